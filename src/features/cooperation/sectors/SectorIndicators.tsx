import type { Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { WhenNear } from '../../../ui/WhenNear';
import {
  INDICATORS_OF,
  indicatorChart,
  indicatorMultiples,
  type IndicatorMultiples,
} from './sectorIndicators';
import { CarFigures } from './CarFigures';
import './indicators.css';
import { useSectorShown } from './SectorGate';
import { TelecomStatus } from './TelecomStatus';
import { TopicLists } from './SectorEvents';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { Indicator } from '../../../bundle/schemas/cooperation';
import { SparkMultiples } from '../../../figure/charts/SparkMultiples';
import { ChartFigure, SourcedFigure } from '../../../figure/ChartFigure';
import { countryChange } from '../../../view-state/actions';
import { navigate } from '../../../view-state/history';
import { hrefFor } from '../../../view-state/serialise';
import { useView } from '../../../view-state/useView';
import { useFirstRows } from './useFirstRows';

/** Sectors with figures of their own that readers ask for. */
const WITH_FIGURES: readonly SectorId[] = ['digital', 'renewables', 'ev', 'space-security'];

/** A part inside another carries no rule above it. */
const INNER = {};

/** The figures readers expect of a sector; nothing for a sector without any. */
export function SectorIndicators({ iso3, sector }: { iso3: Iso3 | null; sector: SectorId }) {
  const { words } = useLateI18n('cooperation');
  const { indicators } = words.cooperation;
  if (!WITH_FIGURES.includes(sector)) return null;
  const extent = iso3 ? 'country' : 'region';
  const names = sector in INDICATORS_OF ? INDICATORS_OF[sector as keyof typeof INDICATORS_OF] : [];
  return (
    <section className="sector-section">
      <h2>{indicators.heading}</h2>
      {names.map((name) => (
        <WhenNear key={name} place={INNER} height={USUAL_HEIGHTS.indicator[extent]}>
          <IndicatorSeries iso3={iso3} name={name} />
        </WhenNear>
      ))}
      {sector === 'digital' && (
        <WhenNear place={INNER} height={USUAL_HEIGHTS.telecom[extent]}>
          <TelecomStatus iso3={iso3} />
        </WhenNear>
      )}
      {sector === 'ev' && (
        <WhenNear place={INNER} height={USUAL_HEIGHTS.cars}>
          <CarFigures iso3={iso3} />
        </WhenNear>
      )}
      {(sector === 'digital' || sector === 'space-security') && (
        <WhenNear place={INNER} height={USUAL_HEIGHTS.topics}>
          <TopicLists iso3={iso3} sector={sector} />
        </WhenNear>
      )}
      {sector === 'digital' && (
        <p className="sector-links">
          {indicators.topics.elsewhere}{' '}
          <Link
            to={
              iso3 ? { sectors: ['space-security'] } : { page: { kind: 'sector', sector: 'space-security' } }
            }
          >
            {words.terms.sectors['space-security']}
          </Link>
        </p>
      )}
    </section>
  );
}

type Props = { iso3: Iso3 | null; name: Indicator['indicator'] };

/** One figure by year: a line for a country, a small picture of each country for the region. */
export function IndicatorSeries({ iso3, name }: Props) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const manifest = useQuery(manifestQuery()).data;
  const { shown } = useSectorShown(iso3);
  const model = useMemo(() => {
    const all = shown?.facts.indicators ?? [];
    const sources = manifest?.sources ?? [];
    if (iso3 === null) return { chart: null, many: indicatorMultiples(name, all, atlas, sources, i18n) };
    const own = all.find((one) => one.indicator === name);
    return { chart: own ? indicatorChart(own, sources, i18n) : null, many: null };
  }, [shown, iso3, name, atlas, manifest, i18n]);
  if (model.chart) return <ChartFigure chart={model.chart} />;
  if (model.many) return <Multiples model={model.many} />;
  return <p className="sector-quiet">{i18n.words.cooperation.indicators.missing[name]}</p>;
}

/** So many fit without burying what follows. */
const FIRST_SHOWN = 8;

function Multiples({ model }: { model: IndicatorMultiples }) {
  const { words } = useLateI18n('cooperation');
  const view = useView((whole) => whole);
  const { shown, more } = useFirstRows(model.items, FIRST_SHOWN);
  const items = shown.map(({ iso3, name, values, text }) => {
    const href = hrefFor(view, countryChange(view, iso3), import.meta.env.BASE_URL);
    return {
      id: iso3,
      name,
      text,
      href,
      onSelect: () => navigate(href),
      lines: [{ tone: 'one' as const, values }],
    };
  });
  return (
    <SourcedFigure model={model} noFigure={words.trade.noFigure}>
      <SparkMultiples
        name={`${model.title}. ${model.list}`}
        items={items}
        scale={model.scale}
        scaleText={model.scaleText}
        keys={[{ tone: 'one', label: model.label }]}
      />
      {more}
    </SourcedFigure>
  );
}
