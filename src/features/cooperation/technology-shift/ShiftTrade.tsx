import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import { Link } from '../../../ui/Link';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { WhenNear } from '../../../ui/WhenNear';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { countryName } from '../../../facts/countryNames';
import { shiftTradeText, ITEMISED_IN_TRADE } from './shiftModel';

function CountryLine({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const trade = useQuery(countryTradeQuery(iso3));
  const name = countryName(atlas, iso3, i18n.lang);
  return (
    <FromFile
      file={trade}
      height={USUAL_HEIGHTS.shiftTradeFile}
      failure={fileFailure(trade.error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
    >
      {(known) => (
        <p>
          {shiftTradeText(name, known, i18n)}{' '}
          <Link to={{ page: { kind: 'country', iso3 }, tab: 'trade' }}>
            {i18n.words.cooperation.shift.trade.link(name)}
          </Link>
        </p>
      )}
    </FromFile>
  );
}

/** Trade beside cooperation: raw commodities in what is sold to China, where that is known. */
export function ShiftTrade({ iso3 }: { iso3: Iso3 | null }) {
  const { trade } = useLateI18n('cooperation').words.cooperation.shift;
  const around = (lines: ReactNode) => (
    <>
      <h3 className="shift-subheading">{trade.heading}</h3>
      {lines}
      {iso3 === null && <p className="shift-note">{trade.others}</p>}
    </>
  );
  return (
    <WhenNear place={{ className: 'shift-trade' }} before={around(null)}>
      {around((iso3 ? [iso3] : ITEMISED_IN_TRADE).map((one) => <CountryLine key={one} iso3={one} />))}
    </WhenNear>
  );
}
