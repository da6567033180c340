/**
 * A second implementation of the stance model, written from its specification alone ("From evidence to a class"), to catch
 * what the first one and its tests may have got wrong together. It shares no code with `src/` or `pipeline/`: plain text
 * in, plain numbers out, and its own reading of CSV, dates and rules. Keep it so (dependency-cruiser watches).
 */

export type Fact = { iso3: string; date: string; code: string; status: boolean };

type Part = {
  id: string;
  weight: number;
  rule: string;
  levels?: Record<string, number>;
  raisesOnly?: string[];
  fullAtPct?: number;
};
export type Model = {
  firstYear: number;
  halfLifeYears: number;
  bands: Record<string, { mid: number; high: number }>;
  classes: Record<string, Record<string, string>>;
  axes: { engagement: Part[]; guardedness: Part[] };
};
export type Result = { class: string; engagement: number; guardedness: number };

/** Cells of a CSV text; quotes may hold commas and line breaks. */
export function cellsOf(text: string): string[][] {
  const table: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    table.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') endCell();
    else if (!quoted && c === '\n') {
      endCell();
      table.push([]);
    } else if (c !== '\r') cell += c;
  }
  endCell();
  return table.filter((row) => row.length > 1);
}

/** Rows of a CSV text as objects by the names of its header. */
export function recordsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

export const factsOf = (text: string): Fact[] =>
  recordsOf(text).map((r) => ({
    iso3: r['iso3'] ?? '',
    date: r['date'] ?? '',
    code: r['code'] ?? '',
    status: r['status_row'] === 'yes',
  }));

/** "A date without month counts from 1 January, without day from the 15th." Milliseconds. */
function time(date: string): number {
  const [y, m, d] = date.split('-').map(Number);
  return Date.UTC(y ?? NaN, (m ?? 1) - 1, d ?? (m === undefined ? 1 : 15));
}

const DAY = 86_400_000;
const years = (from: number, to: number) => (to - from) / DAY / 365.25;

/** The day after the last evidence row. */
export function latestDate(facts: Fact[]): string {
  const last = Math.max(...facts.map((f) => time(f.date)));
  return new Date(last + DAY).toISOString().slice(0, 10);
}

/** Value of a component fed by rows; `facts` are those of one country up to the day. */
function partValue(part: Part, facts: Fact[], now: number, halfLife: number): number {
  const levels = part.levels ?? {};
  const listed = facts
    .filter((f) => f.code in levels)
    .map((f) => ({ ...f, level: levels[f.code] ?? 0, t: time(f.date) }))
    .sort((a, b) => a.t - b.t);
  const faded = listed.map((f) => f.level * Math.pow(0.5, years(f.t, now) / halfLife));
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  if (part.rule === 'highest') return Math.max(0, ...listed.map((f) => f.level));
  if (part.rule === 'decaying') return Math.max(0, ...faded);
  if (part.rule === 'saturating') return 1 - Math.exp(-sum(faded));
  if (part.rule === 'sum-capped') return Math.min(1, sum(listed.map((f) => f.level)));
  if (part.rule === 'sum-once')
    return Math.min(1, sum([...new Set(listed.map((f) => f.code))].map((code) => levels[code] ?? 0)));
  if (part.rule !== 'in-force') throw new Error(`No such rule: ${part.rule}`);
  let state = 0;
  for (const t of new Set(listed.map((f) => f.t))) {
    const raises = (f: Fact) => f.status || (part.raisesOnly ?? []).includes(f.code);
    const today = listed.filter((f) => f.t === t);
    const sets = today.filter((f) => !raises(f)).map((f) => f.level);
    if (sets.length > 0) state = Math.max(...sets);
    state = Math.max(state, ...today.filter(raises).map((f) => f.level));
  }
  return state;
}

/** Mean of the latest three years with data among the five up to the date; `undefined` without any. */
function meanShare(shares: Map<number, number>, year: number): number | undefined {
  const last = [0, 1, 2, 3, 4]
    .map((back) => shares.get(year - back))
    .filter((s) => s !== undefined)
    .slice(0, 3);
  return last.length === 0 ? undefined : last.reduce((a, b) => a + b, 0) / last.length;
}

/** Class and axes of one country on a day, `shares` in percent by year. */
export function secondScore(all: Fact[], shares: Map<number, number>, model: Model, date: string): Result {
  const now = time(date);
  const facts = all.filter((f) => time(f.date) <= now);
  const axis = (parts: Part[]): number => {
    let above = 0;
    let below = 0;
    for (const part of parts) {
      let value: number | undefined;
      if (part.rule === 'measure') {
        const share = meanShare(shares, Number(date.slice(0, 4)));
        value = share === undefined ? undefined : Math.min(1, share / (part.fullAtPct ?? NaN));
      } else value = partValue(part, facts, now, model.halfLifeYears);
      if (value === undefined) continue;
      above += part.weight * value;
      below += part.weight;
    }
    return (100 * above) / below;
  };
  const engagement = axis(model.axes.engagement);
  const guardedness = axis(model.axes.guardedness);
  const band = (name: string, points: number) => {
    const cut = model.bands[name] ?? { mid: NaN, high: NaN };
    return `${name}-${points >= cut.high ? 'high' : points >= cut.mid ? 'mid' : 'low'}`;
  };
  const recognised = facts
    .filter((f) => f.code === 'recognition.beijing' || f.code === 'recognition.taipei')
    .sort((a, b) => time(a.date) - time(b.date))
    .at(-1)?.code;
  const fromAxes = model.classes[band('engagement', engagement)]?.[band('guardedness', guardedness)] ?? '?';
  const gate =
    recognised === undefined
      ? 'not-assessed'
      : recognised === 'recognition.taipei'
        ? 'no-formal-ties'
        : fromAxes;
  return { class: gate, engagement, guardedness };
}

/**
 * China's share of all goods trade by country and year, percent with two decimals, from the text of `tables/trade.csv`:
 * (exports to China + imports from China) / (all goods exports + imports). A year without all four figures, with a figure
 * of crude oil alone, or with a part larger than its whole has none.
 */
export function sharesOf(tradeCsv: string): Map<string, Map<number, number>> {
  const values = new Map<string, number>();
  const known = new Set<string>();
  for (const r of recordsOf(tradeCsv)) {
    if (r['partial'] === 'yes') continue;
    values.set(`${r['iso3']} ${r['year']} ${r['partner']} ${r['flow']}`, Number(r['value_usd']));
    known.add(`${r['iso3']} ${r['year']}`);
  }
  const out = new Map<string, Map<number, number>>();
  for (const place of known) {
    const of = (name: string) => values.get(`${place} ${name}`) ?? NaN;
    const [sold, bought] = [of('CHN export'), of('CHN import')];
    const [allSold, allBought] = [of('WLD export'), of('WLD import')];
    if (!(sold <= allSold && bought <= allBought)) continue;
    const [iso3 = '', year = ''] = place.split(' ');
    const byYear = out.get(iso3) ?? new Map<number, number>();
    byYear.set(Number(year), Math.round((10_000 * (sold + bought)) / (allSold + allBought)) / 100);
    out.set(iso3, byYear);
  }
  return out;
}
