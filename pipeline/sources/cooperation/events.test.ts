import { describe, expect, it } from 'vitest';
import { buildReport } from '../../lib/buildReport';
import { tempFile } from '../../testing/tempFiles';
import { readEvents } from './events';

const HEAD =
  'id,iso3,date,sector,kind,title_en,title_es,title_pt,counterparty,amount_usd_million,status,direction,topics,story,' +
  'status_row,' +
  'source_title,source_url,source_date,confidence,verified\n';
const TAIL = 'A page,https://example.org/page,2020,high,yes\n';
const PLANT = `PER-S001,PER,2020-05,transport,plant,A port opens,Abre un puerto,Abre um porto,A firm,100,operating,1,,,no,${TAIL}`;

const read = (rows: string, stories: readonly string[] = []) =>
  readEvents(tempFile(HEAD + rows), buildReport(), new Set(stories));

describe('dated events', () => {
  it('are read with their text in three languages', () => {
    expect(read(PLANT)[0]).toMatchObject({
      id: 'PER-S001',
      title: { en: 'A port opens', es: 'Abre un puerto', pt: 'Abre um porto' },
      amountUsdMillion: 100,
      direction: 1,
      story: null,
    });
  });
  it.each([
    ['a sector the atlas does not have', PLANT.replace('transport', 'ports'), /"ports" is not one of/],
    ['a kind the atlas does not have', PLANT.replace(',plant,', ',factory,'), /"factory" is not one of/],
    ['an id of another country', PLANT.replace('PER-S001', 'CHL-S001'), /not of the form "PER-S001"/],
    ['an amount of nothing', PLANT.replace(',100,', ',0,'), /above zero/],
    ['a missing translation', PLANT.replace('Abre um porto', ''), /the cell is empty/],
    ['the same id twice', PLANT + PLANT, /line 2 has it already/],
    ['a topic nobody knows', PLANT.replace(',1,,,', ',1,6g,,'), /"6g" is not one of/],
    ['a page that is no address', PLANT.replace('https://', 'ftp:'), /not a web address/],
  ])('are refused with %s', (_, rows, message) => {
    expect(() => read(rows)).toThrow(message);
  });
  it('of one story come in twos, or with a project', () => {
    const alone = PLANT.replace(',1,,,', ',1,,port,');
    expect(() => read(alone)).toThrow(/only one event bears the story port/);
    expect(read(alone, ['port'])[0]?.story).toBe('port');
  });
});
