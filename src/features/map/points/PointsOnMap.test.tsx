// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { sectorQuery } from '../../../bundle/cooperationQueries';
import { I18nProvider } from '../../../i18n/I18nContext';
import { realAtlas, realSector } from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { buildMapModel } from '../buildMapModel';
import { setRecord, setRecords, showRegion, toggleSector } from '../../../view-state/actions';
import { defaultView } from '../../../view-state/defaultView';
import { initView, viewStore } from '../../../view-state/store';
import { captureStaticMap } from '../mapNode.dom';
import { MapView } from '../MapView';
import { PointsKey } from '../PointsKey';
import { StaticMap } from '../StaticMap';

const i18n = testI18n('en');
const atlas = realAtlas();
const view = () => viewStore.getState().view;
const group = () => screen.findByRole('group', { name: 'Projects and events on the map' });

async function openMap(): Promise<void> {
  await testLateI18n('cooperation');
  initView(defaultView('en'));
  // jsdom lays nothing out: the frame is as large as a real one.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  const shapes = {
    countries: atlas.countries.map(({ iso3 }, index) => ({ id: iso3, d: `m${index} 0h9v9z` })),
    context: '',
    disputed: '',
  };
  const model = buildMapModel(atlas, defaultView('en'), i18n);
  document.body.innerHTML = renderToStaticMarkup(
    <StaticMap shapes={shapes} model={model} hrefOf={(iso3) => `/country/${iso3}`} i18n={i18n} />,
  );
  captureStaticMap();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const id of ['digital', 'oil-gas'] as const)
    client.setQueryData(sectorQuery(id).queryKey, realSector(id));
  render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={i18n}>
          <>
            <MapView />
            <PointsKey />
          </>
        </I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('button', { name: 'Zoom in' });
}

describe('projects and events on the map', () => {
  beforeEach(openMap);

  it('are there when a sector is chosen, and gone without one', async () => {
    expect(screen.queryByRole('group', { name: /Projects and events/ })).toBeNull();
    act(() => toggleSector('digital'));
    const marks = within(await group()).getAllByRole('button');
    expect(marks.length).toBeGreaterThan(20);
    expect(await screen.findByText(/^27 projects, \d+ dated events$/)).toBeVisible();
    act(() => toggleSector('digital'));
    expect(screen.queryByRole('group', { name: /Projects and events/ })).toBeNull();
  });

  it('are not called none where their file does not come, and can be asked for again', async () => {
    const ask = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    act(() => toggleSector('health'));
    const title = 'The records on health & education could not be loaded.';
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.queryByText(/0 dated events|No project with a place/)).toBeNull();
    const before = ask.mock.calls.length;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(ask.mock.calls.length).toBeGreaterThan(before);
    ask.mockRestore();
  });

  it('are one tab stop; an arrow leads to another mark, Escape back to the countries', async () => {
    act(() => toggleSector('digital'));
    const marks = within(await group()).getAllByRole('button');
    const stops = () => marks.filter((mark) => mark.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]?.focus());
    const first = document.activeElement;
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement).not.toBe(first);
    expect(marks).toContain(document.activeElement);
    expect(stops()).toEqual([document.activeElement]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.closest('[data-static-map]')).not.toBeNull();
    expect(view().page).toEqual({ kind: 'region' });
  });

  it('open the record of a single project, and ring the open one', async () => {
    act(() => toggleSector('digital'));
    const cable = within(await group())
      .getAllByRole('button')
      .find((mark) => /^\d+$/.test(mark.getAttribute('data-mark') ?? ''))!;
    await userEvent.click(cable);
    expect(view().record).toBe(cable.getAttribute('data-mark'));
    expect(cable).toHaveAttribute('data-open');
    act(() => setRecord(null));
    expect(cable).not.toHaveAttribute('data-open');
  });

  it('zoom in where several may part, and list those of one place', async () => {
    act(() => toggleSector('digital'));
    const marks = await group();
    const open = async () => {
      const ecuador = within(marks).getByRole('button', { name: /^[23] projects, Ecuador/ });
      await userEvent.click(ecuador);
      await act(() => new Promise((done) => setTimeout(done, 400)));
    };
    for (let tries = 0; tries < 4 && !screen.queryByRole('dialog'); tries += 1) await open();
    const list = screen.getByRole('dialog', { name: '2 projects at this place' });
    const loan = within(list).getByRole('button', { name: /^ECU-911 emergency and camera network ?Ecuador/ });
    await userEvent.click(loan);
    expect(view().record).toBe('39281');
  });

  it('answer to a finger that comes down beside them, but not to one far off', async () => {
    act(() => toggleSector('digital'));
    const mark = within(await group())
      .getAllByRole('button')
      .find((candidate) => /^\d+$/.test(candidate.getAttribute('data-mark') ?? ''))!;
    const [x = 0, y = 0] = mark.style.translate.split(' ').map(parseFloat);
    const tap = (beside: number) =>
      act(() => {
        const at = { clientX: x + beside, clientY: y, pointerType: 'touch', bubbles: true, cancelable: true };
        document.querySelector('path[data-country="BRA"]')?.dispatchEvent(new PointerEvent('click', at));
      });
    tap(300);
    expect(view()).toMatchObject({ page: { kind: 'country', iso3: 'BRA' }, record: null });
    act(() => showRegion());
    tap(12);
    expect(view().page).toEqual({ kind: 'region' });
    expect(view().record).toBe(mark.getAttribute('data-mark'));
  });

  it('lead from the events of a country to its sectors, with the sector and the filter kept', async () => {
    act(() => {
      toggleSector('digital');
      setRecords({ kinds: ['ban'] });
    });
    const mark = within(await group()).getByRole('button', { name: /^Costa Rica, 2 dated events, 2 bans/ });
    expect(mark).toHaveClass('map-point-barred');
    await userEvent.click(mark);
    expect(view()).toMatchObject({
      page: { kind: 'country', iso3: 'CRI' },
      tab: 'sectors',
      sectors: ['digital'],
      records: { kinds: ['ban'] },
    });
  });
});
