import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Prices } from '../../../bundle/schemas/prices';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { exposureBase, LEAST_USD } from './exposureBase';
import { exposureModel } from './exposureModel';
import { useView } from '../../../view-state/useView';
import { SourcedTable } from '../../../figure/SourcedTable';
import { PriceBench } from './PriceBench';

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
