// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepTranslated } from './keepTranslated';

/** Text beside siblings that come and go: what a translator and React fall out over. */
function Panel({ name, count, note }: { name: string; count: number; note: boolean }) {
  return (
    <p>
      {name}: {count} projects{note && ' so far'}
      {note ? <b>, reported</b> : ', counted'} by {name === 'Peru' && <i>two</i>} sources
    </p>
  );
}

const FONT: string = 'font';
const makeFont = (): HTMLElement => document.createElement(FONT);

/** How translators put their `<font>` in the place of a text; Chrome replaces, others are said to do the rest. */
const MANNERS: Readonly<Record<string, (text: Text, font: HTMLElement) => void>> = {
  'replaces it': (text, font) => {
    font.textContent = `${text.data}*`;
    text.replaceWith(font);
  },
  'puts the translation first': (text, font) => {
    font.textContent = `${text.data}*`;
    text.before(font);
    text.remove();
  },
  'takes the text away first': (text, font) => {
    const { parentNode, nextSibling } = text;
    font.textContent = `${text.data}*`;
    text.remove();
    parentNode?.insertBefore(font, nextSibling);
  },
  'wraps the text itself': (text, font) => {
    text.before(font);
    font.append(makeFont());
    font.firstChild?.appendChild(text);
    text.data = `${text.data}*`;
  },
};

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** A reader's translator: marks every text with a star, and what comes anew as well. */
const translate = (root: Node, manner: (text: Text, font: HTMLElement) => void): void => {
  for (const text of textsOf(root)) if (text.parentNode?.nodeName !== 'FONT') manner(text, makeFont());
};

beforeAll(() => keepTranslated(document.body));

describe.each(Object.entries(MANNERS))('a translator that %s', (_, manner) => {
  it('leaves neither an error nor an old text behind', async () => {
    const { container, rerender, unmount } = render(<Panel name="Chile" count={12} note={false} />);
    translate(container, manner);
    // A translator works in a task of its own; what it did is known before the next click.
    await Promise.resolve();
    const steps = [
      ['Peru', 7, true],
      ['Peru', 8, false],
      ['Chile', 12, true],
      ['Brazil', 3, true],
      ['Peru', 7, false],
    ] as const;
    for (const [name, count, note] of steps) {
      rerender(<Panel name={name} count={count} note={note} />);
      const fresh = render(<Panel name={name} count={count} note={note} />);
      const written = fresh.container.textContent;
      fresh.unmount();
      expect(container.textContent.replaceAll('*', '')).toBe(written);
      translate(container, manner);
      await Promise.resolve();
    }
    unmount();
    expect(container.textContent).toBe('');
  });

  it('that shows the original again, or another language, is followed', async () => {
    const { container, rerender } = render(<Panel name="Chile" count={12} note={false} />);
    translate(container, manner);
    await Promise.resolve();
    for (const font of container.querySelectorAll('p > font')) {
      const other = makeFont();
      other.append(...font.childNodes);
      font.replaceWith(other);
    }
    await Promise.resolve();
    rerender(<Panel name="Peru" count={7} note />);
    expect(container.textContent.replaceAll('*', '')).toBe(
      'Peru: 7 projects so far, reported by two sources',
    );
  });
});
