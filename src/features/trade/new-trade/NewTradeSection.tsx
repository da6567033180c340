import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { countryName } from '../../../facts/countryNames';
import { newTradeModel } from './newTradeModel';
import { useView } from '../../../view-state/useView';
import './newTrade.css';
import { ProductChoice } from './ProductChoice';

/** Imports of the goods of the energy transition, and solar goods by month. */
export function NewTradeSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const trade = useQuery(countryTradeQuery(iso3));
  return (
    <FromFile
      file={trade}
      height={USUAL_HEIGHTS.newTrade}
      failure={fileFailure(trade.error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
    >
      {(file) => <NewTrade file={file} iso3={iso3} />}
    </FromFile>
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
