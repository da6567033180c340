import type { ReactNode } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePart } from '../../../ui/FilePart';
import { fileFailure } from '../../../facts/bundleFailure';
import { countryFailure } from '../../../facts/countryFailure';
import { useView } from '../../../view-state/useView';
import { useSectorShown } from './useSectorShown';

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
