// @vitest-environment jsdom
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prefsStore, setTheme } from './prefs';
import { reloadOnce } from './reloadOnce';
import { themeBootScript } from './themeBootScript';

const root = document.documentElement;
const runBootScript = (): void => {
  const page = {
    document,
    get localStorage() {
      return window.localStorage;
    },
  };
  runInNewContext(themeBootScript, page);
};
const block = (storage: 'localStorage' | 'sessionStorage') =>
  vi.spyOn(window, storage, 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  setTheme('system');
});

describe('the theme', () => {
  it('is set on the page and remembered for the next one before it paints', () => {
    setTheme('dark');
    expect(root.dataset['theme']).toBe('dark');
    root.removeAttribute('data-theme');
    runBootScript();
    expect(root.dataset['theme']).toBe('dark');
  });

  it('is left to the system when the reader says so', () => {
    setTheme('light');
    setTheme('system');
    expect(root).not.toHaveAttribute('data-theme');
    runBootScript();
    expect(root).not.toHaveAttribute('data-theme');
    expect(window.localStorage).toHaveLength(0);
  });

  it('takes no notice of what someone else stored', () => {
    window.localStorage.setItem('vaiven.theme', '"><script>');
    runBootScript();
    expect(root).not.toHaveAttribute('data-theme');
  });

  it('works for the page when the browser blocks storage', () => {
    block('localStorage');
    runBootScript();
    setTheme('dark');
    expect(root.dataset['theme']).toBe('dark');
    expect(prefsStore.getState().theme).toBe('dark');
  });
});

describe('reloading after a stale deploy', () => {
  it('happens once, and again only when a minute has passed', () => {
    const reload = vi.fn();
    expect(reloadOnce('chunk', reload, 1_000_000)).toBe(true);
    expect(reloadOnce('chunk', reload, 1_005_000)).toBe(false);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(reloadOnce('chunk', reload, 1_060_000)).toBe(true);
  });

  it('does not happen when the tab cannot remember it', () => {
    block('sessionStorage');
    const reload = vi.fn();
    expect(reloadOnce('chunk', reload)).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
