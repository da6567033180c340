import type { Tariffs } from '../../bundle/schemas/tariffs';
import type { I18n } from '../../i18n/words';
import type { ChartEvent } from '../../figure/chartModel';

export type TariffEvent = Tariffs['events'][number];

/** An event that names at least so many countries is one of the region. */
const MANY = 10;

/** Between the United States and China, of everybody, or of countries the source does not name. */
const isGeneral = ({ countries }: Pick<TariffEvent, 'countries'>): boolean =>
  countries === null || countries.length === 0 || (countries.includes('USA') && countries.includes('CHN'));

/** Whether an event concerns a country: it names it, names nobody in particular, or lies between the United States and China. */
export const concerns = ({ countries }: Pick<TariffEvent, 'countries'>, iso3: string): boolean =>
  isGeneral({ countries }) || (countries ?? []).includes(iso3);

/**
 * A day on a scale of years. In: an ISO date, month or day may be missing. Out: the year and the part of it gone by at the
 * start of that day, so that 2025-07-02 is 2025.498…
 */
export function yearPosition(isoDate: string): number {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/**
 * The tariff events to lay on a country's time axis, in order of time; for `null`, the region, those of everybody and those
 * that name more than a few of its countries.
 */
export const tariffChartEvents = (
  { events }: Pick<Tariffs, 'events'>,
  iso3: string | null,
  { lang, format }: I18n,
): ChartEvent[] =>
  events
    .filter((event) =>
      iso3 === null ? isGeneral(event) || (event.countries ?? []).length >= MANY : concerns(event, iso3),
    )
    .map(({ id, date, title, sourceUrl }) => ({
      id,
      x: yearPosition(date),
      date: format.date(date),
      title: title[lang],
      url: sourceUrl,
    }));
