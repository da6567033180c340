import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { compositionModel, type FlowComposition } from './compositionModel';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { useView } from '../../../view-state/useView';
import './composition.css';
import { ChartFigure, SourcedTable } from '../../../figure/ChartFigure';

/** What the country sells to China and buys from it, as far as the sources itemise it. */
export function CompositionSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const trade = useQuery(countryTradeQuery(iso3));
  return (
    <FromFile
      file={trade}
      height={USUAL_HEIGHTS.compositionFile}
      failure={fileFailure(trade.error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
    >
      {(file) => <Composition trade={file} />}
    </FromFile>
  );
}

function Composition({ trade }: { trade: CountryTrade }) {
  const i18n = useLateI18n('tradeDetail');
  const selectedYear = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const manifest = useQuery(manifestQuery()).data;
  const flows = useMemo(
    () => compositionModel({ trade, sectors, selectedYear, manifest: manifest?.sources ?? [], i18n }),
    [trade, sectors, selectedYear, manifest, i18n],
  );
  return (
    <section className="composition">
      {flows.map((flow) => (
        <FlowPart key={flow.flow} flow={flow} />
      ))}
    </section>
  );
}

/** One flow: its charts, what came instead of what, its technology classes and its commodities by weight. */
export function FlowPart({ flow }: { flow: FlowComposition }) {
  const { charts, remarks, empty, change, tech, techMissing, tonnes } = flow;
  return (
    <div className="composition-flow">
      <h2 className="composition-heading">{flow.heading}</h2>
      {empty && <p className="composition-note">{empty}</p>}
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      {remarks.map((text) => (
        <p key={text} className="composition-note">
          {text}
        </p>
      ))}
      {change && <SourcedTable model={change} />}
      {tech && <ChartFigure chart={tech} />}
      {techMissing && <p className="composition-note">{techMissing}</p>}
      {tonnes && <SourcedTable model={tonnes} />}
    </div>
  );
}
