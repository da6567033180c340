// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderControl } from '../testing/renderControl';
import { defaultView } from '../view-state/defaultView';
import { startHistory } from '../view-state/history';
import { initView } from '../view-state/store';
import { CopyLink } from './CopyLink';

const FULL =
  '/country/CHL?sector=ev&year=2026&measure=stance&tab=stance&class=all&w=published&from=2021&component=all&direction=all&verified=no&unit=share&scale=linear&flow=export&sort=share&product=electric-cars&shock=none&kind=all&status=all&years=all&v=abc';
let stop = (): void => undefined;

beforeEach(() => {
  initView(defaultView('en'));
  window.history.replaceState(null, '', '/country/CHL?sector=ev');
  stop = startHistory({ known: { latestYear: 2026, dataVersion: 'abc' }, base: '/' });
});
afterEach(() => stop());

describe('copying the link', () => {
  it('puts the full link on the clipboard and says so', async () => {
    const user = userEvent.setup();
    await renderControl(<CopyLink label="Copy link" />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied')).toBe(screen.getByRole('status'));
    expect(await navigator.clipboard.readText()).toBe(window.location.origin + FULL);
  });

  it('shows the link to be copied by hand when the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await renderControl(<CopyLink label="Copy link" />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox');
    expect(field).toHaveValue(window.location.origin + FULL);
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(field.value.length);
    expect(screen.queryByText('Link copied')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus();
  });
});
