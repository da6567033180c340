/** Whether the site can be reached at all: before a reload that would otherwise trade a working page for the browser's own. */
export async function siteAnswers(): Promise<boolean> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/current.json`, { cache: 'no-store' });
    return response.ok;
  } catch {
    return false;
  }
}
