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
import { FromFile } from '../../../ui/FromFile';
import { together } from '../../../ui/asked';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { concentrationModel } from './concentrationModel';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { useView } from '../../../view-state/useView';
import './concentration.css';

/** How concentrated the country's trade is by product and by partner, and how large its sales to China are beside GDP. */
export function ConcentrationSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const files = together(useQuery(countryQuery(iso3)), useQuery(countryTradeQuery(iso3)));
  return (
    <FromFile
      file={files}
      height={USUAL_HEIGHTS.concentration}
      failure={fileFailure(files.error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
    >
      {([file, trade]) => <Concentration file={file} trade={trade} />}
    </FromFile>
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
