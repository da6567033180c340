import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Source } from '../../../bundle/schemas/manifest';
import type { RegionTrade } from '../../../bundle/schemas/regionTrade';
import type { Iso3 } from '../../../domain/iso3';
import { PARTNERS, type Flow, type Partner } from '../../../domain/trade/partners';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import { numberSources, type NumberedSource } from '../../../figure/chartModel';
import type { FigureTable } from '../../../figure/figureTable';
import { partnerLines } from './regionTradeRows';
import { percentText } from './regionTradeModel';

type Lines = Readonly<Record<Partner, readonly (number | null)[]>>;

export type MultiplesModel = {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly list: string;
  readonly scale: 'common' | 'own';
  readonly scaleText: string;
  readonly keys: readonly { readonly tone: 'china' | 'usa'; readonly label: string }[];
  readonly items: readonly {
    readonly iso3: Iso3;
    readonly name: string;
    readonly lines: readonly {
      readonly tone: 'china' | 'usa';
      readonly values: readonly (number | null)[];
    }[];
    readonly text: string;
  }[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
};

const TONES = { CHN: 'china', USA: 'usa' } as const;
/** Units in which countries of any size can be compared by height. */
const COMPARABLE: readonly TradeUnit[] = ['share', 'gdp'];

/** One small picture a country of a flow with China and the United States, in the order given. */
export function regionTradeMultiples(
  file: RegionTrade,
  atlas: Atlas,
  order: readonly { readonly iso3: Iso3; readonly name: string }[],
  { flow, unit }: { readonly flow: Flow; readonly unit: TradeUnit },
  sources: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): MultiplesModel {
  const { words, format } = i18n;
  const { multiples } = words.tradeDetail.region;
  const years = atlas.tradeYears;
  const write = writer(unit, i18n);
  const drawn = order.flatMap(({ iso3, name }) => {
    const country = file.countries.find((candidate) => candidate.iso3 === iso3);
    return country ? [{ iso3, name, lines: partnerLines(country, flow, unit, years) }] : [];
  });
  const top = Math.max(0, ...drawn.flatMap(({ lines }) => PARTNERS.flatMap((id) => known(lines[id]))));
  const scale = COMPARABLE.includes(unit) ? 'common' : 'own';
  return {
    ...titleOf(drawn, flow, unit, i18n),
    subtitle: words.trade.coverage(unitText(flow, unit, i18n), years[0] ?? 0, years.at(-1) ?? 0),
    list: multiples.list(flow),
    scale,
    scaleText: scale === 'common' ? multiples.common(format.percent(top)) : multiples.own,
    keys: PARTNERS.map((id) => ({
      tone: TONES[id],
      label: id === 'CHN' ? words.trade.china : words.trade.usa,
    })),
    items: drawn.map(({ iso3, name, lines }) => ({
      iso3,
      name,
      lines: PARTNERS.map((id) => ({ tone: TONES[id], values: lines[id] })),
      text: lastText(lines.CHN, years, write, i18n),
    })),
    sources: numberSources(file.sources, sources),
    table: {
      csv: {
        columns: [
          'ISO 3166-1',
          words.tradeDetail.region.table.columns.name,
          multiples.partner,
          ...years.map(String),
        ],
        rows: drawn.flatMap(({ iso3, name, lines }) => PARTNERS.map((id) => [iso3, name, id, ...lines[id]])),
      },
      columns: [words.tradeDetail.region.table.columns.name, multiples.partner, ...years.map(String)],
      rows: drawn.flatMap(({ name, lines }) =>
        PARTNERS.map((id) => ({
          head: name,
          cells: [
            id === 'CHN' ? words.trade.china : words.trade.usa,
            ...lines[id].map((value) => (value === null ? DASH : write(value))),
          ],
        })),
      ),
    },
  };
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function lastText(
  values: readonly (number | null)[],
  years: readonly number[],
  write: (value: number) => string,
  { words }: LateI18n<'tradeDetail'>,
): string {
  const { multiples } = words.tradeDetail.region;
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at] ?? null;
  return value === null ? multiples.noText : multiples.text(write(value), years[at] ?? 0);
}

/** How many countries trade more with China (or, as an index, have seen it grow more), by their last year with both figures. */
function titleOf(
  drawn: readonly { readonly lines: Lines }[],
  flow: Flow,
  unit: TradeUnit,
  { words }: LateI18n<'tradeDetail'>,
): Pick<MultiplesModel, 'title' | 'notes'> {
  const { multiples } = words.tradeDetail.region;
  const leads = drawn.flatMap(({ lines: { CHN, USA } }) => {
    const at = CHN.findLastIndex((value, i) => value !== null && (USA[i] ?? null) !== null);
    return at < 0 ? [] : [(CHN[at] ?? 0) > (USA[at] ?? 0)];
  });
  if (leads.length === 0) return { title: multiples.none(flow), notes: [multiples.order] };
  const ahead = leads.filter(Boolean).length;
  return unit === 'index'
    ? { title: multiples.grown(flow, ahead, leads.length), notes: [multiples.grownNote, multiples.order] }
    : { title: multiples.ahead(flow, ahead, leads.length), notes: [multiples.aheadNote, multiples.order] };
}

function unitText(flow: Flow, unit: TradeUnit, { words }: LateI18n<'tradeDetail'>): string {
  const own = words.tradeDetail.region.multiples.unit;
  return unit === 'share' ? words.trade.unit.share(flow) : own[unit](flow);
}

function writer(unit: TradeUnit, i18n: LateI18n<'tradeDetail'>): (value: number) => string {
  const { number, usd } = i18n.format;
  if (unit === 'share' || unit === 'gdp') return (value) => percentText(value, i18n);
  return unit === 'index' ? (value) => number(value) : usd;
}
