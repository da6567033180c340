// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHART_YEARS as YEARS, chartProps as props } from '../../testing/chartBuilders';
import { CHART_HEIGHT, CHART_MARGIN, FIRST_WIDTH, type ChartProps } from './chartProps';
import { ChartTip } from './ChartTip';
import { nameLines } from './nameLines';
import { LineChart } from './LineChart';
import { RanksChart } from './RanksChart';
import { StackChart } from './StackChart';
import { needsKey } from './stackParts';

// jsdom has no layout; every box has the size of a chart.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, FIRST_WIDTH, CHART_HEIGHT),
  );
});

const linePath = (box: HTMLElement) => box.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
const pieces = (path: string) => path.split('M').filter(Boolean);
const plotBottom = CHART_HEIGHT - CHART_MARGIN.bottom;

describe('a logarithmic axis', () => {
  const TICKS = [1, 10, 100].map((value) => ({ value, text: String(value) }));
  it('gives every power of ten the same height and has no place for zero', () => {
    const { container } = render(
      <LineChart {...props([1, 10, 100, 0, 100, 10, 1], { ticks: TICKS, scale: 'log' })} />,
    );
    const [first, second] = pieces(linePath(container));
    const ys = (first ?? '').split('L').map((pair) => Number(pair.split(',')[1]));
    expect(second).toBeDefined();
    expect(ys[0]).toBeCloseTo(plotBottom, 0);
    expect(ys[1]).toBeCloseTo((plotBottom + CHART_MARGIN.top) / 2, 0);
    expect(ys[2]).toBeCloseTo(CHART_MARGIN.top, 0);
  });
});

describe('levels and events', () => {
  const event = (x: number) => ({
    id: String(x),
    x,
    date: 'Jul',
    title: 'A tariff',
    url: 'https://example.org',
  });
  it('stand on the plot, and not where the axis does not reach', () => {
    const { container } = render(
      <LineChart
        {...props([1, 2, 3, 4, 5, 6, 7], {
          levels: [
            { value: 80, text: 'Most' },
            { value: 101, text: 'Beyond' },
          ],
          events: [event(2017.9), event(2020.5), event(2024.9), event(2025)],
        })}
      />,
    );
    expect(screen.getByText('Most')).toBeInTheDocument();
    expect(screen.queryByText('Beyond')).toBeNull();
    expect(
      [...container.querySelectorAll('[data-event]')].map((mark) => mark.getAttribute('data-event')),
    ).toEqual(['2020.5', '2024.9']);
  });
  it('a range joins its two ends in every year that has both', () => {
    const low = props([1, 2, 3, null, 5, 6, 7]).lines[0]!;
    const high = { ...props([2, null, 4, 4, 6, 7, 8]).lines[0]!, id: 'high' };
    const { container } = render(
      <LineChart {...props([])} lines={[low, high]} range={{ low: low.id, high: 'high' }} />,
    );
    expect(container.querySelectorAll('.chart-range')).toHaveLength(5);
  });
  it('an event in the middle of a year stands at the figure of that year', () => {
    const { container } = render(
      <LineChart {...props([1, 2, 3, 4, 5, 6, 7], { events: [event(2020.5)], selectedYear: 2020 })} />,
    );
    const x = (selector: string) => Number(container.querySelector(selector)?.getAttribute('x1'));
    expect(x('[data-event]')).toBeCloseTo(x('[data-chosen]'), 1);
  });
  it('the tip names the events of its year or month alone', () => {
    const { lines } = props([1, 2, 3, 4, 5, 6, 7]);
    const shown = (label: number, years: readonly number[], yearTexts?: string[]) =>
      render(
        <ChartTip
          active
          label={label}
          lines={lines}
          years={years}
          {...(yearTexts ? { yearTexts } : {})}
          events={[event(2020.5)]}
        />,
      ).container.textContent;
    expect(shown(2020, YEARS)).toBe('2020China 3Jul A tariff');
    expect(shown(2021, YEARS)).toBe('2021China 4');
    expect(shown(2020.5, [2020.5], ['Jul 2020'])).toBe('Jul 2020China 1Jul A tariff');
    expect(shown(2020 + 5 / 12, [2020 + 5 / 12], ['Jun 2020'])).toBe('Jun 2020China 1');
  });
});

describe('a stack', () => {
  const parts = (count: number, given: Partial<ChartProps> = {}) => {
    const { lines } = props([50, 20, null, 0, 30, 30, 40]);
    return props([], {
      ...given,
      lines: Array.from({ length: count }, (_, i) => ({
        ...lines[0]!,
        id: `part${String(i)}`,
        tone: i === 0 ? ('unknown' as const) : ('one' as const),
        end: { text: `Part ${String(i)}`, year: null },
      })),
    });
  };
  const heights = (box: HTMLElement) =>
    [...box.querySelectorAll('.recharts-bar')].map((bar) =>
      [...bar.querySelectorAll('path')].map((path) => Number(path.getAttribute('height'))),
    );
  it('stands on zero, each part as high as its figure, and a year without any has a dash', () => {
    const { container } = render(<StackChart {...parts(2)} />);
    const [below, above] = heights(container);
    expect(below?.[0]).toBeCloseTo((plotBottom - CHART_MARGIN.top) / 2, 0);
    expect(above?.[0]).toBeCloseTo(below?.[0] ?? 0, 0);
    expect(
      [...container.querySelectorAll('[data-missing]')].map((mark) => mark.getAttribute('data-missing')),
    ).toEqual(['2020']);
  });
  it('hatches what is not itemised', () => {
    const { container } = render(<StackChart {...parts(2)} />);
    const [unknown, one] = [...container.querySelectorAll('.recharts-bar')].map((bar) =>
      bar.querySelector('path')?.getAttribute('fill'),
    );
    expect(unknown).toBe(`url(#${container.querySelector('pattern')?.id ?? ''})`);
    expect(one).toBe('var(--tone-one)');
  });
  it('is named at its last bar while the parts are few, and in a key otherwise', () => {
    const { unmount } = render(<StackChart {...parts(3)} />);
    expect(screen.getByText('Part 2')).toBeInTheDocument();
    unmount();
    render(<StackChart {...parts(4)} />);
    expect(screen.queryByText('Part 2')).toBeNull();
    expect(needsKey({ kind: 'stack', lines: parts(3).lines })).toBe(false);
    expect(needsKey({ kind: 'stack', lines: parts(4).lines })).toBe(true);
    expect(needsKey({ kind: 'lines', lines: parts(4).lines })).toBe(false);
  });
  it('of lines has a key where names are long or too many to stand near their ends', () => {
    const named = (text: string) => parts(3).lines.map((line) => ({ ...line, end: { text, year: null } }));
    expect(needsKey({ kind: 'lines', lines: named('Copper') })).toBe(false);
    expect(needsKey({ kind: 'lines', lines: named('Bleached eucalyptus and other pulp') })).toBe(true);
    const rows = parts(6).lines.map((line) => ({ ...line, end: { text: 'Urea', year: '2015' } }));
    expect(needsKey({ kind: 'lines', lines: rows })).toBe(true);
  });
  it('is named in a key where a part has nothing in the last bar to stand beside', () => {
    const [first, second] = parts(2).lines;
    const ended = {
      ...first!,
      points: first!.points.map((point) => ({ ...point, value: point.year < 2024 ? 1 : null })),
    };
    expect(needsKey({ kind: 'stack', lines: [ended, second!] })).toBe(true);
  });
});

describe('places', () => {
  it('have the first on top and leave the line open where there is no place', () => {
    const ticks = [1, 5].map((value) => ({ value, text: String(value) }));
    const { container } = render(<RanksChart {...props([5, 4, null, 2, 1, 1, 1], { ticks })} />);
    const [first, second] = pieces(linePath(container)).map((piece) =>
      piece.split('L').map((pair) => Number(pair.split(',')[1])),
    );
    expect(first?.[0]).toBeGreaterThan(first?.[1] ?? Infinity);
    expect(second?.at(-1)).toBeLessThan(second?.[0] ?? 0);
    expect(second?.at(-1)).toBeGreaterThan(CHART_MARGIN.top);
    expect(first?.[0]).toBeLessThan(plotBottom);
  });
});

it('a long name goes on below without parting its words', () => {
  expect(nameLines('China 38 %')).toEqual(['China 38 %']);
  expect(nameLines('Rest of the world 40 %')).toEqual(['Rest of the', 'world 40 %']);
  expect(nameLines('Nichtelektrische')).toEqual(['Nichtelektrische']);
});
