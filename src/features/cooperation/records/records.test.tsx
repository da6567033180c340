// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryCooperationQuery, recordsQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import type { Iso3 } from '../../../domain/iso3';
import { I18nProvider } from '../../../i18n/I18nContext';
import type { Lang } from '../../../i18n/lang';
import { realAtlas, realCountryCooperation, realRecords, realSector } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { closedByEscape } from '../../../ui/escape';
import { ALL_RECORDS, defaultView } from '../../../view-state/defaultView';
import { startHistory } from '../../../view-state/history';
import { initView, viewStore } from '../../../view-state/store';
import type { ViewState } from '../../../view-state/viewState';
import { RecordFilters } from './RecordFilters';
import { RecordList } from './RecordList';
import { RecordPanel } from './RecordPanel';

const atlas = realAtlas();
const CHL = 'CHL';
let stop = (): void => undefined;

async function show(parts: ReactNode, changes: Partial<ViewState> = {}, lang: Lang = 'en', isLoaded = true) {
  const i18n = await testLateI18n('cooperation', lang);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (isLoaded) {
    client.setQueryData(recordsQuery().queryKey, realRecords());
    client.setQueryData(sectorQuery('digital').queryKey, realSector('digital'));
    for (const iso3 of ['CHL', 'ECU'] as const)
      client.setQueryData(countryCooperationQuery(iso3).queryKey, realCountryCooperation(iso3));
  }
  window.history.replaceState(null, '', lang === 'en' ? '/' : `/${lang}`);
  initView(defaultView(lang));
  stop = startHistory({ known: { latestYear: 2026, dataVersion: 'test' }, base: '/' });
  viewStore.setState({ view: { ...defaultView(lang), ...changes } });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={i18n}>{parts}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}
const view = () => viewStore.getState().view;
const country = (iso3: Iso3): Partial<ViewState> => ({ page: { kind: 'country', iso3 }, tab: 'sectors' });

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => stop());

describe('the filter', () => {
  it('keeps the promise of the number beside a choice', async () => {
    await show([<RecordFilters key="f" iso3={CHL} />, <RecordList key="l" iso3={CHL} />], country(CHL));
    const box = screen.getByRole('checkbox', { name: /^Cancellation \d+$/ });
    const promised = Number(/\d+$/.exec(box.closest('label')!.textContent)![0]);
    await userEvent.click(box);
    expect(view().records.kinds).toEqual(['cancellation']);
    expect(document.querySelectorAll('.record-row')).toHaveLength(promised);
    expect(screen.getByText(new RegExp(`^Showing ${promised} of`))).toBeInTheDocument();
  });

  it('takes one filter away by its chip and leaves the focus on what is shown', async () => {
    const records = { ...ALL_RECORDS, kinds: ['ban' as const], statuses: ['operating' as const] };
    await show(<RecordFilters iso3={null} />, { sectors: ['digital'], records });
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Ban' }));
    expect(view().records).toEqual({ ...records, kinds: [] });
    expect(screen.getByText(/^Showing/)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Digital infrastructure' }));
    expect(view().sectors).toEqual([]);
  });

  it('says what leaves nothing and leads back', async () => {
    const records = { ...ALL_RECORDS, kinds: ['cancellation' as const], years: { from: 2005, to: 2010 } };
    await show(<RecordFilters iso3={CHL} />, { ...country(CHL), records });
    expect(screen.getByText(/^Nothing fits the filters\. What leaves nothing/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: /^Any kind: \d+$/ }));
    expect(view().records).toEqual({ ...records, kinds: [] });
    await userEvent.click(screen.getByRole('link', { name: 'Show all' }));
    expect(view().records).toEqual(ALL_RECORDS);
    expect(screen.queryByRole('link', { name: 'Show all' })).toBeNull();
  });

  it('writes a drag of the years as one Back step', async () => {
    await show(<RecordFilters iso3={null} />);
    const push = vi.spyOn(window.history, 'pushState');
    const from = screen.getByRole('slider', { name: 'From' });
    for (const year of [2005, 2010, 2015]) fireEvent.change(from, { target: { value: String(year) } });
    fireEvent.pointerUp(from);
    expect(view().records.years).toEqual({ from: 2015, to: 2026 });
    fireEvent.change(screen.getByRole('slider', { name: 'To' }), { target: { value: '2012' } });
    expect(view().records.years).toEqual({ from: 2012, to: 2012 });
    expect(push).toHaveBeenCalledTimes(2);
    push.mockRestore();
  });

  it('takes the other end of the years along, whichever is moved past it', async () => {
    await show(<RecordFilters iso3={null} />, {
      records: { ...ALL_RECORDS, years: { from: 2008, to: 2010 } },
    });
    const slide = (name: 'From' | 'To', year: number) =>
      fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(year) } });
    slide('From', 2009);
    expect(view().records.years).toEqual({ from: 2009, to: 2010 });
    slide('From', 2014);
    expect(view().records.years).toEqual({ from: 2014, to: 2014 });
    slide('To', 2018);
    expect(view().records.years).toEqual({ from: 2014, to: 2018 });
    slide('To', 2003);
    expect(view().records.years).toEqual({ from: 2003, to: 2003 });
  });

  it('speaks Spanish and Portuguese', async () => {
    const { unmount } = await show(<RecordFilters iso3={CHL} />, country(CHL), 'es');
    expect(
      screen.getByText(/^Se muestran \d+ de \d+ registros, y \d+ de \d+ operaciones/),
    ).toBeInTheDocument();
    unmount();
    stop();
    await show(<RecordFilters iso3={CHL} />, country(CHL), 'pt');
    expect(screen.getByText(/^Mostrando \d+ de \d+ registros, e \d+ de \d+ negócios/)).toBeInTheDocument();
  });

  it('says what failed, and that the rest works', async () => {
    await show(<RecordFilters iso3={null} />, {}, 'en', false);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The records of cooperation could not be loaded.',
    );
  });
});

describe('the list', () => {
  it('shows twenty of the chosen sector, then more', async () => {
    await show(<RecordList iso3={null} />, { sectors: ['digital'] });
    const { projects, events } = realSector('digital');
    const total = projects.length + events.length;
    expect(total).toBeGreaterThan(40);
    expect(document.querySelectorAll('.record-row')).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    expect(document.querySelectorAll('.record-row')).toHaveLength(40);
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'Oldest first');
    const first = within(document.querySelector<HTMLElement>('.record-row')!);
    const oldest = Math.min(...projects.map(({ year }) => year));
    expect(
      first.getByText(new RegExp(` · ${oldest}$|${oldest} ·`), { selector: '.record-row-more' }),
    ).toBeInTheDocument();
  });

  it('asks for a sector before a dozen files are loaded, and offers to load them', async () => {
    await show(<RecordList iso3={null} />);
    expect(screen.getByRole('button', { name: /^Load all [\d,]+ records$/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Digital infrastructure \d+$/ }));
    expect(view().sectors).toEqual(['digital']);
    expect(document.querySelectorAll('.record-row')).toHaveLength(20);
  });

  it('saves exactly the filtered list with its units and sources', async () => {
    const blobs: Blob[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.stubGlobal('URL', Object.assign(URL, {
      createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:test'),
      revokeObjectURL: () => undefined,
    })); // prettier-ignore
    const records = { ...ALL_RECORDS, kinds: ['cancellation' as const] };
    await show(<RecordList iso3={CHL} />, { ...country(CHL), records });
    await userEvent.click(screen.getByRole('button', { name: 'Download the list, CSV' }));
    expect(await screen.findByText('Saved as vaiven-chl-records.csv')).toBeInTheDocument();
    click.mockRestore();
    const lines = (await blobs[0]!.text()).trim().split('\r\n');
    const shown = realCountryCooperation('CHL').events.filter(({ kind }) => kind === 'cancellation');
    expect(lines).toHaveLength(1 + shown.length);
    for (const { sourceUrl } of shown) expect(lines.some((line) => line.includes(sourceUrl))).toBe(true);
    expect(lines[0]).toContain('unit of the amount');
  });
});

describe('the open record', () => {
  const parts = (iso3: Iso3 | null) => [
    <RecordPanel key="p" iso3={iso3} />,
    <RecordList key="l" iso3={iso3} />,
  ];
  const panel = () => screen.getByRole('region', { name: 'Open record' });

  it('opens ECU-911 from the list with its source, and Escape gives the focus back', async () => {
    await show(parts(null), { sectors: ['digital'] });
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'By title');
    while (!document.querySelector('a[data-record="39281"]'))
      await userEvent.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
    await userEvent.click(screen.getByRole('link', { name: 'ECU-911 emergency and camera network' }));
    expect(view().record).toBe('39281');
    await waitFor(() => expect(panel()).toHaveFocus());
    expect(within(panel()).getByRole('link', { name: 'AidData, record 39281' })).toHaveAttribute(
      'href',
      'https://china.aiddata.org/projects/39281/',
    );
    expect(within(panel()).getByText('The point marks the town, not the place itself.')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(view().record).toBeNull();
    expect(screen.getByRole('link', { name: 'ECU-911 emergency and camera network' })).toHaveFocus();
  });

  it('goes on to another stage of Chile’s lithium plants', async () => {
    await show(parts(CHL), { ...country(CHL), record: 'CHL-S028' });
    const title = 'Tsingshan withdraws lithium iron phosphate plant plan';
    expect(within(panel()).getByRole('heading', { name: title })).toBeInTheDocument();
    expect(within(panel()).getByText(/never added up/)).toBeInTheDocument();
    await userEvent.click(
      within(panel()).getByRole('link', { name: 'BYD files to withdraw its cathode plant plan' }),
    );
    expect(view().record).toBe('CHL-S026');
    await waitFor(() => expect(panel()).toHaveFocus());
    expect(within(panel()).getByRole('link', { name: title })).toBeInTheDocument();
  });

  it('is left by Escape before the country is', async () => {
    const leave = vi.fn();
    await show(parts(CHL), { ...country(CHL), record: 'CHL-S028' });
    const stopView = closedByEscape({ close: leave }, 'view');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(view().record).toBeNull();
    expect(leave).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Open record' })).toBeNull());
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(leave).toHaveBeenCalledTimes(1);
    stopView();
  });

  it('says that the filters would leave it out', async () => {
    const records = { ...ALL_RECORDS, kinds: ['plant' as const] };
    await show(parts(CHL), { ...country(CHL), records, record: 'CHL-S028' });
    expect(within(panel()).getByText('The filters would leave this record out.')).toBeInTheDocument();
  });

  it('says that it has no such record and leads back', async () => {
    await show(parts(CHL), { ...country(CHL), record: 'CHL-S999' });
    expect(screen.getByText('There is no record CHL-S999 in the atlas.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(view().record).toBeNull();
    expect(screen.getByRole('heading', { name: 'Records' })).toHaveFocus();
  });

  it('copies a link that names it', async () => {
    const user = userEvent.setup();
    await show(parts(CHL), { ...country(CHL), record: 'CHL-S028' });
    await user.click(within(panel()).getByRole('button', { name: 'Copy the link to this record' }));
    expect(await navigator.clipboard.readText()).toMatch(/record=CHL-S028/);
  });
});
