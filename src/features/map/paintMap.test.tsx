// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { asIso3 } from '../../domain/iso3';
import { realAtlas } from '../../testing/realBundle';
import { testI18n } from '../../testing/testI18n';
import { buildMapModel } from './buildMapModel';
import type { MapModel } from '../../facts/map/mapModel';
import { defaultView } from '../../view-state/defaultView';
import { paintMap } from './paintMap.dom';
import { StaticMap } from './StaticMap';

const i18n = testI18n('en');
const atlas = realAtlas();
const region = buildMapModel(atlas, defaultView('en'), i18n);
const chl = asIso3('CHL');
if (!chl) throw new Error('CHL');
const chile = buildMapModel(atlas, { ...defaultView('en'), page: { kind: 'country', iso3: chl } }, i18n);

/** A square for each country: what the shapes look like does not matter to the painter. */
const shapes = {
  countries: atlas.countries.map(({ iso3 }, index) => ({ id: iso3, d: `m${index} 0h9v9z` })),
  context: '',
  disputed: '',
};

function drawn(model: MapModel): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(
    <StaticMap shapes={shapes} model={model} hrefOf={(iso3) => `/country/${iso3}`} i18n={i18n} />,
  );
  return host.firstElementChild as HTMLElement;
}

/** Countries whose elements a painting touched. */
function touchedBy(root: HTMLElement, paint: () => void): Set<string> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { subtree: true, attributes: true });
  paint();
  const records = observer.takeRecords();
  observer.disconnect();
  return new Set(
    records.map(
      ({ target }) =>
        (target as Element).getAttribute('data-country') ??
        (target as Element).getAttribute('aria-label')?.split(':')[0] ??
        'outline',
    ),
  );
}

describe('the static map', () => {
  it('links every country once, with its name and value', () => {
    const links = [...drawn(region).querySelectorAll('a')];
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(33);
    expect(links).toHaveLength(33);
    expect(links.map((link) => link.getAttribute('aria-label'))).toContainEqual(
      expect.stringMatching(
        /^Chile: Eager, but guarded · firm\. Engagement \d+ \(\d+–\d+\), guardedness \d+ \(\d+–\d+\); \d+% of draws agree$/,
      ),
    );
  });

  it('marks every country’s shape with its code and fill', () => {
    const paths = [...drawn(region).querySelectorAll('path[data-country]')];
    expect(paths).toHaveLength(33);
    expect(paths.every((path) => path.hasAttribute('data-fill'))).toBe(true);
  });
});

/** Countries with a mark drawn over them. */
const markedIn = (root: Element, mark: string): string[] =>
  [...root.querySelectorAll(`[data-mark]${mark}`)]
    .filter((element) => element.hasAttribute('d'))
    .map((element) => element.getAttribute('data-mark') ?? '')
    .sort();
const expected = (model: MapModel, has: (country: MapModel['countries'][number]) => boolean): string[] =>
  model.countries
    .filter(has)
    .map(({ iso3 }) => iso3 as string)
    .sort();

describe('the marks of unsure classes', () => {
  const early = buildMapModel(atlas, { ...defaultView('en'), year: 2020 }, i18n);
  const engagement = buildMapModel(atlas, { ...defaultView('en'), measure: 'engagement' }, i18n);

  it('lie over contested classes and thin evidence, in the page and after painting', () => {
    const root = drawn(region);
    for (const model of [region, early]) {
      paintMap(root, region, model, i18n);
      const contested = expected(model, ({ certainty }) => certainty === 'contested');
      const thin = expected(model, (country) => country.thin);
      expect(contested.length * thin.length).toBeGreaterThan(0);
      for (const map of [root, drawn(model)]) {
        expect(markedIn(map, "[data-certainty='contested']")).toEqual(contested);
        expect(markedIn(map, '[data-thin]')).toEqual(thin);
        const handle = map.querySelector("a.map-handle[data-country='BHS']");
        expect(handle?.hasAttribute('data-thin')).toBe(true);
      }
    }
  });

  it('go with the measure', () => {
    const root = drawn(region);
    paintMap(root, region, engagement, i18n);
    expect(root.querySelectorAll('[data-mark][d], [data-thin], [data-certainty]')).toHaveLength(0);
  });
});

describe('painting', () => {
  it('touches nothing when the page was drawn from the same model', () => {
    const root = drawn(region);
    expect(touchedBy(root, () => paintMap(root, null, region, i18n))).toEqual(new Set());
  });

  it('touches only the chosen country and its outline', () => {
    const root = drawn(region);
    expect(touchedBy(root, () => paintMap(root, region, chile, i18n))).toEqual(
      new Set(['CHL', 'Chile', 'outline']),
    );
    expect(root.querySelector('path[data-country=CHL]')?.hasAttribute('data-selected')).toBe(true);
    expect(root.querySelector('[data-outline=selected]')?.getAttribute('d')).toBe(
      shapes.countries.find(({ id }) => id === 'CHL')?.d,
    );
  });

  it('leads to the same drawing as drawing anew', () => {
    const faded = buildMapModel(
      atlas,
      { ...defaultView('en'), measure: 'investment-amount', classes: ['eager'] },
      i18n,
    );
    const root = drawn(chile);
    paintMap(root, chile, faded, i18n);
    const fills = (map: Element) =>
      [...map.querySelectorAll('[data-country]')].map((element) => [
        element.getAttribute('data-fill'),
        element.getAttribute('data-certainty'),
        element.hasAttribute('data-thin'),
        element.hasAttribute('data-faded'),
        element.hasAttribute('data-selected'),
        element.getAttribute('aria-label'),
      ]);
    expect(fills(root)).toEqual(fills(drawn(faded)));
  });
});
