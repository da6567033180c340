// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closedByEscape, type Closable } from './escape';

let closed: string[] = [];
let undo: (() => void)[] = [];

const part = (selector: string) => document.querySelector<HTMLElement>(selector)!;
function register(name: string, rest: Partial<Closable> = {}, level: 'open' | 'view' = 'open'): () => void {
  const off = closedByEscape({ close: () => closed.push(name), ...rest }, level);
  undo.push(off);
  return off;
}
/** Presses Escape at a place; says what closed. */
function escapeAt(selector: string): string {
  closed = [];
  fireEvent.keyDown(part(selector), { key: 'Escape' });
  return closed.join();
}

beforeEach(() => {
  document.body.innerHTML =
    '<main><div id="outer"><div id="inner"><input type="checkbox"><input id="text"></div></div>' +
    '<details open><summary>More</summary><a href="#x">x</a><div id="list"></div></details><button>b</button></main>';
});
afterEach(() => {
  for (const off of undo) off();
  undo = [];
});

it('closes what was opened last, one thing at a time, and the view last of all', () => {
  const first = register('first');
  const second = register('second');
  register('view', {}, 'view');
  expect(escapeAt('button')).toBe('second');
  second();
  expect(escapeAt('button')).toBe('first');
  first();
  expect(escapeAt('button')).toBe('view');
});

it('closes the innermost part that holds the key, whatever was opened later', () => {
  register('inner', { part: () => part('#inner') });
  register('outer', { part: () => part('#outer') });
  register('elsewhere');
  expect(escapeAt('#inner input')).toBe('inner');
  expect(escapeAt('#outer')).toBe('outer');
  expect(escapeAt('button')).toBe('elsewhere');
});

it('folds the fold that has the focus and goes to what opens it, before anything around it closes', () => {
  register('view', {}, 'view');
  expect(escapeAt('details a')).toBe('');
  expect(part('details').hasAttribute('open')).toBe(false);
  expect(part('summary')).toHaveFocus();
  expect(escapeAt('summary')).toBe('view');
});

it('is left to a field, but for what holds the field', () => {
  register('view', {}, 'view');
  expect(escapeAt('#text')).toBe('');
  register('outer', { part: () => part('#outer') });
  expect(escapeAt('#text')).toBe('outer');
});

it('means nothing more where somebody has used it, and nothing at all where nothing is open', () => {
  const prevent = (event: Event) => event.preventDefault();
  part('button').addEventListener('keydown', prevent);
  register('view', {}, 'view');
  expect(escapeAt('button')).toBe('');
  undo.pop()?.();
  expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
});

it('asks what is open whether it is, and whether it is meant from where the key was pressed', () => {
  let isOpen = false;
  register('menu', { isOpen: () => isOpen });
  register('map', { fromAfar: (target) => target.matches('#outer') }, 'view');
  expect(escapeAt('button')).toBe('');
  expect(escapeAt('#outer')).toBe('map');
  isOpen = true;
  expect(escapeAt('#outer')).toBe('menu');
});
