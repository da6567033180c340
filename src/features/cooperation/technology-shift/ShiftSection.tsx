import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { recordsQuery } from '../../../bundle/cooperationQueries';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { Records } from '../../../bundle/schemas/records';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import { Link } from '../../../ui/Link';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { hasNoCountry, shiftModel, type ShiftInput } from './shiftModel';
import { useView } from '../../../view-state/useView';
import { ShiftCharts, ShiftHow, ShiftVerdict } from './ShiftVerdict';
import { ShiftCountries } from './ShiftCountries';
import { ShiftTrade } from './ShiftTrade';
import './shift.css';

/** From commodities to technology? Of the region (`iso3` null) or of one country. */
export function ShiftSection({ iso3 }: { iso3: Iso3 | null }) {
  const { words } = useLateI18n('cooperation');
  const { shift, filter } = words.cooperation;
  const records = useQuery(recordsQuery());
  return (
    <section className="shift">
      <h2 className="shift-heading">{shift.heading}</h2>
      <FromFile
        file={records}
        height={USUAL_HEIGHTS.shiftFile[iso3 ? 'country' : 'region']}
        failure={fileFailure(records.error, { title: shift.failed, still: filter.failedStill }, words)}
      >
        {(file) => <Shift file={file} iso3={iso3} />}
      </FromFile>
    </section>
  );
}

function useShiftInput(file: Records, iso3: Iso3 | null): ShiftInput {
  const atlas = useAtlas();
  const i18n = useLateI18n('cooperation');
  const manifest = useQuery(manifestQuery()).data;
  const sectors = useView((view) => view.sectors);
  const classes = useView((view) => view.classes);
  const year = useView((view) => view.year);
  const records = useView((view) => view.records);
  return useMemo(
    () => ({
      file,
      atlas,
      iso3,
      i18n,
      manifest: manifest?.sources ?? [],
      view: { sectors, classes, year, records },
    }),
    [file, atlas, iso3, i18n, manifest, sectors, classes, year, records],
  );
}

function Shift({ file, iso3 }: { file: Records; iso3: Iso3 | null }) {
  const input = useShiftInput(file, iso3);
  const { words } = input.i18n;
  const model = useMemo(() => (hasNoCountry(input) ? null : shiftModel(input)), [input]);
  const allClasses = iso3 === null && input.view.classes.length > 0 && (
    <p className="shift-note">
      {model === null && `${words.cooperation.shift.filters.noCountries} `}
      <Link to={{ classes: [] }}>{words.map.clearClasses}</Link>
    </p>
  );
  if (!model) return allClasses;
  return (
    <>
      {model.filterNotes.map((note) => (
        <p key={note} className="shift-note" role="note">
          {note}
        </p>
      ))}
      {allClasses}
      <ShiftVerdict model={model} />
      <ShiftHow />
      <ShiftCharts key={iso3} model={model} isOpen={iso3 === null} />
      <ShiftTrade iso3={iso3} />
      {model.countries && <ShiftCountries model={model.countries} />}
    </>
  );
}
