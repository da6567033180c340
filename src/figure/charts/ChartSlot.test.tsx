// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { I18nProvider } from '../../i18n/I18nContext';
import { chartProps } from '../../testing/chartBuilders';
import { testI18n } from '../../testing/testI18n';
import type * as ChartCode from './chartCode';
import { CHART_HEIGHT } from './chartProps';
import { ChartSlot } from './ChartSlot';

const line = vi.hoisted(() => ({ load: vi.fn<() => Promise<never>>() }));
vi.mock('./chartCode', async (original) => {
  const { lateCode } = await import('../../ui/late/lateCode');
  const { CHART_CODE, ...rest } = await original<typeof ChartCode>();
  return { ...rest, CHART_CODE: { ...CHART_CODE, lines: lateCode(line.load) } };
});
const SOON = { timeout: 5000 };
const Line = () => <p>The line</p>;

beforeEach(() => {
  line.load.mockReset();
});

it('a chart whose code is lost leaves word in its place, asks again on demand, then offers to reload, and comes with the network', async () => {
  line.load.mockRejectedValue(new TypeError('chunk lost'));
  const { container } = render(
    <I18nProvider value={testI18n()}>
      <ChartSlot kind="lines" {...chartProps([1, 2, 3, 4, 5, 6, 7])} />
    </I18nProvider>,
  );
  await screen.findByText('The chart could not be loaded; the table below has the same figures.', {}, SOON);
  expect(container.querySelector<HTMLElement>('.chart-failed')?.style.height).toBe(`${CHART_HEIGHT}px`);
  expect(line.load).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Reload the page' })).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('button', { name: 'Reload the page' }, SOON);
  expect(line.load).toHaveBeenCalledTimes(2);
  line.load.mockResolvedValue(Line as never);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('The line', {}, SOON)).toBeInTheDocument();
});
