// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderControl } from '../testing/renderControl';
import { defaultView } from '../view-state/defaultView';
import { initView } from '../view-state/store';
import { Header } from './Header';

it('an open menu closes on Escape, which then means nothing else', async () => {
  initView(defaultView('en'));
  await renderControl(<Header />);
  const menu = screen.getByText('Menu').closest('details')!;
  // `fireEvent` tells whether nobody took the key for itself.
  expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
  menu.open = true;
  expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
  expect(menu.open).toBe(false);
  expect(screen.getByText('Menu')).toHaveFocus();
});
