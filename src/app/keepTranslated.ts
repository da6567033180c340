/**
 * A browser's translator puts a `<font>` where a text node was, while React goes on holding the node: to remove it or to
 * insert before it then throws, and what React writes into it stands nowhere. So a text goes back to its place before
 * React touches it; the translator finds new text there and translates it again.
 *
 * Until the first `<font>` nothing is changed: the page itself has none.
 */
export function keepTranslated(root: Node): void {
  const standIns = new WeakMap<Node, Node>();
  const taken = new WeakSet<Node>();
  let lost: { text: Node; place: Node } | null = null;
  let isGuarded = false;

  const standFor = (node: Node, font: Node): void => {
    standIns.set(node, font);
    taken.add(font);
  };

  /** Finds what came in the place of each text: in one step, before the text was removed, or after it. */
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const added = [...addedNodes].find(isFont);
      const [removed] = removedNodes;
      if (removed && (isText(removed) || isFont(removed))) {
        const font = [added, previousSibling, nextSibling].find((one) => isFont(one) && !taken.has(one));
        if (font) standFor(removed, font);
        lost = !font && isText(removed) ? { text: removed, place: target } : null;
      } else if (added) {
        if (lost?.place === target) standFor(lost.text, added);
        lost = null;
      }
      if (added && !isGuarded) {
        isGuarded = true;
        guard(takeHome);
      }
    }
  };
  const observer = new MutationObserver(note);

  const takeHome = (node: Node | null): void => {
    if (!node || !isText(node)) return;
    note(observer.takeRecords());
    let font = isFont(node.parentNode) ? outermost(node.parentNode) : standIns.get(node);
    if (node.parentNode && !isFont(node.parentNode)) return;
    while (font && !font.parentNode) font = standIns.get(font);
    font?.parentNode?.replaceChild(node, font);
  };

  observer.observe(root, { childList: true, subtree: true });
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE;
const isFont = (node: Node | null | undefined): node is Node => node?.nodeName === 'FONT';

function outermost(font: Node): Node {
  return isFont(font.parentNode) ? outermost(font.parentNode) : font;
}

/** Everything React does to a text node that is on the page already. */
function guard(takeHome: (node: Node | null) => void): void {
  const { prototype } = Node;
  // Each is called with the node it is asked of.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { removeChild, insertBefore, appendChild } = prototype;
  const value = Object.getOwnPropertyDescriptor(prototype, 'nodeValue');
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    takeHome(child);
    // What a translator has merged into another text is gone already.
    if (child.parentNode === this) removeChild.call(this, child);
    return child;
  };
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    takeHome(node);
    takeHome(before);
    insertBefore.call(this, node, before?.parentNode === this ? before : null);
    return node;
  };
  prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    takeHome(node);
    appendChild.call(this, node);
    return node;
  };
  Object.defineProperty(prototype, 'nodeValue', {
    ...value,
    set(this: Node, text: string | null) {
      takeHome(this);
      value?.set?.call(this, text);
    },
  });
}
