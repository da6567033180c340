import { type ReactNode, useMemo } from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { useNear } from '../../../ui/useNear';
import { useAtlas } from '../../../bundle/AtlasContext';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePart } from '../../../ui/FilePart';
import { fileFailure } from '../../../facts/bundleFailure';
import { countryFailure } from '../../../facts/countryFailure';
import { useView } from '../../../view-state/useView';
import { useQuery } from '@tanstack/react-query';
import { countryCooperationQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import { SECTOR_IDS } from '../../../domain/sectors';
import { factsOfCountry, factsOfSector, type SectorFacts } from './sectorAmounts';
import { sectorShown, type SectorShown } from './sectorShown';

/** How far outside the visible part a section is already drawn, so that scrolling does not meet blanks. */
const AHEAD = '500px';

type Props = {
  /** Usual height in pixels. */
  height: number;
  /** A part inside another carries no rule above it. */
  isInner?: boolean;
  children: ReactNode;
};

/** A part of a sector's panel, drawn once the reader comes near it. */
export function SectorPart({ height, isInner = false, children }: Props) {
  const { place, isNear } = useNear(AHEAD, true);
  return (
    <div ref={place} className={isInner ? undefined : 'sector-part'}>
      {isNear ? children : <Skeleton height={height} />}
    </div>
  );
}

/** Height of the head and the first part, so that the panel keeps its length while the file loads. */
const USUAL_HEIGHT = 900;

/** Holds the place of all parts until their one file has come, or tells that it did not. */
export function SectorGate({ iso3, children }: { iso3: Iso3 | null; children: ReactNode }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const { words } = i18n;
  const sector = useView((view) => view.sectors[0] ?? 'other');
  const { shown, error, refetch } = useSectorShown(iso3);
  const isAsBuilt = useView(
    ({ year, classes, records: { kinds, statuses, years } }) =>
      year === null && years === null && [...classes, ...kinds, ...statuses].length === 0,
  );
  const { failed, failedStill } = words.cooperation.sector;
  const failure = iso3
    ? countryFailure(atlas, iso3, error, i18n)
    : fileFailure(error, failed(words.terms.sectors[sector]), failedStill, words);
  return (
    <FilePart
      name={`sector ${iso3 ?? sector}`}
      isAsBuilt={isAsBuilt}
      height={USUAL_HEIGHT}
      failure={failure}
      onRetry={refetch}
    >
      {shown ? children : null}
    </FilePart>
  );
}

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
  return { shown, error, refetch: () => void refetch() };
}
