// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { I18nProvider } from '../i18n/I18nContext';
import { testI18n } from '../testing/testI18n';
import { ChartKey } from './ChartKey';
import type { ChartKind, ChartLineProps } from './charts/chartProps';
import type { Tone } from './chartModel';

const line = (label: string, tone: Tone, end: ChartLineProps['end'] = null): ChartLineProps => ({
  id: label,
  tone,
  label,
  end,
  points: [],
});

function entries(kind: ChartKind, lines: readonly ChartLineProps[]): (string | null)[] {
  render(
    <I18nProvider value={testI18n()}>
      <ChartKey kind={kind} lines={lines} />
    </I18nProvider>,
  );
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

it('names the parts of a stack from the top, those of one colour together', () => {
  const parts = [
    line('Ores', 'one'),
    line('Food', 'rest'),
    line('Others', 'rest'),
    line('Unknown', 'unknown'),
  ];
  expect(entries('stack', parts)).toEqual(['Unknown', 'Others · Food', 'Ores']);
});

it('names lines in their order and in full, with the year of one that ends early', () => {
  const lines = [
    line('Copper ore and concentrate', 'one', { text: 'Copper ore', year: null }),
    line('Urea', 'two', { text: 'Urea', year: '2015' }),
  ];
  expect(entries('lines', lines)).toEqual(['Copper ore and concentrate', 'Urea (2015)']);
});
