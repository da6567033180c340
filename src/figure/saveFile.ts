/** Long enough for the browser to have read the file, short enough not to keep it. */
const KEPT_FOR_MS = 60_000;

/** Lends an address for what is in memory while `borrow` works with it. */
export async function withBlobUrl<T>(blob: Blob, borrow: (url: string) => Promise<T>): Promise<T> {
  const url = URL.createObjectURL(blob);
  try {
    return await borrow(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file made in the page to the reader's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
