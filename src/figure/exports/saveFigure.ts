import type { Page } from '../../view-state/viewState';
import type { FigureTable } from '../figureTable';
import { saveFile } from '../saveFile';
import { tableCsv } from './csv';
import { fileStem } from './fileName';
import { pictureOf } from './pictureOf';
import { PNG_SCALE, pngOf } from './pngOf';

export type FileFormat = 'csv' | 'png' | 'svg';

export type FigureFile = {
  readonly format: FileFormat;
  readonly id: string;
  readonly title: string;
  readonly table: FigureTable;
  readonly sourceIds: readonly string[];
  readonly page: Page;
  readonly year: number | null;
  /** Said of the figures themselves; null where there is nothing to say. */
  readonly note: { readonly column: string; readonly text: string } | null;
  /** What a picture names at its foot: where it is from. */
  readonly origin: readonly string[];
  readonly figure: HTMLElement;
};

async function blobOf({ format, title, table, sourceIds, note, origin, figure }: FigureFile): Promise<Blob> {
  if (format === 'csv')
    return new Blob([tableCsv(table, sourceIds, note)], { type: 'text/csv;charset=utf-8' });
  const words = { title, lines: [...(note ? [note.text] : []), ...origin] };
  const picture = await pictureOf(figure, words, format === 'png' ? PNG_SCALE : 1);
  return format === 'png' ? pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
}

/** Makes a file of a figure and hands it to the reader; resolves to its name. Throws when it cannot be made. */
export async function saveFigure(file: FigureFile): Promise<string> {
  const name = `${fileStem(file.page, file.id, file.year, file.table)}.${file.format}`;
  saveFile(name, await blobOf(file));
  return name;
}
