// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { asIso3 } from '../../../domain/iso3';
import { planeFrame, planePoint } from '../../../domain/two-axes/planeFields';
import { I18nProvider } from '../../../i18n/I18nContext';
import { realAtlas } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { planeModel } from './planeModel';
import { defaultView } from '../../../view-state/defaultView';
import { onPointedAt } from '../../../view-state/pointedCountry';
import { initView, viewStore } from '../../../view-state/store';
import type { Page } from '../../../view-state/viewState';
import { Plane } from './Plane';

const i18n = await testLateI18n('plane');

const atlas = realAtlas();
const chl = asIso3('CHL');
if (!chl) throw new Error('CHL');

function open(page: Page = { kind: 'region' }, year: number | null = null): void {
  initView({ ...defaultView('en'), page, year });
  render(
    <AtlasProvider value={atlas}>
      <I18nProvider value={i18n}>
        <Plane />
      </I18nProvider>
    </AtlasProvider>,
  );
}
const point = (name: string) => screen.getByRole('link', { name: new RegExp(`^${name}: `) });
/** Where a country's point lies in the picture, which without layout is as wide as in the usual panel. */
const placeOf = (code: string) => {
  const { points } = planeModel(atlas, { year: null, selected: null, classes: [] }, i18n);
  const found = points.find(({ iso3 }) => iso3 === code);
  if (!found) throw new Error(code);
  return planePoint(planeFrame(392), found.engagement.value, found.guardedness.value);
};
const focused = () => document.activeElement?.getAttribute('data-point');

describe('the plane of the region', () => {
  beforeEach(() => open());

  it('shows every government with a class from the axes and lists the others', () => {
    expect(screen.getByRole('heading')).toHaveTextContent(/^High on both axes in 2026: .*Chile/);
    const picture = screen.getByRole('group', { name: /engagement against guardedness/ });
    expect(within(picture).getAllByRole('link')).toHaveLength(26);
    expect(screen.getByText(/^No formal ties:/)).toHaveTextContent('Paraguay');
  });

  it('is one tab stop; arrows go to the nearest point, letters to names', async () => {
    expect(document.querySelectorAll("[data-point][tabindex='0']")).toHaveLength(1);
    point('Panama').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('ARG');
    await userEvent.keyboard('c');
    expect(focused()).toBe('CHL');
    expect(document.querySelectorAll("[data-point][tabindex='0']")).toHaveLength(1);
    expect(point('Chile')).toHaveAttribute('tabindex', '0');
    expect(point('Chile')).toHaveAttribute('href', '/country/CHL');
  });

  it('brings out range and way of a point near the pointer, and tells the other pictures', () => {
    const heard = vi.fn();
    const stop = onPointedAt(heard);
    const picture = screen.getByRole('group', { name: /engagement against guardedness/ });
    const [x, y] = placeOf('MEX');
    fireEvent(picture, new MouseEvent('pointermove', { bubbles: true, clientX: x - 9, clientY: y + 9 }));
    expect(heard).toHaveBeenLastCalledWith('MEX');
    expect(document.querySelectorAll('.plane-cross, .plane-way')).toHaveLength(2);
    expect(document.querySelector('.plane-read-out')).toHaveTextContent(/^Mexico .*draws agree$/);
    fireEvent.click(picture, { clientX: x - 9, clientY: y + 9 });
    expect(viewStore.getState().view.page).toEqual({ kind: 'country', iso3: 'MEX' });
    fireEvent.pointerLeave(picture);
    stop();
    expect(heard).toHaveBeenLastCalledWith(null);
  });

  it('has its table one click away', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(34);
  });
});

describe('the plane of a country', () => {
  it('marks it, with its way, its range and its words', () => {
    open({ kind: 'country', iso3: chl });
    expect(screen.getByRole('heading')).toHaveTextContent(/^Chile among 26 governments: 1st in engagement/);
    expect(point('Chile')).toHaveAttribute('aria-current', 'true');
    expect(document.querySelectorAll('.plane-cross')).toHaveLength(1);
    expect(document.querySelectorAll('.plane-way-line')).toHaveLength(1);
    expect(document.querySelector('.plane-read-out')).toHaveTextContent(/^Chile Eager, but guarded/);
  });

  it('says when it starts instead of drawing nothing', () => {
    open({ kind: 'country', iso3: chl }, 2005);
    expect(screen.getByText(/^The plane starts in 2010/)).toBeInTheDocument();
  });
});
