// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { I18nProvider } from '../i18n/I18nContext';
import { testI18n } from '../testing/testI18n';
import { FilePending } from './FilePending';

it('keeps a reader by keyboard at the part that is asked for again', async () => {
  const onRetry = vi.fn();
  render(
    <I18nProvider value={testI18n()}>
      <div tabIndex={-1} data-testid="part">
        <FilePending height={100} failure={{ title: 'Not loaded', detail: 'Offline' }} onRetry={onRetry} />
      </div>
    </I18nProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(screen.getByTestId('part')).toHaveFocus();
});
