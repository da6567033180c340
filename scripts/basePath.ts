/**
 * The path the site lies below, from `BASE_PATH`: '/x', 'x/' and '/x/' all give '/x/', nothing gives '/'.
 * Throws for what is no plain path.
 */
export function basePath(text: string | undefined): string {
  const parts = (text ?? '').trim().split('/').filter(Boolean);
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) {
    throw new Error(`BASE_PATH is «${text ?? ''}», which is no plain path such as /vaiven/.`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
