import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atlasSchema } from './atlas';
import { countryCooperationSchema } from './cooperation';
import { evidenceSchema } from './country';
import { sourceSchema } from './manifest';
import { sectorSchema } from './sector';

const FIELDS = {
  'a source': sourceSchema.entries.url,
  'a fact': evidenceSchema.entries.sourceUrl,
  'a project of a country': countryCooperationSchema.entries.projects.item.entries.url,
  'a project of a sector': sectorSchema.entries.projects.item.entries.url,
  'the offer': atlasSchema.entries.offer.item.entries.sourceUrl,
};

describe.each(Object.entries(FIELDS))('the address of %s', (_, schema) => {
  it.each(['https://example.org/a?b=c', 'http://www.customs.gov.cn'])('may be %s', (address) => {
    expect(v.is(schema, address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' https://example.org',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//x.org',
  ])('may not be %j', (address) => expect(v.is(schema, address)).toBe(false));
});

it('a source of our own has no address', () => {
  expect(v.is(sourceSchema.entries.url, '')).toBe(true);
});
