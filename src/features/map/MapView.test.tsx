// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { AtlasProvider } from '../../bundle/AtlasContext';
import { asIso3 } from '../../domain/iso3';
import { I18nProvider } from '../../i18n/I18nContext';
import { realAtlas } from '../../testing/realBundle';
import { testI18n } from '../../testing/testI18n';
import { closedByEscape } from '../../ui/escape';
import { buildMapModel } from './buildMapModel';
import { defaultView } from '../../view-state/defaultView';
import { pointAt } from '../../view-state/pointedCountry';
import { initView, viewStore } from '../../view-state/store';
import { Legend } from './Legend';
import { captureStaticMap } from './mapNode.dom';
import { MapView } from './MapView';
import { MeasureSwitch } from './MeasureSwitch';
import { StaticMap } from './StaticMap';

const i18n = testI18n('en');
const atlas = realAtlas();
const shapes = {
  countries: atlas.countries.map(({ iso3 }, index) => ({ id: iso3, d: `m${index} 0h9v9z` })),
  context: '',
  disputed: '',
};
const page = () => viewStore.getState().view.page;
const shape = (code: string): Element => {
  const found = document.querySelector(`path[data-country=${code}]`);
  if (!found) throw new Error(code);
  return found;
};

/** The page as it arrives, then the live map in its place. */
function openMap(): void {
  initView(defaultView('en'));
  document.body.innerHTML = renderToStaticMarkup(
    <StaticMap
      shapes={shapes}
      model={buildMapModel(atlas, defaultView('en'), i18n)}
      hrefOf={(iso3) => `/country/${iso3}`}
      i18n={i18n}
    />,
  );
  captureStaticMap();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={i18n}>
          <>
            <MapView />
            <MeasureSwitch />
            <Legend />
          </>
        </I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

describe('the live map', () => {
  beforeEach(openMap);

  it('keeps the very nodes that came with the page, and hands them to Leaflet', async () => {
    const before = shape('CHL');
    await screen.findByRole('button', { name: 'Zoom in' });
    expect(shape('CHL')).toBe(before);
    expect(before.closest('.leaflet-overlay-pane')).not.toBeNull();
    await userEvent.click(before);
    expect(page()).toEqual({ kind: 'country', iso3: 'CHL' });
  });

  it('chooses a country by click and goes back to the region by a click on the sea', async () => {
    await userEvent.click(shape('PER'));
    expect(page()).toEqual({ kind: 'country', iso3: 'PER' });
    expect(shape('PER').hasAttribute('data-selected')).toBe(true);
    await userEvent.click(screen.getByRole('group', { name: /^Map of/ }));
    expect(page()).toEqual({ kind: 'region' });
  });

  it('lets Escape take away what it says of a country before the country is left', () => {
    let left = 0;
    const stop = closedByEscape({ close: () => left++ }, 'view');
    const tip = document.querySelector('.map-tooltip')!;
    fireEvent.pointerMove(shape('PER'));
    expect(tip.hasAttribute('data-open')).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(tip.hasAttribute('data-open')).toBe(false);
    expect(left).toBe(0);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(left).toBe(1);
    stop();
  });

  it.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])(
    'leaves a click with %s to the browser, which opens the link in a new tab',
    (modifier) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, [modifier]: true });
      // What the browser would do with the link is none of the map's business, and jsdom cannot do it.
      let wasPrevented: boolean | null = null;
      const seen = (event: Event): void => {
        wasPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', seen);
      shape('PER').dispatchEvent(click);
      window.removeEventListener('click', seen);
      expect(wasPrevented).toBe(false);
      expect(page()).toEqual({ kind: 'region' });
    },
  );

  it('has one tab stop; arrows and letters move, Space chooses', async () => {
    const stops = () => document.querySelectorAll('[data-static-map] a[tabindex="0"]');
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    await userEvent.keyboard('m');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Mexico: /);
    expect(stops()).toHaveLength(1);
    await userEvent.keyboard('{End} ');
    expect(page()).toEqual({ kind: 'country', iso3: 'VEN' });
  });

  it('marks the country pointed at in another picture', () => {
    const outline = () => document.querySelector("[data-outline='hover']")?.getAttribute('d') ?? '';
    pointAt(asIso3('CHL') ?? null);
    expect(outline()).toBe(shape('CHL').getAttribute('d'));
    pointAt(asIso3('BRB') ?? null);
    expect(document.querySelector("a[data-country='BRB']")?.hasAttribute('data-pointed')).toBe(true);
    pointAt(null);
    expect(outline()).toBe('');
    expect(document.querySelector('[data-pointed]')).toBeNull();
  });

  it('explains the marks in the legend, which do not filter', () => {
    const legend = screen.getByRole('region', { name: /Stance toward China/ });
    expect(legend).toHaveTextContent(/Contested\d+Thin evidence\d+/);
    expect(screen.queryByRole('button', { name: /Contested|Thin evidence/ })).toBeNull();
  });

  it('filters by a class of the legend and back', async () => {
    await userEvent.click(screen.getByRole('button', { name: /^No formal ties/ }));
    expect(shape('CHL').hasAttribute('data-faded')).toBe(true);
    expect(shape('PRY').hasAttribute('data-faded')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Show all classes' }));
    expect(shape('CHL').hasAttribute('data-faded')).toBe(false);
  });

  it('shows another measure', async () => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Map shows' }), 'investment-count');
    expect(shape('BRA').getAttribute('data-fill')).toBe('amount-4');
  });

  it('names the country under the pointer without rendering', () => {
    act(() => {
      shape('BRA').dispatchEvent(new MouseEvent('pointermove', { bubbles: true }));
    });
    expect(document.querySelector('.map-tooltip[data-open]')?.textContent).toMatch(
      /^Brazil.*Engagement \d+ \(\d+–\d+\), guardedness \d+ \(\d+–\d+\); \d+% of draws agree$/,
    );
  });
});
