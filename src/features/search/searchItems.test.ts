import { describe, expect, it } from 'vitest';
import { words as en } from '../../i18n/en';
import { words as es } from '../../i18n/es';
import { words as pt } from '../../i18n/pt';
import { controlAtlas } from '../../testing/renderControl';
import { searchEntries } from './searchEntries';
import { folded, searchItems } from './searchItems';

const entries = searchEntries(controlAtlas, 'en', en.terms.sectors, [es.terms.sectors, pt.terms.sectors]);
const found = (query: string) =>
  searchItems(entries, query).map(({ entry, alias }) => (alias ? `${entry.name} (${alias})` : entry.name));

describe('searching', () => {
  it.each([
    ['chile', ['Chile']],
    ['  CHI', ['Chile']],
    ['CHL', ['Chile']],
    ['cl', ['Chile']],
    ['perú', ['Peru']],
    ['brasil', ['Brazil (Brasil)']],
    ['republica', ['Dominican Republic (República Dominicana)']],
    ['tobago', ['Trinidad & Tobago']],
    ['trinidad and', []],
    ['renewable', ['Renewable energy']],
    ['energía reno', ['Renewable energy (Energía renovable)']],
    ['baterias', ['Electric vehicles & batteries (Vehículos eléctricos y baterías)']],
    ['xyz', []],
    ['   ', []],
    ['.*', []],
  ])('for %j finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('puts a code first, then what begins so, then what holds it', () => {
    expect(found('do')[0]).toBe('Dominican Republic');
    expect(found('domin')).toEqual(['Dominica', 'Dominican Republic']);
    expect(found('energy')).toEqual(['Renewable energy', 'Power grid & other energy']);
    expect(found('agri')[0]).toBe('Agriculture & food');
  });

  it('does not list half the atlas for one letter, and never more than eight', () => {
    expect(found('a')).toContain('Agriculture & food');
    expect(found('a')).not.toContain('Chile');
    expect(found('e').length).toBeLessThanOrEqual(8);
  });

  it('takes no notice of accents, case and punctuation', () => {
    expect(folded('  Côte d’Ivoire & ÑANDÚ ')).toBe('cote divoire nandu');
  });

  it('shows names in the language of the page', () => {
    const inSpanish = searchEntries(controlAtlas, 'es', es.terms.sectors, [en.terms.sectors]);
    const [hit] = searchItems(inSpanish, 'brazil');
    expect(hit).toMatchObject({ entry: { kind: 'country', iso3: 'BRA', name: 'Brasil' }, alias: 'Brazil' });
  });
});
