import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryCooperationQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import { SECTOR_IDS } from '../../../domain/sectors';
import type { Iso3 } from '../../../domain/iso3';
import { factsOfCountry, factsOfSector, type SectorFacts } from './sectorFacts';
import { sectorShown, type SectorShown } from './sectorShown';
import { useView } from '../../../view-state/useView';

type Asked = {
  readonly shown: SectorShown | null;
  readonly error: unknown;
  readonly refetch: () => void;
};

/** The records of the sector of the page (`iso3` null), or of the chosen sectors in a country, as the filter leaves them. */
export function useSectorShown(iso3: Iso3 | null): Asked {
  const atlas = useAtlas();
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  const sector = sectors[0] ?? SECTOR_IDS[0];
  const ofSector = useQuery({ ...sectorQuery(sector), enabled: iso3 === null });
  const ofCountry = useQuery({
    ...countryCooperationQuery(iso3 ?? ('' as Iso3)),
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
  return { shown, error, refetch: () => void refetch() };
}
