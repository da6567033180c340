/** What the build drew of the parts that need a file, by name: right text that may stand in until the file has come. */
const kept = new Map<string, Element>();

/** Needs the app to do anything, or waits for it: without the file it would be dead or wait for ever. */
const LIFELESS = 'button, input, select, .skeleton, [role="status"]:empty';

/** Keeps the parts before the app is drawn over them. */
export function keepBuiltParts(root: ParentNode): void {
  for (const part of root.querySelectorAll('[data-built]')) {
    const name = part.getAttribute('data-built') ?? '';
    if (part.textContent.trim() !== '') kept.set(name, part.cloneNode(true) as Element);
  }
}

/** A copy of what the build drew of a part, without what would not work in it; null where it drew nothing. */
export function builtPart(name: string): Element | null {
  const copy = kept.get(name)?.cloneNode(true) as Element | undefined;
  if (!copy) return null;
  for (const dead of copy.querySelectorAll(LIFELESS)) dead.remove();
  return copy;
}
