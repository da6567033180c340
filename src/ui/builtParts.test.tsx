// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';
import { I18nProvider } from '../i18n/I18nContext';
import { testI18n } from '../testing/testI18n';
import { keepBuiltParts } from './builtParts';
import { FromFile } from './FromFile';

const FAILED = { title: 'Not loaded', detail: 'The server has a problem.' };

const part = (isAsBuilt: boolean, failure: typeof FAILED | null, data: string | null) => (
  <I18nProvider value={testI18n()}>
    <FromFile
      file={{ data, error: failure, refetch: () => undefined }}
      built={{ name: 'reasons BRA', isOfView: isAsBuilt }}
      height={100}
      failure={failure}
    >
      {(text) => text}
    </FromFile>
  </I18nProvider>
);

beforeEach(() => {
  const built = document.createElement('div');
  built.innerHTML =
    '<div data-built="reasons BRA"><p>Kits reach 35%</p><button>Show as table</button><p class="skeleton">…</p></div>';
  keepBuiltParts(built);
});
afterEach(() => {
  vi.useRealTimers();
});

it('leaves the text that was built where its file fails, without what would be dead in it', () => {
  render(part(true, FAILED, null));
  expect(screen.getByRole('alert')).toHaveTextContent('as the page was built');
  expect(screen.getByText('Kits reach 35%')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show as table' })).toBeNull();
  expect(screen.queryByText('…')).toBeNull();
});

it('shows no built text under another view', () => {
  render(part(false, FAILED, null));
  expect(screen.getByRole('alert')).not.toHaveTextContent('as the page was built');
  expect(screen.queryByText('Kits reach 35%')).toBeNull();
});

it('gives way to the file once it has come', () => {
  const { rerender } = render(part(true, FAILED, null));
  rerender(part(true, null, 'Kits reach 40%'));
  expect(screen.getByText('Kits reach 40%')).toBeVisible();
  expect(screen.queryByText('Kits reach 35%')).toBeNull();
});

it('says after some seconds that the connection is slow', () => {
  vi.useFakeTimers();
  render(part(true, null, null));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => {
    vi.advanceTimersByTime(6000);
  });
  expect(screen.getByRole('status')).toHaveTextContent('The connection is slow');
  expect(screen.getByText('Kits reach 35%')).toBeVisible();
});
