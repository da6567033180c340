import { amountSum } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import type { LateI18n } from '../../../i18n/lateWords';
import type { MapPoint, PointPrecision } from './mapPointsModel';
import { recordAmount, type RecordDetail } from '../../../facts/cooperation/recordDetail';

type I18n = LateI18n<'cooperation'>;

/** What stands beside a project's title: "Ecuador, 2012, no amount, town". A title made of its fields says the year itself. */
export function projectText(
  record: Pick<RecordDetail, 'year' | 'amountUsdMillion' | 'kind'>,
  { name }: { readonly name: unknown },
  country: string,
  precision: PointPrecision,
  i18n: I18n,
): string {
  const year = name ? [String(record.year)] : [];
  const { amount } = recordAmount(record, i18n);
  return [country, ...year, amount, i18n.words.cooperation.records.precision[precision]].join(', ');
}

/** "6 dated events, 5 bans, cancellations, suspensions or disputes, place: the country". */
export function eventMarkText(count: number, setbacks: number, { words, format }: I18n): string {
  const { points } = words.cooperation;
  const counts = [points.events(format, count), ...(setbacks > 0 ? [points.setbacks(format, setbacks)] : [])];
  return [...counts, points.countryOnly].join(', ');
}

/** The projects drawn as one mark because they would overlap. */
export type ClusterText = { readonly title: string; readonly detail: string };

/** More names than this are a number of countries. */
const NAMED = 3;

/**
 * What a mark of several projects says: how many, of which countries, the sum of their amounts (all constant dollars of one
 * source, so they may be added) and how many have none.
 */
export function clusterText(points: readonly MapPoint[], i18n: I18n): ClusterText {
  const { words, format } = i18n;
  const own = words.cooperation.points;
  const countries = [...new Set(points.map(({ country }) => country))];
  const { count, withAmount, amountUsdMillion } = amountSum(points);
  const where =
    countries.length > NAMED ? own.legend.inCountries(format, countries.length) : format.list(countries);
  const amounts =
    amountUsdMillion === null
      ? [own.allWithoutAmount]
      : [
          format.usd(inUsd(amountUsdMillion)),
          ...(count > withAmount ? [own.withoutAmount(format, count - withAmount)] : []),
        ];
  return { title: own.projects(format, points.length), detail: [where, ...amounts].join(', ') };
}
