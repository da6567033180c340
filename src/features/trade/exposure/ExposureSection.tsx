import { useQuery } from '@tanstack/react-query';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import { countryTradeQuery, pricesQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import { together } from '../../../ui/asked';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { lossOfPrices, exposureBase, LEAST_USD } from './exposureBase';
import './exposure.css';
import { useMemo } from 'react';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Prices } from '../../../bundle/schemas/prices';
import { exposureModel } from './exposureModel';
import { useView } from '../../../view-state/useView';
import { SourcedTable } from '../../../figure/ChartFigure';
import { PriceBench } from './PriceBench';

/** What the country sells China at world prices, and a bench on which these prices can be moved. */
export function ExposureSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const country = useQuery(countryQuery(iso3));
  const trade = useQuery(countryTradeQuery(iso3));
  const files = together(country, trade, useQuery(pricesQuery()));
  const isOfCountry = Boolean(country.error ?? trade.error);
  const loss = isOfCountry ? lossOfCountry(atlas, iso3, i18n) : lossOfPrices(i18n);
  return (
    <FromFile
      file={files}
      height={USUAL_HEIGHTS.exposureFile}
      failure={fileFailure(files.error, loss, i18n.words)}
    >
      {([file, known, prices]) => <Exposure file={file} trade={known} prices={prices} />}
    </FromFile>
  );
}

type Props = { file: CountryFile; trade: CountryTrade; prices: Prices };

/** The exposure first, then the bench; for a country without any, one sentence. */
export function Exposure({ file, trade, prices }: Props) {
  const { tradeYears } = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const manifest = useQuery(manifestQuery()).data?.sources;
  const context = useMemo(
    () => ({ file, trade, years: tradeYears, manifest: manifest ?? [], i18n }),
    [file, trade, tradeYears, manifest, i18n],
  );
  const base = useMemo(() => exposureBase(trade, year), [trade, year]);
  const said = i18n.words.tradeDetail.exposure;
  if (typeof base === 'string')
    return (
      <section className="exposure">
        <h2 className="exposure-heading">{said.heading}</h2>
        <p>{base === 'none' ? said.find.none : said.find.onlySmall(i18n.format.usd(LEAST_USD))}</p>
      </section>
    );
  return (
    <section className="exposure">
      <h2 className="exposure-heading">{said.heading}</h2>
      {base.why === 'missing' && year !== null && (
        <p className="exposure-note">{said.yearMissing(year, base.year)}</p>
      )}
      <SourcedTable model={exposureModel(base, context)} noFigure={said.shareMissing} />
      <PriceBench base={base} prices={prices} context={context} />
    </section>
  );
}
