import type { Basis } from '../../src/bundle/schemas/country';
import { COMMODITIES, type Commodity } from '../../src/domain/trade/priceShock';
import { groupBy } from '../lib/groupBy';
import type { ProductFlow } from '../products/productFlow';

/** Headings and lines of the Harmonized System under which a commodity is sold, and nothing else is. */
export const COMMODITY_CODES: Readonly<Record<Commodity, readonly string[]>> = {
  soybeans: ['1201'],
  copper: ['2603', '7402', '7403'],
  'iron-ore': ['2601'],
  crude: ['2709'],
  lithium: ['283691', '282520'],
};

/** The parts that tell how much of a commodity a figure covers, where they are not its codes: lumps and fines, and pellets. */
const PARTS: Readonly<Partial<Record<Commodity, readonly string[]>>> = { 'iron-ore': ['260111', '260112'] };

/** One figure of exports to China, in current US$. */
export type ExportFigure = Pick<ProductFlow, 'year' | 'code' | 'valueUsd' | 'basis' | 'source'>;

/** Exports to China of one commodity in one year, current US$, and the codes that were summed. */
export type Exposure = {
  year: number;
  commodity: Commodity;
  valueUsd: number;
  basis: Basis;
  source: string;
  codes: string[];
};

/**
 * Who is believed first. Own reports are free on board, what the seller is paid; figures of both sides are put on the
 * same footing; China's own imports include freight, which is two fifths of the price of iron ore.
 */
export const EXPOSURE_ORDER: readonly Basis[] = ['reporter', 'reconciled', 'mirror'];

/**
 * One figure a year and commodity, all of it of one source and basis, so that no sum mixes prices with and without
 * freight. `EXPOSURE_ORDER` decides, with one exception: a reconciled figure that covers more parts of the commodity
 * (refined copper beside ore) and is at least as large goes before an own report that leaves them out.
 * In: figures in current US$ of one country's exports to China, one a year and code. Out: the exposures by year and
 * commodity. A commodity without any figure is not in it.
 */
export function exposures(figures: readonly ExportFigure[]): Exposure[] {
  return COMMODITIES.flatMap((commodity) => {
    const own = figures.filter(({ code }) =>
      COMMODITY_CODES[commodity].some((start) => digitsOf(code).startsWith(start)),
    );
    return [...groupBy(own, ({ year }) => year).values()].flatMap(
      (ofYear) => chosen(commodity, ofYear) ?? [],
    );
  }).sort((a, b) => a.year - b.year || COMMODITIES.indexOf(a.commodity) - COMMODITIES.indexOf(b.commodity));
}

const digitsOf = (code: string): string => code.slice(code.indexOf(' ') + 1);

function partsOf(commodity: Commodity, code: string): string[] {
  const digits = digitsOf(code);
  const parts = PARTS[commodity] ?? COMMODITY_CODES[commodity];
  return parts.filter((part) => digits.startsWith(part) || part.startsWith(digits));
}

type Draft = { exposure: Exposure; basis: Basis; parts: number };

function chosen(commodity: Commodity, figures: readonly ExportFigure[]): Exposure | null {
  const drafts = [...groupBy(figures, ({ basis, source }) => `${basis} ${source}`).values()].map((of) =>
    draftOf(commodity, of),
  );
  const [first, ...others] = drafts.sort(
    (a, b) => EXPOSURE_ORDER.indexOf(a.basis) - EXPOSURE_ORDER.indexOf(b.basis) || b.parts - a.parts,
  );
  if (!first) return null;
  const fuller = others.find(
    ({ basis, parts, exposure }) =>
      basis === 'reconciled' && parts > first.parts && exposure.valueUsd >= first.exposure.valueUsd,
  );
  return (first.basis === 'reporter' && fuller ? fuller : first).exposure;
}

/** Sums the codes of one source; where it gives a heading and its own lines, the heading alone counts. */
function draftOf(commodity: Commodity, figures: readonly ExportFigure[]): Draft {
  const counted = figures.filter(
    ({ code }) =>
      !figures.some((other) => other.code !== code && digitsOf(code).startsWith(digitsOf(other.code))),
  );
  const [first] = counted;
  if (!first) throw new Error(`no figures of ${commodity}`);
  const { year, basis, source } = first;
  return {
    exposure: {
      year,
      commodity,
      valueUsd: Math.round(counted.reduce((sum, { valueUsd }) => sum + valueUsd, 0)),
      basis,
      source,
      codes: counted.map(({ code }) => code).sort(),
    },
    basis,
    parts: new Set(counted.flatMap(({ code }) => partsOf(commodity, code))).size,
  };
}
