// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReactNode } from 'react';
import { I18nProvider } from '../../i18n/I18nContext';
import { chartProps as props } from '../../testing/chartBuilders';
import { testI18n } from '../../testing/testI18n';
import { BarsChart } from './BarsChart';
import { CHART_HEIGHT, CHART_MARGIN, FIRST_WIDTH } from './chartProps';
import { ChartSlot } from './ChartSlot';
import { LineChart } from './LineChart';
import { StanceLines } from './StanceLines';

const inEnglish = (part: ReactNode) => <I18nProvider value={testI18n()}>{part}</I18nProvider>;
const StanceLinesInEnglish = (given: Parameters<typeof StanceLines>[0]) =>
  inEnglish(<StanceLines {...given} />);

// jsdom has no layout; every box has the size of a chart.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, FIRST_WIDTH, CHART_HEIGHT),
  );
});

const linePath = (box: HTMLElement) => box.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
const pieces = (path: string) => path.split('M').filter(Boolean);
const loneDots = (box: HTMLElement) => box.querySelectorAll('.chart-lone').length;
const plotBottom = CHART_HEIGHT - CHART_MARGIN.bottom;

describe('a line', () => {
  it('is broken at a gap, not drawn across it', () => {
    const { container } = render(<LineChart {...props([1, 2, null, null, 3, 4, 5])} />);
    expect(pieces(linePath(container))).toHaveLength(2);
    expect(loneDots(container)).toBe(0);
  });
  it('is whole without a gap', () => {
    const { container } = render(<LineChart {...props([1, 2, 3, 4, 5, 6, 7])} />);
    expect(pieces(linePath(container))).toHaveLength(1);
  });
  it('shows a figure that stands alone as a dot', () => {
    const { container } = render(<LineChart {...props([1, 2, null, 40, null, 4, 5])} />);
    expect(loneDots(container)).toBe(1);
  });
  it('lies on the axis at zero, and a missing year does not', () => {
    const { container } = render(<LineChart {...props([0, 0, null, 50, 50, 50, 50])} />);
    const [first, second] = pieces(linePath(container)).map((piece) => piece.split(/[L,]/).map(Number));
    expect(first?.[1]).toBeCloseTo(plotBottom, 0);
    expect(second?.[1]).toBeCloseTo((plotBottom + CHART_MARGIN.top) / 2, 0);
  });
  it('keeps a single outlier inside the plot', () => {
    const { container } = render(<LineChart {...props([1, 1, 1, 100, 1, 1, 1])} />);
    const ys = linePath(container)
      .slice(1)
      .split('L')
      .map((pair) => Number(pair.split(',')[1]));
    expect(Math.min(...ys)).toBeCloseTo(CHART_MARGIN.top, 0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(plotBottom);
  });
  it('leaves a lower bound out and shows it as a hollow dot', () => {
    const { container } = render(<LineChart {...props([1, 2, 30, 3, 4, 5, 6], { partial: [2020] })} />);
    expect(container.querySelectorAll('.chart-partial')).toHaveLength(1);
    expect(pieces(linePath(container))).toHaveLength(2);
  });
  it('carries the finding as its name, its label at the end, the chosen year and the breaks', () => {
    const { container } = render(
      <LineChart {...props([1, 2, 3, 4, 5, 6, 7], { selectedYear: 2020, breaks: [2021, 2023] })} />,
    );
    expect(screen.getByRole('img', { name: 'The finding' })).toBeInTheDocument();
    expect(screen.getByText('China 7')).toBeInTheDocument();
    expect(container.querySelectorAll('[data-chosen="2020"]')).toHaveLength(1);
    expect(container.querySelectorAll('[data-break]')).toHaveLength(2);
  });
});

describe('bars', () => {
  const TICKS = [-100, 0, 100].map((value) => ({ value, text: String(value) }));
  const bars = (box: HTMLElement) => [...box.querySelectorAll('.recharts-bar-rectangle path')];
  it('stand above the zero line for a surplus and below for a deficit', () => {
    const { container } = render(<BarsChart {...props([50, -50, 50, -50, 50, -50, 50], { ticks: TICKS })} />);
    const zero = Number(container.querySelector('.recharts-reference-line line')?.getAttribute('y1'));
    const [up, down] = bars(container).map((bar) => Number(bar.getAttribute('y')));
    expect(zero).toBeCloseTo((plotBottom + CHART_MARGIN.top) / 2, 0);
    expect(up).toBeLessThan(zero);
    expect(down).toBeGreaterThanOrEqual(zero - 0.5);
  });
  it('mark a missing year with a dash and a zero with a hair', () => {
    const { container } = render(<BarsChart {...props([50, null, 0, -50, 5, 5, 5], { ticks: TICKS })} />);
    expect(
      [...container.querySelectorAll('[data-missing]')].map((mark) => mark.getAttribute('data-missing')),
    ).toEqual(['2019']);
    expect(bars(container)).toHaveLength(6);
  });
});

it('the place of a chart has its full height before the chart comes, and the chart then fills it', async () => {
  const { container } = render(<ChartSlot kind="lines" {...props([1, 2, 3, 4, 5, 6, 7])} />);
  expect(container.querySelector<HTMLElement>('.chart-box')?.style.height).toBe(`${CHART_HEIGHT}px`);
  expect(screen.queryByRole('img')).toBeNull();
  await waitFor(() => expect(screen.getByRole('img', { name: 'The finding' })).toBeInTheDocument());
});

describe('the stance lines', () => {
  const labels = { engagement: 'Engagement', guardedness: 'Guardedness', title: 'Both axes' };
  it('leave gaps open, show a lone year as a dot and name both lines with their latest figure', () => {
    const { container } = render(
      <StanceLinesInEnglish
        years={[2010, 2011, 2012, 2013]}
        engagement={[10, null, 30, 40.4]}
        guardedness={[5, 5, 5, 20]}
        labels={labels}
        selectedYear={2012}
      />,
    );
    expect(screen.getByRole('img', { name: 'Both axes' })).toBeInTheDocument();
    expect(container.querySelectorAll('.stance-lines-dot')).toHaveLength(1);
    expect(container.querySelectorAll('.stance-lines-line')).toHaveLength(2);
    expect(screen.getByText('Engagement 40')).toBeInTheDocument();
    expect(screen.getByText('Guardedness 20')).toBeInTheDocument();
    expect(container.querySelector('[data-chosen="2012"]')).not.toBeNull();
  });
  it('draw nothing where the gate leaves no axes', () => {
    const { container } = render(
      <StanceLinesInEnglish
        years={[2010, 2011]}
        engagement={[null, null]}
        guardedness={[null, null]}
        labels={labels}
        selectedYear={null}
      />,
    );
    expect(container.querySelectorAll('path')).toHaveLength(0);
  });
});
