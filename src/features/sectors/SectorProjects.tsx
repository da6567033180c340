import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { FilePending } from '../../ui/FilePending';
import { countryFailure } from '../../view-models/countryFailure';
import { sectorProjectsModel, type ProjectRow } from '../../view-models/sectorProjectsModel';
import { useView } from '../../view-state/useView';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 10;
const USUAL_HEIGHT = 480;

function Project({ row, withSector }: { row: ProjectRow; withSector: boolean }) {
  const { words } = useI18n();
  return (
    <li className="sector-project">
      <span className="sector-project-label">{row.label}</span>
      <span className="sector-project-amount">{row.amount}</span>
      <span className="sector-project-more">
        {withSector && `${row.sectorName} · `}
        {row.status} ·{' '}
        <a href={row.url} rel="noreferrer" aria-label={words.sectors.recordOf(row.label)}>
          {words.sectors.record}
        </a>
      </span>
    </li>
  );
}

/** The projects of the chosen sectors, the largest first; they come with the country's file. */
export function SectorProjects({ iso3 }: { iso3: Iso3 }) {
  const i18n = useI18n();
  const { words, format } = i18n;
  const sectors = useView((view) => view.sectors);
  const year = useView((view) => view.year);
  const atlas = useAtlas();
  const { data, error, refetch } = useQuery(countryQuery(iso3));
  const [all, setAll] = useState(false);
  const model = useMemo(
    () => (data ? sectorProjectsModel(data, { sectors, year }, i18n) : null),
    [data, sectors, year, i18n],
  );
  if (!model)
    return (
      <FilePending
        height={USUAL_HEIGHT}
        failure={countryFailure(atlas, iso3, error, i18n)}
        onRetry={() => void refetch()}
      />
    );
  if (model.total === 0) return null;
  const rows = all ? model.rows : model.rows.slice(0, FIRST_SHOWN);
  return (
    <section>
      <h2 className="sectors-heading">{words.sectors.projects}</h2>
      <p className="sectors-note">{words.sectors.projectsNote}</p>
      <ul className="sector-projects">
        {rows.map((row) => (
          <Project key={row.id} row={row} withSector={sectors.length > 1} />
        ))}
      </ul>
      {model.total > FIRST_SHOWN && (
        <button type="button" className="sectors-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.sectors.showFewer : words.sectors.showAllProjects(format, model.total)}
        </button>
      )}
    </section>
  );
}
