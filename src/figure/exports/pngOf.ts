import { withBlobUrl } from '../saveFile';
import type { Picture } from './pictureOf';

/** Sharp on a dense screen and in print. */
export const PNG_SCALE = 2;

/** The picture in pixels, twice as dense as on the page. Throws where the browser refuses a canvas of that size. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to draw on');
  await withBlobUrl(new Blob([svg], { type: 'image/svg+xml' }), async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  });
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gave no picture'))), 'image/png');
  });
}
