import { beforeAll, describe, expect, it } from 'vitest';
import { CAR_MEASURES, CAR_QUALIFIERS, INDICATORS } from '../../../bundle/schemas/cooperation';
import { LANGS, type Lang } from '../../../i18n/lang';
import type { LateI18n } from '../../../i18n/lateWords';
import { realAtlas, realSector } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { carsModel, periodText } from './sectorCars';
import { factsOfSector } from './sectorAmounts';
import { indicatorChart, indicatorMultiples } from './sectorIndicators';
import { sectorShown } from './sectorShown';
import { telecomModel } from './sectorTelecom';
import { topicsModel } from './sectorHead';

const atlas = realAtlas();
const late = {} as Record<Lang, LateI18n<'cooperation'>>;
beforeAll(async () => {
  for (const lang of LANGS) late[lang] = await testLateI18n('cooperation', lang);
});
const plain = (text: string | undefined) => (text ?? '').replace(/[  ]/g, ' ');

describe('figures on cars', () => {
  const rows = (lang: Lang = 'en') =>
    carsModel(realSector('ev').carShares, atlas, true, late[lang])?.groups.flatMap((group) => group.rows) ??
    [];
  it('stand one by one, each with what it is a share of', () => {
    expect(rows()).toHaveLength(realSector('ev').carShares.length);
    const chile = rows().filter(({ place, period }) => place === 'Chile' && period === '2025');
    expect(chile.map(({ measure, value }) => [measure, plain(value)])).toEqual([
      ['Chinese brands, of new cars', '33%'],
      ['made in China, of new cars', '41.4%'],
      ['cars of Chinese brands', 'more than 100,000 units'],
    ]);
  });
  it('are both kept where sources differ', () => {
    const mexico = rows().filter(({ place, differs }) => place === 'Mexico' && differs);
    expect(mexico.map(({ value }) => plain(value)).sort()).toEqual([
      '15%, with brands that do not report',
      '9.4%, of brands that report',
    ]);
  });
  it('say the part of the year they cover', () => {
    const text = (period: string, lang: Lang = 'en') => plain(periodText({ period, year: 2025 }, late[lang]));
    expect([text(''), text('H1'), text('Jan-Aug'), text('month 04')]).toEqual([
      '2025',
      'first half of 2025',
      'Jan 2025 – Aug 2025',
      'Apr 2025',
    ]);
    expect(text('H1', 'es')).toBe('primer semestre de 2025');
    for (const share of realSector('ev').carShares)
      expect(periodText(share, late.pt)).not.toMatch(/H1|Jan-|month/);
  });
  it('have words for every measure and hedge in three languages', () => {
    for (const lang of LANGS) {
      const { cars } = late[lang].words.cooperation.indicators;
      expect(Object.keys(cars.measure).sort()).toEqual([...CAR_MEASURES].sort());
      expect(Object.keys(cars.qualifier).sort()).toEqual([...CAR_QUALIFIERS].sort());
    }
  });
});

describe('5G and Chinese equipment', () => {
  it('counts every status, the restricted first, and says of whom nothing is known', () => {
    const { telecom } = realSector('digital');
    const model = telecomModel(telecom, atlas, true, late.en);
    const number = (status: string) => telecom.filter((row) => row.status === status).length;
    expect(model?.title).toBe(
      `Chinese equipment in 5G: open in ${number('open')}, mixed in ${number('mixed')}, restricted in ${number('restricted')}; no decision known in ${number('none-known')}`,
    );
    expect(model?.groups.map(({ status }) => status)).toEqual(['restricted', 'mixed', 'open', 'none-known']);
    expect(model?.groups[0]?.rows.map(({ name }) => name)).toContain('Costa Rica');
    expect(model?.notes[0]).toContain(`${33 - telecom.length} countries have no row`);
    expect(telecomModel([], atlas, true, late.en)).toBeNull();
  });
});

describe('events by what readers look for', () => {
  it.each([
    ['digital', ['5g', 'cloud-region']],
    ['space-security', ['safe-city', 'ground-station', 'satellite']],
  ] as const)('%s has its topics', (sector, topics) => {
    const shown = sectorShown(factsOfSector(realSector(sector)), atlas, {
      ...defaultView('en'),
      sectors: [sector],
    });
    const made = topicsModel(shown, late.en);
    for (const topic of topics) {
      const all = realSector(sector).events.filter((event) => (event.topics as string[]).includes(topic));
      expect(made.find((one) => one.topic === topic)?.rows).toHaveLength(all.length);
      expect(all.length).toBeGreaterThan(2);
    }
  });
});

describe('a figure by year', () => {
  it('compares the last year with the first and leaves gaps open', () => {
    const chart = indicatorChart(
      {
        indicator: 'internet-users',
        iso3: 'PER',
        source: 'x',
        points: [
          { year: 2000, value: 3 },
          { year: 2002, value: 9.5 },
          { year: 2003, value: 60 },
        ],
      },
      [],
      late.en,
    );
    expect(plain(chart?.title)).toBe('60% of people used the Internet in 2003, against 3.0% in 2000');
    expect(chart?.lines[0]?.points.map(({ value }) => value)).toEqual([3, null, 9.5, 60]);
  });
  it('puts the countries side by side, the highest first, and names those without', () => {
    const model = indicatorMultiples('electric-car-share', realSector('ev').indicators, atlas, [], late.en);
    expect(plain(model?.title)).toBe(
      'Of the countries with a figure, Costa Rica has the highest electric share of new cars: 15% in 2024',
    );
    expect(model?.items).toHaveLength(5);
    expect(model?.notes.join()).toContain('Haiti');
    expect(indicatorMultiples('electric-car-share', [], atlas, [], late.en)).toBeNull();
  });
  it('has words for every figure in three languages', () => {
    for (const lang of LANGS)
      for (const name of INDICATORS)
        expect(late[lang].words.cooperation.indicators.find[name]('1', 2020)).toContain('2020');
  });
});
