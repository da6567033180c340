// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderApp } from '../../../testing/renderApp';

const blobs: Blob[] = [];

beforeEach(() => {
  blobs.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:test'),
      revokeObjectURL: () => undefined,
    }),
  );
});
afterEach(() => vi.restoreAllMocks());

async function savedAt(address: string): Promise<string> {
  const page = await renderApp(address);
  await page.user.click(page.getByRole('button', { name: 'Download the list, CSV' }));
  await page.findByText(/^Saved as vaiven-.*\.csv$/);
  return (await blobs[0]?.text()) ?? '';
}

it.each([
  [
    'a class of the reader’s own model chose the countries',
    '/sector/digital?w=us_alignment:2&class=eager-guarded',
    true,
  ],
  ['nothing of the model chose them', '/sector/digital?w=us_alignment:2', false],
  ['the model is the published one', '/sector/digital?class=eager-guarded', false],
  [
    'the list is of one country',
    '/country/ECU?tab=sectors&sector=digital&w=us_alignment:2&class=eager-guarded',
    false,
  ],
])(
  'the list as a file says whose weights chose its rows: %s',
  async (_, address, isTold) => {
    const lines = (await savedAt(address)).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(2);
    const told = lines.slice(1).filter((line) => line.includes('Alignment with the United States'));
    expect(told).toHaveLength(isTold ? lines.length - 1 : 0);
  },
  60_000,
);
