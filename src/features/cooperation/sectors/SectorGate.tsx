import { type ReactNode, useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../../facts/fileFailure';
import { useView } from '../../../view-state/useView';
import { useQuery } from '@tanstack/react-query';
import { countryCooperationQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import { SECTOR_IDS } from '../../../domain/sectors';
import { factsOfCountry, factsOfSector, type SectorFacts } from './sectorAmounts';
import { sectorShown } from './sectorShown';

/** Holds the place of all parts until their one file has come, or tells that it did not. */
export function SectorGate({ iso3, children }: { iso3: Iso3 | null; children: ReactNode }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { words } = i18n;
  const sector = useView((view) => view.sectors[0] ?? 'other');
  const { shown, error, refetch } = useSectorShown(iso3);
  const isOfView = useView(
    ({ year, classes, records: { kinds, statuses, years } }) =>
      year === null && years === null && [...classes, ...kinds, ...statuses].length === 0,
  );
  const { failed, failedStill } = words.cooperation.sector;
  const loss = iso3
    ? lossOfCountry(atlas, iso3, i18n)
    : { title: failed(words.terms.sectors[sector]), still: failedStill };
  return (
    <FromFile
      file={{ data: shown, error, refetch }}
      built={{ name: `sector ${iso3 ?? sector}`, isOfView }}
      height={USUAL_HEIGHTS.sectorFile}
      failure={fileFailure(error, loss, words)}
    >
      {() => children}
    </FromFile>
  );
}

/** The records of the sector of the page (`iso3` null), or of the chosen sectors in a country, as the filter leaves them. */
export function useSectorShown(iso3: Iso3 | null) {
  const atlas = useAtlas();
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  const sector = sectors[0] ?? SECTOR_IDS[0];
  const ofSector = useQuery({ ...sectorQuery(sector), enabled: iso3 === null });
  const ofCountry = useQuery({
    ...countryCooperationQuery(iso3 ?? COUNTRY_CODES[0]),
    enabled: iso3 !== null,
  });
  const facts = useMemo((): SectorFacts | null => {
    if (iso3 === null) return ofSector.data ? factsOfSector(ofSector.data) : null;
    return ofCountry.data ? factsOfCountry(ofCountry.data, iso3, sectors) : null;
  }, [iso3, sectors, ofSector.data, ofCountry.data]);
  const shown = useMemo(
    () => (facts ? sectorShown(facts, atlas, { sectors, classes, year, records }) : null),
    [facts, atlas, sectors, classes, year, records],
  );
  const { error, refetch } = iso3 === null ? ofSector : ofCountry;
  return { shown, error, refetch };
}
