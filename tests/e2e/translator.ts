import type { Page } from 'playwright-core';

/** How the `<font>` comes into the place of a text: Chrome replaces the text, other translators move it inside. */
export type Manner = 'replaces' | 'wraps';

/** The mark of a translated text. */
export const MARK = '*';

/** Translates the page as a browser does: every text now, and whatever comes or changes later. */
export const translate = (page: Page, manner: Manner): Promise<void> =>
  page.evaluate(
    ({ manner, mark }) => {
      // Chrome leaves drawings alone, as it does what the page asks it to.
      const LEFT_ALONE = 'script, style, svg, textarea, [translate="no"]';
      const font = (): HTMLElement => document.createElement('font' as string);
      const stand = (text: Text): void => {
        const outer = font();
        const inner = outer.appendChild(font());
        if (manner === 'wraps') {
          text.before(outer);
          inner.append(text);
          text.data += mark;
        } else {
          inner.textContent = text.data + mark;
          text.replaceWith(outer);
        }
      };
      const seen = new MutationObserver(() => translateAll());
      const translateAll = (): void => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        for (const text of found) {
          const parent = text.parentElement;
          if (!parent || text.data.trim() === '' || parent.closest(LEFT_ALONE)) continue;
          if (parent.nodeName !== 'FONT') stand(text);
          else if (!text.data.endsWith(mark)) text.data += mark;
        }
        seen.takeRecords();
      };
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'de';
      translateAll();
      seen.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    { manner, mark: MARK },
  );

/** The texts of a part of the page in their order, as they stand there: drawings and what nobody sees left out. */
export const textsOf = (page: Page, part: string): Promise<string[]> =>
  page.locator(part).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (data.trim() !== '' && !parentElement?.closest('script, style, svg')) found.push(data);
    }
    return found;
  });
