import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { regionNewTradeQuery } from '../../../bundle/tradeQueries';
import type { RegionNewTrade } from '../../../bundle/schemas/regionNewTrade';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { regionNewTradeModel } from '../../../facts/trade/regionNewTradeModel';
import { useView } from '../../../view-state/useView';
import './newTrade.css';
import { ProductChoice } from './ProductChoice';
import { ShareRanking } from './ShareRanking';

/** The countries compared by China's share of their imports of the goods of the energy transition. */
export function RegionNewTradeSection() {
  const { words } = useLateI18n('tradeDetail');
  const trade = useQuery(regionNewTradeQuery());
  const { failed, failedStill } = words.tradeDetail.newTrade;
  return (
    <FromFile
      file={trade}
      height={USUAL_HEIGHTS.regionNewTrade}
      failure={fileFailure(trade.error, { title: failed, still: failedStill }, words)}
    >
      {(file) => <RegionNewTradePart file={file} />}
    </FromFile>
  );
}

function RegionNewTradePart({ file }: { file: RegionNewTrade }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const product = useView((view) => view.trade.product);
  const manifest = useQuery(manifestQuery()).data;
  const model = useMemo(
    () => regionNewTradeModel(file, atlas, { year, product }, manifest?.sources ?? [], i18n),
    [file, atlas, year, product, manifest, i18n],
  );
  return (
    <section className="new-trade">
      <h2 className="new-trade-heading">{model.heading}</h2>
      <ProductChoice products={model.products} />
      {model.yearNote && <p className="new-trade-note">{model.yearNote}</p>}
      <ShareRanking ranking={model.ranking} />
      <h3 className="new-trade-part">{model.solarHeading}</h3>
      {model.solar.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
    </section>
  );
}
