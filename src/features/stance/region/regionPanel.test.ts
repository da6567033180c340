import { describe, expect, it } from 'vitest';
import { STANCE_CLASSES } from '../../../domain/stanceClass';
import { makeAtlas, makeAtlasCountry } from '../../../testing/builders';
import { realAtlas } from '../../../testing/realBundle';
import { ALL_I18N, testI18n } from '../../../testing/testI18n';
import { regionPanel } from './regionPanel';
import { COUNTRY_CODES } from '../../../domain/iso3';

const names = (group: { countries: readonly { name: string }[] } | undefined) =>
  group?.countries.map(({ name }) => name);

describe('the region’s panel', () => {
  it('lists the countries of a class as a dictionary of the language does, whatever order the file has', () => {
    const called: Record<string, string> = {
      ARG: 'Zona',
      ATG: 'Ámbar',
      BHS: 'Nada',
      BLZ: 'ñandú',
      BOL: 'Oro',
    };
    const everyoneEager = COUNTRY_CODES.map((iso3) => {
      const country = makeAtlasCountry(iso3);
      const name = called[iso3] ?? `Sin ${iso3}`;
      return {
        ...country,
        names: { ...country.names, es: name },
        stance: country.stance.map((stance) => ({ ...stance, stanceClass: 'eager' as const })),
      };
    });
    const { groups } = regionPanel(makeAtlas({ countries: everyoneEager }), null, testI18n('es'));
    expect(groups).toHaveLength(1);
    const listed = names(groups[0]) ?? [];
    expect(listed).toHaveLength(33);
    expect([...listed.slice(0, 4), listed.at(-1)]).toEqual(['Ámbar', 'Nada', 'ñandú', 'Oro', 'Zona']);
  });

  it('counts in its first sentence the countries that it lists below', () => {
    for (const year of realAtlas().stanceYears) {
      const { lead, groups } = regionPanel(realAtlas(), year, testI18n());
      const count = (...classes: string[]) =>
        groups
          .filter(({ stanceClass }) => classes.includes(stanceClass))
          .reduce((sum, group) => sum + group.countries.length, 0);
      expect(lead.match(/\d+/g)?.map(Number)).toEqual([
        33,
        count('eager', 'eager-guarded', 'leaning-eager'),
        count('balancing', 'cautious', 'distant'),
        count('no-formal-ties'),
      ]);
    }
  });

  it.each(ALL_I18N)('has every country once, under its class in the order of the classes ($lang)', (i18n) => {
    const { groups } = regionPanel(realAtlas(), 2020, i18n);
    expect(groups.flatMap(({ countries }) => countries)).toHaveLength(33);
    const order = groups.map(({ stanceClass }) => STANCE_CLASSES.indexOf(stanceClass));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const group of groups) {
      const collator = new Intl.Collator(i18n.lang);
      expect(names(group)).toEqual([...(names(group) ?? [])].sort(collator.compare));
    }
  });
});
