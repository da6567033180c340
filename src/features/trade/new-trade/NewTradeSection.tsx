import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FilePending } from '../../../ui/FilePending';
import { countryFailure } from '../../../facts/countryFailure';
import { countryName } from '../../../facts/countryNames';
import { newTradeModel } from './newTradeModel';
import { useView } from '../../../view-state/useView';
import './newTrade.css';
import { ProductChoice } from './ProductChoice';

/** Height of the choice and four charts, so that the tab keeps its length while the file loads. */
const USUAL_HEIGHT = 1850;

/** Imports of the goods of the energy transition, and solar goods by month. */
export function NewTradeSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const { data, error, refetch } = useQuery(countryTradeQuery(iso3));
  if (data) return <NewTrade file={data} iso3={iso3} />;
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={countryFailure(atlas, iso3, error, i18n)}
      onRetry={() => void refetch()}
    />
  );
}

function NewTrade({ file, iso3 }: { file: CountryTrade; iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const product = useView((view) => view.trade.product);
  const manifest = useQuery(manifestQuery()).data;
  const model = useMemo(
    () =>
      newTradeModel(
        file,
        countryName(atlas, iso3, i18n.lang),
        { year, product },
        manifest?.sources ?? [],
        i18n,
      ),
    [file, atlas, iso3, year, product, manifest, i18n],
  );
  return (
    <section className="new-trade">
      <h2 className="new-trade-heading">{model.heading}</h2>
      {model.products && <ProductChoice products={model.products} />}
      {model.absent && <p className="new-trade-note">{model.absent}</p>}
      {model.charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      <h3 className="new-trade-part">{model.solarHeading}</h3>
      {model.noSolar && <p className="new-trade-note">{model.noSolar}</p>}
      {model.solar.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </section>
  );
}
