// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { I18nProvider } from '../i18n/I18nContext';
import { testI18n } from '../testing/testI18n';
import { together } from './asked';
import { FromFile } from './FromFile';

const FAILED = { title: 'Not loaded', detail: 'Offline' };

it('keeps a reader by keyboard at the part that is asked for again', async () => {
  const refetch = vi.fn();
  render(
    <I18nProvider value={testI18n()}>
      <div tabIndex={-1} data-testid="part">
        <FromFile file={{ data: null, error: 'offline', refetch }} height={100} failure={FAILED}>
          {String}
        </FromFile>
      </div>
    </I18nProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(refetch).toHaveBeenCalledTimes(1);
  expect(screen.getByTestId('part')).toHaveFocus();
});

it('frames the wait alone', () => {
  const part = (data: string | null) => (
    <I18nProvider value={testI18n()}>
      <FromFile
        file={{ data, error: null, refetch: vi.fn() }}
        height={100}
        failure={null}
        frame={(wait) => <section aria-label="Record">{wait}</section>}
      >
        {(text) => <p>{text}</p>}
      </FromFile>
    </I18nProvider>
  );
  const { rerender } = render(part(null));
  expect(screen.getByRole('region')).toContainElement(screen.getByRole('status'));
  rerender(part('What came'));
  expect(screen.getByText('What came')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
});

it('waits for every one of several files and asks again for those that failed', () => {
  const came = { data: 'trade', error: null, refetch: vi.fn() };
  const failed = { data: undefined, error: new Error('offline'), refetch: vi.fn() };
  const both = together(came, failed);
  expect(both).toMatchObject({ data: null, error: failed.error });
  both.refetch();
  expect(came.refetch).not.toHaveBeenCalled();
  expect(failed.refetch).toHaveBeenCalledTimes(1);
  expect(together(came, { ...failed, data: 3 }).data).toEqual(['trade', 3]);
});
