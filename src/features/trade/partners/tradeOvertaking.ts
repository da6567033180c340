import { overtaking } from '../../../domain/trade/overtaking';
import { FLOWS } from '../../../domain/trade/partners';
import { bothFlows } from '../../../domain/trade/restOfWorld';
import { yearRanges } from '../../../figure/chartModel';
import { fullValues, seriesOf, type TradeContext } from '../../../facts/trade/tradeContext';

export type OvertakingRow = {
  readonly id: 'export' | 'import' | 'both';
  readonly label: string;
  readonly answer: string;
  /** The years in which both partners have a whole figure. */
  readonly compared: string;
};

type Values = readonly (number | null)[];

/** So few years of a lead are named one by one. */
const NAMED_YEARS = 3;

function answerOf(china: Values, usa: Values, { years, i18n }: TradeContext): string {
  const { overtaking: say } = i18n.words.tradeDetail.partners;
  const result = overtaking(china, usa, years);
  const both = years.filter((_, i) => (china[i] ?? null) !== null && (usa[i] ?? null) !== null);
  const ahead = years.filter((_, i) => (china[i] ?? NaN) > (usa[i] ?? NaN));
  const named = i18n.format.list(ahead.map(String));
  switch (result.kind) {
    case 'overtook':
      return String(result.year);
    case 'ahead-since-start':
      // The first span of three years may begin with a year in which China was still behind.
      return result.year === both[0] ? say.sinceStart(result.year) : String(result.year);
    case 'behind':
      return ahead.length > 0 ? say.notButLately(named) : say.not;
    case 'no-lasting-lead':
      return ahead.length <= NAMED_YEARS
        ? say.lost(named)
        : say.lostOf(ahead.length, both.length, ahead.at(-1) ?? 0);
    case 'not-comparable':
      return say.tooFew;
  }
}

/** When China overtook the United States in exports, imports and the sum of both, by the rule of `overtaking`. */
export function tradeOvertaking(context: TradeContext): readonly OvertakingRow[] {
  const { file, years, i18n } = context;
  const { overtaking: say } = i18n.words.tradeDetail.partners;
  const of = (partner: 'CHN' | 'USA') =>
    FLOWS.map((flow) => fullValues(seriesOf(file, partner, flow), years));
  const [china, usa] = [of('CHN'), of('USA')];
  const sum = (flows: Values[]) => bothFlows(flows[0] ?? [], flows[1] ?? []);
  const pairs: readonly (readonly [OvertakingRow['id'], Values, Values])[] = [
    ['export', china[0] ?? [], usa[0] ?? []],
    ['import', china[1] ?? [], usa[1] ?? []],
    ['both', sum(china), sum(usa)],
  ];
  return pairs.map(([id, fromChina, fromUsa]) => {
    const compared = years.filter((_, i) => (fromChina[i] ?? null) !== null && (fromUsa[i] ?? null) !== null);
    return {
      id,
      label: say[id],
      answer: answerOf(fromChina, fromUsa, context),
      compared: compared.length > 0 ? yearRanges(compared) : say.noYears,
    };
  });
}
