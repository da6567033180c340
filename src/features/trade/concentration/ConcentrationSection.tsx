import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FilePending } from '../../../ui/FilePending';
import { concentrationModel } from './concentrationModel';
import { countryFailure } from '../../../facts/countryFailure';
import { useView } from '../../../view-state/useView';
import './concentration.css';

/** Height of four charts, so that the page keeps its length while the files load. */
const USUAL_HEIGHT = 1600;

/** How concentrated the country's trade is by product and by partner, and how large its sales to China are beside GDP. */
export function ConcentrationSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const country = useQuery(countryQuery(iso3));
  const trade = useQuery(countryTradeQuery(iso3));
  if (country.data && trade.data) return <Concentration file={country.data} trade={trade.data} />;
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={countryFailure(atlas, iso3, country.error ?? trade.error, i18n)}
      onRetry={() => {
        if (country.error) void country.refetch();
        if (trade.error) void trade.refetch();
      }}
    />
  );
}

function Concentration({ file, trade }: { file: CountryFile; trade: CountryTrade }) {
  const { tradeYears } = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const selectedYear = useView((view) => view.year);
  const manifest = useQuery(manifestQuery()).data;
  const model = useMemo(
    () =>
      concentrationModel(file, tradeYears, {
        trade,
        // Concentration is of the whole flow: the sector filter would make a part pass for it.
        sectors: [],
        selectedYear,
        manifest: manifest?.sources ?? [],
        i18n,
      }),
    [file, tradeYears, trade, selectedYear, manifest, i18n],
  );
  return (
    <section className="concentration">
      <h2 className="concentration-heading">{model.heading}</h2>
      {model.parts.map((part) =>
        typeof part === 'string' ? (
          <p key={part} className="concentration-note">
            {part}
          </p>
        ) : (
          <ChartFigure key={part.id} chart={part} />
        ),
      )}
    </section>
  );
}
