import type { Atlas } from '../../../bundle/schemas/atlas';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FigureCsv } from '../../../figure/figureTable';
import { precisionOf, recordTitle, type RecordDetail } from '../../../facts/cooperation/recordDetail';
import { placeName } from '../../../facts/cooperation/recordListModel';

type Cell = string | number | null;

/** Source of the finance projects in the manifest. */
const FINANCE_SOURCE = 'aiddata-gcdf3';

/** What the file says beyond the list: ids stay ids, so that rows can be joined with the published tables. */
function sourceCells({ of }: RecordDetail): Cell[] {
  if (of.is === 'project') return [FINANCE_SOURCE, of.project.url, null, null, null];
  const { sourceTitle, sourceUrl, sourceDate, confidence, verified } = of.event;
  return [sourceTitle, sourceUrl, sourceDate, confidence, verified ? 'yes' : 'no'];
}

/**
 * The records as a file, one row each in the order given. Amounts are in US$ million with their unit beside them: finance
 * in constant dollars of 2021, events nominal; empty where none is stated. Latitude and longitude in degrees.
 */
export function recordCsv(
  details: readonly RecordDetail[],
  atlas: Atlas,
  i18n: LateI18n<'cooperation'>,
): FigureCsv {
  const { csv, units } = i18n.words.cooperation.records;
  return {
    columns: [
      csv.id, csv.iso3, csv.country, csv.year, csv.date, csv.statusRow, csv.sector, csv.kind, csv.status, csv.direction, csv.title,
      csv.counterparty, csv.amount, csv.unit, csv.precision, csv.latitude, csv.longitude, csv.story, csv.source,
      csv.url, csv.sourceDate, csv.confidence, csv.verified,
    ], // prettier-ignore
    rows: details.map((detail): Cell[] => {
      const { of, amountUsdMillion } = detail;
      const unit = of.is === 'project' ? units.constant : units.nominal;
      const point = of.is === 'project' ? of.project.point : null;
      return [
        detail.id,
        detail.iso3,
        placeName(atlas, detail.iso3, i18n),
        detail.year,
        detail.date,
        of.is === 'project' ? null : of.event.statusRow ? 'yes' : 'no',
        detail.sector,
        detail.kind,
        detail.status,
        detail.direction,
        recordTitle(detail, i18n),
        of.is === 'event' ? of.event.counterparty : null,
        amountUsdMillion,
        amountUsdMillion === null ? null : unit,
        precisionOf(detail),
        point?.latitude ?? null,
        point?.longitude ?? null,
        detail.story,
        ...sourceCells(detail),
      ];
    }),
  };
}
