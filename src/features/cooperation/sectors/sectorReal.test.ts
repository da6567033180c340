import { beforeAll, describe, expect, it } from 'vitest';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import { SECTOR_IDS, type SectorId } from '../../../domain/sectors';
import { LANGS, type Lang } from '../../../i18n/lang';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  realAtlas,
  realCountryCooperation,
  realCountryTrade,
  realRegionNewTrade,
  realSector,
} from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { ALL_RECORDS, defaultView } from '../../../view-state/defaultView';
import type { RecordsFilter } from '../../../view-state/viewState';
import { claimsModel } from './claimsModel';
import { eventsModel } from './eventsModel';
import { isSetback } from '../../../facts/cooperation/recordDetail';
import { sectorDealsModel } from './sectorDealsModel';
import { countryDependence, regionDependence } from './sectorDependence';
import { factsOfCountry, factsOfSector } from './sectorAmounts';
import { sectorFinanceModel } from './sectorFinanceModel';
import { sectorHead } from './sectorHead';
import { sectorShown, type SectorShown } from './sectorShown';

const atlas = realAtlas();
const late = {} as Record<Lang, LateI18n<'cooperation' | 'tradeDetail'>>;
beforeAll(async () => {
  for (const lang of LANGS) {
    const i18n = await testLateI18n('cooperation', lang);
    const { tradeDetail } = (await testLateI18n('tradeDetail', lang)).words;
    late[lang] = { ...i18n, words: { ...i18n.words, tradeDetail } };
  }
});

const plain = (text: string | null | undefined) => (text ?? '').replace(/[  ]/g, ' ');
const viewOf = (sectors: readonly SectorId[], records: Partial<RecordsFilter> = {}) => ({
  ...defaultView('en'),
  sectors,
  records: { ...ALL_RECORDS, ...records },
});
const ofRegion = (sector: SectorId, records: Partial<RecordsFilter> = {}): SectorShown =>
  sectorShown(factsOfSector(realSector(sector)), atlas, viewOf([sector], records));
const ofCountry = (
  code: Iso3,
  sectors: readonly SectorId[],
  records: Partial<RecordsFilter> = {},
): SectorShown =>
  sectorShown(factsOfCountry(realCountryCooperation(code), code, sectors), atlas, viewOf(sectors, records));

describe('digital infrastructure across the region', () => {
  it('begins with what there is and what is not known of it', () => {
    const head = sectorHead(ofRegion('digital'), late.en);
    const { projects, events } = realSector('digital');
    const without = projects.filter((project) => project.amountUsdMillion2021 === null).length;
    expect(plain(head.finding)).toMatch(
      /^\d+ of 63 dated events deepen ties with China, \d+ restrict or end them; development finance is largest in .+ \(US\$ .+\)$/,
    );
    expect(head.facts).toMatch(
      /^On record in \d+ countries: 27 commitments of development finance, \d+ investment deals, \d+ construction contracts,? and 63 dated events\.$/,
    );
    expect(head.unknown[0]).toBe(`Of ${projects.length} commitments ${without} have no amount.`);
    expect(head.unknown[1]).toBe(
      `Of ${events.length} events ${events.filter((event) => event.amountUsdMillion === null).length} state no amount.`,
    );
    expect(head.filtered).toBeNull();
  });
  it('lists the events newest first and counts their directions', () => {
    const { title, rows } = eventsModel(ofRegion('digital'), late.en);
    const counts = /: (\d+) deeper, (\d+) restricted or ended, (\d+) neither$/
      .exec(title)
      ?.slice(1)
      .map(Number);
    expect(counts?.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
    const events = new Map(realSector('digital').events.map((event) => [event.id, event]));
    const years = rows.map(({ id }) => Number(events.get(id)?.date.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    // Told of on the 24th, so it is no later than what happened on the 28th, though it says February only.
    const at = (title: RegExp) => rows.findIndex((row) => title.test(row.title));
    expect(at(/^China Mobile cable left for Kast/)).toBeLessThan(at(/^Chile keeps evaluating/));
  });
  it('marks bans, suspensions and cancellations by shape and word', () => {
    const { rows } = eventsModel(ofRegion('digital'), late.en);
    const setbacks = realSector('digital').events.filter(isSetback);
    expect(setbacks.length).toBeGreaterThan(3);
    const marked = rows.filter(({ mark }) => mark === 'stop').map(({ id }) => id);
    expect(new Set(marked)).toEqual(new Set(setbacks.map(({ id }) => id)));
    for (const row of rows.filter(({ isStop }) => isStop))
      expect(`${row.kind} ${row.status}`).toMatch(/Ban|Suspension|Cancellation|suspended|cancelled/);
  });
  it('leads from each stage of Costa Rica’s 5G to the four others', () => {
    const { rows } = eventsModel(ofRegion('digital'), late.en);
    const stages = realSector('digital').events.filter(({ story }) => story === 'costa-rica-5g');
    expect(stages).toHaveLength(5);
    for (const { id } of stages) {
      const row = rows.find((one) => one.id === id);
      expect(row?.stages.map((stage) => stage.id).sort()).toEqual(
        stages
          .map((stage) => stage.id)
          .filter((other) => other !== id)
          .sort(),
      );
    }
  });
  it('says who is said to worry and hope, and marks what is said of the whole region', () => {
    const { sides } = claimsModel(ofRegion('digital'), late.en);
    const [concerns, opportunities] = sides;
    expect([concerns.rows.length, opportunities.rows.length]).toEqual([10, 4]);
    expect(concerns.themes[0]).toMatch(/^data security \d+$/);
    expect(concerns.themes.join()).not.toContain('debt');
    expect(concerns.rows.filter(({ place }) => place === 'said of the whole region')).toHaveLength(3);
  });
});

describe('renewable energy in Argentina', () => {
  it('has Cauchari among its records, with its stages', () => {
    const shown = ofCountry('ARG', ['renewables']);
    const cauchari = shown.projects.filter((project) => project.name?.en.includes('Cauchar'));
    const inEvents = shown.events.filter((event) => event.title.en.includes('Cauchar'));
    expect(cauchari.length + inEvents.length).toBeGreaterThan(0);
  });
  it('says what is known by sector only with a place', () => {
    const { chart } = sectorFinanceModel(ofCountry('ARG', ['renewables']), [], late.en);
    expect(chart?.notes.join(' ')).toContain('known only for a country as a whole');
    expect(plain(chart?.subtitle)).toBe(
      'Commitments recorded with a place, US$ billion of constant 2021, 2000–2021',
    );
    const inChart = chart?.lines[0]?.points.reduce((sum, { value }) => sum + (value ?? 0), 0) ?? 0;
    const inFile = realCountryCooperation('ARG')
      .projects.filter(({ sector }) => sector === 'renewables')
      .reduce((sum, { amountUsdMillion2021 }) => sum + (amountUsdMillion2021 ?? 0), 0);
    expect(inChart / 1e6).toBeCloseTo(inFile, 3);
  });
  it('marks claims on the whole region', () => {
    const shown = ofCountry('ARG', ['ev']);
    const { sides } = claimsModel(shown, late.es);
    expect(sides[1].rows.some(({ place }) => place === 'dicho de toda la región')).toBe(true);
  });
});

describe('a sector with nothing in a small island', () => {
  const shown = () => ofCountry('KNA', ['oil-gas']);
  it('says so in every part', () => {
    expect(sectorHead(shown(), late.en)).toMatchObject({
      finding: 'Nothing on record',
      facts: null,
      filtered: null,
    });
    expect(eventsModel(shown(), late.en).title).toBe('No dated event recorded.');
    expect(sectorFinanceModel(shown(), [], late.en).chart).toBeNull();
    expect(sectorDealsModel(shown(), [], late.en).kinds.map(({ absent }) => absent)).toEqual([
      'No investment deal recorded.',
      'No construction contract recorded.',
    ]);
    expect(claimsModel(shown(), late.pt).sides.map(({ rows }) => rows.length)).toEqual([0, 0]);
  });
});

describe('the filter', () => {
  it('says how much it leaves of each source', () => {
    const shown = ofRegion('digital', { kinds: ['ban'] });
    expect(sectorHead(shown, late.en).filtered).toMatch(
      /^The filter leaves 0 of 27 commitments, 0 of \d+ investment deals, 0 of \d+ construction contracts and \d+ of 63 events\.$/,
    );
    expect(sectorFinanceModel(shown, [], late.en).absent).toBe('The filter leaves none of 27 commitments.');
    expect(eventsModel(shown, late.en).rows.every(({ kind }) => kind === 'Ban')).toBe(true);
  });
  it('sums only the years chosen, and says so', () => {
    const years = { from: 2010, to: 2012 };
    const { chart } = sectorFinanceModel(ofRegion('digital', { years }), [], late.en);
    const filled =
      chart?.lines[0]?.points.filter(({ value }) => value !== null).map(({ year }) => year) ?? [];
    expect(filled.length).toBeGreaterThan(0);
    expect(filled.every((year) => year >= 2010 && year <= 2012)).toBe(true);
    expect(chart?.notes[0]).toMatch(/^Only what the filter leaves: \d+ of 27 commitments\.$/);
  });
});

describe('dependence', () => {
  it('of electric cars: Brazil’s share of 2024 in the country and in the region alike', () => {
    const own = countryDependence(realCountryTrade('BRA'), 'Brazil', 'ev', null, [], late.en);
    expect(own.tables[0]?.rows[0]).toMatchObject({ name: 'Electric cars', share: '85%' });
    const all = regionDependence(realRegionNewTrade(), atlas, 'ev', null, [], late.en);
    const brazil = all.tables[0]?.rows.find(({ iso3 }) => iso3 === 'BRA');
    expect([brazil?.share, plain(brazil?.detail)]).toEqual(['85%', 'US$ 1.4 bn of US$ 1.7 bn']);
  });
  it('of lithium is what is sold to China, Chile first', () => {
    const { tables } = regionDependence(realRegionNewTrade(), atlas, 'minerals', null, [], late.en);
    expect(tables[0]?.title).toMatch(
      /^Chile supplied \d+% of the lithium carbonate China imported in \d{4}$/,
    );
    expect(
      countryDependence(realCountryTrade('CHL'), 'Chile', 'minerals', null, [], late.en).charts.length,
    ).toBeGreaterThan(0);
  });
  it('is unknown, not zero, without a report', () => {
    expect(countryDependence(realCountryTrade('HTI'), 'Haiti', 'ev', null, [], late.en).absent).toContain(
      'not zero',
    );
  });
});

/** All leaf texts and numbers of a model. */
function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

describe('what is never summed', () => {
  const groups = (shown: SectorShown) => {
    const finance = shown.projects.flatMap((p) =>
      p.amountUsdMillion2021 === null ? [] : [{ year: p.year, iso3: p.iso3, usd: p.amountUsdMillion2021 }],
    );
    const deals = (kind: string) =>
      shown.deals
        .filter((deal) => deal.kind === kind)
        .map(({ year, iso3, amountUsdMillion }) => ({ year, iso3, usd: amountUsdMillion }));
    return [finance, deals('deal-investment'), deals('deal-construction')] as const;
  };
  type Rows = ReturnType<typeof groups>[number];
  const sum = (rows: Rows) => rows.reduce((all, { usd }) => all + usd, 0);
  /** Every figure of one source alone that a page may show: in all, by year, by country. */
  const allowed = (rows: Rows): number[] => [
    sum(rows),
    ...[...new Set(rows.map(({ year }) => year))].map((of) => sum(rows.filter(({ year }) => year === of))),
    ...[...new Set(rows.map(({ iso3 }) => iso3))].map((of) => sum(rows.filter(({ iso3 }) => iso3 === of))),
  ];
  const cases = SECTOR_IDS.flatMap((sector) =>
    [null, ...COUNTRY_CODES].map((code) => [sector, code] as const),
  );

  it('stands nowhere: neither finance with deals nor investment with construction', () => {
    let tried = 0;
    for (const [sector, code] of cases) {
      const shown = code === null ? ofRegion(sector) : ofCountry(code, [sector]);
      const [finance, investment, construction] = groups(shown).map(sum) as [number, number, number];
      const sums = [
        finance > 0 && investment > 0 ? finance + investment : 0,
        finance > 0 && construction > 0 ? finance + construction : 0,
        investment > 0 && construction > 0 ? investment + construction : 0,
        finance > 0 && investment > 0 && construction > 0 ? finance + investment + construction : 0,
      ].filter((total) => total > 0);
      if (sums.length === 0) continue;
      tried += sums.length;
      const { format } = late.en;
      const own = groups(shown).flatMap(allowed);
      const fine = new Set(own.flatMap((usd) => [format.usd(usd * 1e6), format.number(usd, 1)]));
      for (const event of shown.events)
        if (event.amountUsdMillion !== null) fine.add(format.usd(event.amountUsdMillion * 1e6));
      const said = leaves([
        sectorHead(shown, late.en),
        sectorFinanceModel(shown, [], late.en),
        sectorDealsModel(shown, [], late.en),
        eventsModel(shown, late.en),
      ]);
      const numbers = said.filter((leaf) => typeof leaf === 'number');
      const tokens = new Set(
        said.flatMap((leaf) =>
          typeof leaf === 'string' ? [leaf, ...(leaf.match(/US\$\s[\d.,]+\s?(?:bn|m|tn)?/g) ?? [])] : [],
        ),
      );
      for (const total of sums) {
        for (const text of [format.usd(total * 1e6), format.number(total, 1)])
          if (!fine.has(text)) expect(tokens, `${sector} ${code ?? 'region'}`).not.toContain(text);
        const isOwn = own.some((usd) => Math.abs(usd - total) < 0.01);
        if (!isOwn)
          for (const number of numbers)
            expect(Math.min(Math.abs(number - total), Math.abs(number / 1e6 - total))).toBeGreaterThan(0.001);
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
  it('is said in words wherever deals stand', () => {
    expect(LANGS.map((lang) => sectorDealsModel(ofRegion('transport'), [], late[lang]).apart)).toEqual([
      expect.stringContaining('never added together; nor are investment and construction'),
      expect.stringContaining('nunca se suman; tampoco la inversión y la construcción'),
      expect.stringContaining('nunca são somados; tampouco o investimento e a construção'),
    ]);
  });
  it('investment and construction have a chart each, with the sums of the atlas', () => {
    const { kinds } = sectorDealsModel(ofRegion('transport'), [], late.en);
    for (const { kind, chart } of kinds) {
      const drawn = chart?.lines[0]?.points.reduce((all, { value }) => all + (value ?? 0), 0) ?? 0;
      const inAtlas = atlas.countries
        .flatMap(({ deals }) => deals)
        .filter((sum) => sum.sector === 'transport' && sum.kind === kind)
        .reduce((all, { amountUsdMillion }) => all + amountUsdMillion, 0);
      expect(drawn / 1e6).toBeCloseTo(inAtlas, 3);
      expect(inAtlas).toBeGreaterThan(0);
    }
  });
});

it('every sector has all its parts in three languages, without holes', () => {
  for (const lang of LANGS)
    for (const sector of SECTOR_IDS) {
      const shown = ofRegion(sector);
      const texts = leaves([
        sectorHead(shown, late[lang]),
        sectorFinanceModel(shown, [], late[lang]),
        sectorDealsModel(shown, [], late[lang]),
        eventsModel(shown, late[lang]),
        claimsModel(shown, late[lang]),
      ]).filter((leaf) => typeof leaf === 'string');
      for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\bnull\b/);
    }
});
