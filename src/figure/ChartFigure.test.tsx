// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../i18n/I18nContext';
import { testI18n } from '../testing/testI18n';
import { defaultView } from '../view-state/defaultView';
import { initView } from '../view-state/store';
import { ChartFigure, type ChartFigureModel } from './ChartFigure';
import { ExportFactsContext } from './exportFacts';
import { Figure } from './Figure';

const chart: ChartFigureModel = {
  id: 'exports-share',
  kind: 'lines',
  title: 'The finding',
  subtitle: 'Share, %',
  years: [2024],
  lines: [
    {
      id: 'CHN',
      tone: 'china',
      label: 'China',
      end: null,
      points: [{ year: 2024, value: 38.24, text: '38 %', partial: false }],
    },
  ],
  ticks: [0, 50].map((value) => ({ value, text: String(value) })),
  selectedYear: null,
  breaks: [],
  notes: [],
  sources: [{ id: 'comtrade', number: 1, title: 'UN Comtrade', url: 'https://example.org' }],
  table: {
    columns: ['Year', 'China', 'Source and basis'],
    rows: [{ head: '2024', cells: ['38 %', '1'] }],
    csv: { columns: ['Year', 'China', 'China: source'], rows: [[2024, 38.24, 1]], sourceColumns: [2] },
  },
};

const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  initView({ ...defaultView('en'), page: { kind: 'country', iso3: 'CHL' } });
  let last = new Blob();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:made';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last });
  });
});
afterEach(() => vi.unstubAllGlobals());

const inEnglish = (part: React.ReactNode, customNote: string | null = null) =>
  render(
    <I18nProvider value={testI18n()}>
      <ExportFactsContext value={{ dataVersion: 'abc', customNote }}>{part}</ExportFactsContext>
    </I18nProvider>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the files of a figure', () => {
  it('are offered on demand; the table has the figures and the ids of their sources', async () => {
    inEnglish(<ChartFigure chart={chart} />);
    expect(screen.queryByRole('button', { name: 'Table, CSV' })).toBeNull();
    await press('Download');
    await press('Table, CSV');
    expect(await screen.findByText('Saved as vaiven-chl-exports-share-2024.csv')).toBe(
      screen.getAllByRole('status').at(-1),
    );
    expect(await saved[0]?.blob.text()).toBe('Year,China,China: source\r\n2024,38.24,comtrade\r\n');
  });

  it('say in words when one cannot be made, and the others still can', async () => {
    // Without layout there is no canvas to draw on.
    inEnglish(<ChartFigure chart={{ ...chart, kind: 'bars' }} />);
    await press('Download');
    await screen.findByRole('img');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
      throw new Error('no layout');
    });
    await press('Picture, PNG');
    await screen.findByText('The picture could not be made as PNG; everything else still works.');
    vi.restoreAllMocks();
    expect(screen.getByRole('button', { name: 'Table, CSV' })).toBeEnabled();
  });

  it('carry the reader’s own weights where the figures follow from them, and only there', async () => {
    const figure = (usesModel: boolean) => (
      <Figure
        id="stance"
        title="The finding"
        subtitle=""
        notes={[]}
        sources={null}
        table={chart.table}
        noFigure=""
        usesModel={usesModel}
      >
        <svg />
      </Figure>
    );
    const { unmount } = inEnglish(figure(true), 'Own weights');
    await press('Download');
    await press('Table, CSV');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.blob.text()).toContain('2024,38.24,1,Own weights');
    unmount();
    inEnglish(figure(false), 'Own weights');
    await press('Download');
    await press('Table, CSV');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(await saved[1]?.blob.text()).not.toContain('Own weights');
  });
});

it('lists the events of its axis with the way to each source', async () => {
  const events = [
    { id: 'a', x: 2024.2, date: 'Mar 2024', title: 'A tariff', url: 'https://example.org/tariff' },
  ];
  inEnglish(<ChartFigure chart={{ ...chart, events }} />);
  const list = screen.getByText('One event on the axis').closest('details')!;
  await userEvent.click(screen.getByText('One event on the axis'));
  expect(list.open).toBe(true);
  expect(within(list).getByRole('link', { name: 'A tariff' })).toHaveAttribute(
    'href',
    'https://example.org/tariff',
  );
});

it('sets words left and figures right in its table', async () => {
  const leftOf = () =>
    screen
      .getAllByRole('columnheader')
      .filter((head) => head.classList.contains('is-text'))
      .map((head) => head.textContent);
  const { unmount } = inEnglish(<ChartFigure chart={chart} />);
  await press('Show as table');
  expect(leftOf()).toEqual(['Year', 'Source and basis']);
  unmount();
  const columns = ['Year', 'Class', 'China', 'United States'];
  const table = { columns, rows: [{ head: '2024', cells: ['eager', '38%', '16%'] }] };
  inEnglish(<ChartFigure chart={{ ...chart, table, textColumns: [0] }} />);
  await press('Show as table');
  expect(leftOf()).toEqual(['Year', 'Class']);
});

it('says of a dash in its table that there is no figure', async () => {
  const rows = [{ head: '2024', cells: ['–', '1'] }];
  inEnglish(<ChartFigure chart={{ ...chart, table: { columns: chart.table.columns, rows } }} />);
  await press('Show as table');
  expect(screen.getByRole('cell', { name: 'No figure reported' })).toBeInTheDocument();
});

it('has a key under its drawing only where lines and parts are not named in it', () => {
  const { unmount } = inEnglish(<ChartFigure chart={chart} />);
  expect(screen.queryByRole('list', { name: 'Key' })).toBeNull();
  unmount();
  inEnglish(<ChartFigure chart={chart} />);
  expect(screen.queryByText(/on the axis/)).toBeNull();
});

it('names the parts of a stack in a key, the one on top first, where they are many', () => {
  const line = chart.lines[0]!;
  const lines = (['one', 'two', 'three', 'unknown'] as const).map((tone) => ({
    ...line,
    id: tone,
    tone,
    label: tone,
  }));
  inEnglish(<ChartFigure chart={{ ...chart, kind: 'stack', lines }} />);
  const key = screen.getByRole('list', { name: 'Key' });
  expect(
    within(key)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['unknown', 'three', 'two', 'one']);
});

it('shows two notes and folds away more, without hiding a single one behind a click', async () => {
  const { unmount } = inEnglish(<ChartFigure chart={{ ...chart, notes: ['First', 'Second', 'Third'] }} />);
  expect(screen.queryByText(/more notes/)).toBeNull();
  expect(screen.getByText('Third')).toBeVisible();
  unmount();
  inEnglish(<ChartFigure chart={{ ...chart, notes: ['First', 'Second', 'Third', 'Fourth'] }} />);
  expect(screen.getByText('Fourth')).not.toBeVisible();
  await userEvent.click(screen.getByText('2 more notes'));
  expect(screen.getByText('Fourth')).toBeVisible();
});
