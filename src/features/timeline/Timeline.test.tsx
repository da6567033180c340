// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderControl } from '../../testing/renderControl';
import { setMeasure, setYear } from '../../view-state/actions';
import { defaultView } from '../../view-state/defaultView';
import { initView, viewStore } from '../../view-state/store';
import { Timeline } from './Timeline';

const handle = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Year' });
const chosen = () => viewStore.getState().view.year;
const press = (key: string) => fireEvent.keyDown(handle(), { key });
const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};
const button = (name: string) => screen.getByRole('button', { name });
async function open(year: number | null): Promise<void> {
  initView({ ...defaultView('en'), year });
  await renderControl(<Timeline />);
  vi.useFakeTimers();
}

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.useRealTimers());

describe('the time bar', () => {
  it('stands on the latest year, and says where stances begin', async () => {
    await open(null);
    expect(handle()).toHaveValue('2026');
    expect(handle()).toHaveAttribute('data-year', '2026');
    expect(handle()).toHaveAttribute('aria-valuetext', '2026, latest');
    expect(handle().min).toBe('2000');
    expect(screen.getByText('stance from 2010')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Latest' })).toBeNull();
  });

  it('moves by the keys of a slider and stays within its years', async () => {
    await open(2012);
    press('ArrowRight');
    expect(chosen()).toBe(2013);
    press('ArrowLeft');
    press('ArrowDown');
    expect(chosen()).toBe(2011);
    press('PageUp');
    expect(chosen()).toBe(2016);
    press('PageDown');
    press('ArrowUp');
    expect(chosen()).toBe(2012);
    press('End');
    press('ArrowRight');
    expect(handle()).toHaveValue('2026');
    press('Home');
    press('PageDown');
    expect(chosen()).toBe(2000);
    expect(handle()).toHaveAttribute('aria-valuetext', '2000');
  });

  it('follows the pointer', async () => {
    await open(null);
    fireEvent.change(handle(), { target: { value: '2015' } });
    expect(chosen()).toBe(2015);
  });

  it('goes back to the latest year', async () => {
    await open(2015);
    fireEvent.click(button('Latest'));
    expect(chosen()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Latest' })).toBeNull();
  });

  it('says which year the map shows when it has none for the one chosen', async () => {
    await open(null);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => setMeasure('investment-amount'));
    expect(screen.getByRole('status')).toHaveTextContent('The map shows 2024');
    expect(handle()).toHaveValue('2026');
  });

  it('plays year by year and stops at the end', async () => {
    await open(2023);
    fireEvent.click(button('Play'));
    wait(700);
    expect(chosen()).toBe(2024);
    wait(700);
    expect(chosen()).toBe(2025);
    wait(700);
    expect(handle()).toHaveValue('2026');
    expect(button('Play')).toBeInTheDocument();
    wait(5000);
    expect(handle()).toHaveValue('2026');
  });

  it('plays from the beginning of the measure when it stands at the end', async () => {
    await open(null);
    fireEvent.click(button('Play'));
    expect(chosen()).toBe(2010);
    wait(700);
    expect(chosen()).toBe(2011);
    fireEvent.click(button('Pause'));
    act(() => {
      setMeasure('finance-count');
      setYear(null);
    });
    expect(handle()).toHaveValue('2026');
    expect(screen.getByRole('status')).toHaveTextContent('The map shows 2023');
    fireEvent.click(button('Play'));
    expect(chosen()).toBe(2000);
  });

  it('pauses when asked, when the handle is moved and when the tab is hidden', async () => {
    await open(2012);
    fireEvent.click(button('Play'));
    fireEvent.click(button('Pause'));
    wait(2000);
    expect(chosen()).toBe(2012);

    fireEvent.click(button('Play'));
    press('ArrowLeft');
    wait(2000);
    expect(chosen()).toBe(2011);

    fireEvent.click(button('Play'));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    wait(2000);
    expect(chosen()).toBe(2011);
  });
});
