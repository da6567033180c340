// @vitest-environment jsdom
import { act, fireEvent, render } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { panelPlace, mapPlace } from '../ui/places';
import { selectCountry, setTab } from '../view-state/actions';
import { defaultView } from '../view-state/defaultView';
import { initView, viewStore } from '../view-state/store';
import { useEscapeFromView } from './useEscapeFromView';

const view = () => viewStore.getState().view;
const PER = 'PER';

function Page({ hasMap }: { hasMap: boolean }) {
  useEscapeFromView();
  return (
    <>
      <header>
        <button>Copy</button>
      </header>
      {hasMap && (
        <div ref={mapPlace}>
          <a href="#peru">Peru</a>
        </div>
      )}
      <section ref={panelPlace}>
        <a href="#more">More</a>
        <select />
        <input type="text" />
      </section>
    </>
  );
}

function escapeAt(selector: string): void {
  act(() => void fireEvent.keyDown(document.querySelector(selector)!, { key: 'Escape' }));
}

beforeEach(() => {
  initView(defaultView('en'));
  selectCountry(PER);
});

it.each(['section a', 'div a', 'body'])('Escape at %s leads from a country to the region', (place) => {
  render(<Page hasMap />);
  escapeAt(place);
  expect(view().page).toEqual({ kind: 'region' });
});

it.each(['header button', 'section select', 'section input'])('Escape at %s keeps the country', (place) => {
  render(<Page hasMap />);
  escapeAt(place);
  expect(view().page).toEqual({ kind: 'country', iso3: 'PER' });
});

it('an open tab is left for the first one before the country is, but not from the map', () => {
  render(<Page hasMap />);
  setTab('trade');
  escapeAt('section a');
  expect(view()).toMatchObject({ page: { iso3: 'PER' }, tab: 'stance' });
  setTab('trade');
  escapeAt('div a');
  expect(view()).toMatchObject({ page: { kind: 'region' }, tab: 'trade' });
});

it('a page without a map is not left', () => {
  initView({ ...defaultView('en'), page: { kind: 'method' } });
  render(<Page hasMap={false} />);
  escapeAt('section a');
  expect(view().page).toEqual({ kind: 'method' });
});
