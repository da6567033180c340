import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Iso3 } from '../../../domain/iso3';
import { FLOWS, PARTNERS, type Flow, type Partner } from '../../../domain/trade/partners';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FromFile } from '../../../ui/FromFile';
import { RadioRow } from '../../../ui/RadioRow';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { seriesOf } from '../../../facts/trade/tradeContext';
import { tradeSides } from './tradeSides';
import { useView } from '../../../view-state/useView';

/** A flow as both its sides report it, with every figure there is and where it stands. */
export function TwoSidesSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const { sides } = i18n.words.tradeDetail.partners;
  const trade = useQuery(countryTradeQuery(iso3));
  return (
    <section aria-labelledby="trade-sides-title">
      <h2 id="trade-sides-title" className="trade-heading">
        {sides.heading}
      </h2>
      <p className="trade-note">{sides.lead}</p>
      <FromFile
        file={trade}
        height={USUAL_HEIGHTS.sidesFile}
        failure={fileFailure(trade.error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
      >
        {(depth) => <TwoSides iso3={iso3} depth={depth} />}
      </FromFile>
    </section>
  );
}

function TwoSides({ iso3, depth }: { iso3: Iso3; depth: CountryTrade }) {
  const { tradeYears } = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const { words } = i18n;
  const { sides } = words.tradeDetail.partners;
  const year = useView((view) => view.year);
  const [partner, setPartner] = useState<Partner>('CHN');
  const [flow, setFlow] = useState<Flow>('import');
  const manifest = useQuery(manifestQuery()).data;
  const file = useQuery(countryQuery(iso3)).data;
  const model = useMemo(
    () =>
      tradeSides(
        {
          depth,
          partner,
          flow,
          years: tradeYears,
          selectedYear: year,
          partialYears: (file && seriesOf(file, partner, flow)?.partial) ?? [],
          manifest: manifest?.sources ?? [],
        },
        i18n,
      ),
    [depth, file, partner, flow, tradeYears, year, manifest, i18n],
  );
  return (
    <>
      <RadioRow
        label={sides.partner}
        options={PARTNERS.map((id) => ({ id, label: id === 'CHN' ? words.trade.china : words.trade.usa }))}
        chosen={partner}
        onChoose={setPartner}
      />
      <RadioRow
        label={sides.flow}
        options={FLOWS.map((id) => ({ id, label: sides.flows[id] }))}
        chosen={flow}
        onChoose={setFlow}
      />
      {model.chart && <ChartFigure chart={model.chart} />}
      <div aria-live="polite">
        {model.note && <p className="trade-note">{model.note}</p>}
        {model.gap && (
          <>
            <p className="trade-gap">{model.gap.text}</p>
            {model.gap.unknown && <p className="trade-note">{model.gap.unknown}</p>}
            {model.gap.reasons.length > 0 && (
              <>
                <p className="trade-note">{sides.because}</p>
                <ul className="trade-reasons">
                  {model.gap.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
