import { useEffect, useRef } from 'react';
import { SECTOR_IDS, sectorGroupOf, type SectorGroup } from '../../../domain/sectors';
import { useI18n } from '../../../i18n/I18nContext';
import { clearSectors, toggleSector } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { useEdgeFade } from './useEdgeFade';
import './sectorFilter.css';

const GROUPS: readonly SectorGroup[] = ['offer', 'commodities', 'infrastructure', 'other'];
const SECTORS_BY_GROUP = GROUPS.map((group) => ({
  group,
  ids: SECTOR_IDS.filter((id) => sectorGroupOf(id) === group),
}));

/** One row of switches: all sectors, the three of the offer, then the others. Several may be on. */
export function SectorFilter() {
  const { search, terms } = useI18n().words;
  const chosen = useView((view) => view.sectors);
  const row = useRef<HTMLDivElement>(null);
  const hidden = useEdgeFade(row);

  // A link may choose a sector that is out of sight; once, when the row appears and has its final font.
  useEffect(() => {
    const showChosen = (): void => {
      const pressed = row.current?.querySelector<HTMLElement>('[data-sector][aria-pressed="true"]');
      if (!row.current || !pressed) return;
      const isOutOfSight = pressed.offsetLeft + pressed.offsetWidth > row.current.clientWidth;
      if (isOutOfSight) {
        row.current.scrollLeft = pressed.offsetLeft - (row.current.clientWidth - pressed.offsetWidth) / 2;
      }
    };
    showChosen();
    if ('fonts' in document) void document.fonts.ready.then(showChosen);
  }, []);

  return (
    <div
      ref={row}
      className="sector-filter"
      role="region"
      aria-label={search.filter.label}
      data-hidden-start={hidden.start || undefined}
      data-hidden-end={hidden.end || undefined}
    >
      <button
        type="button"
        className="sector-filter-button"
        aria-pressed={chosen.length === 0}
        onClick={clearSectors}
      >
        {search.filter.all}
      </button>
      {SECTORS_BY_GROUP.map(({ group, ids }) => (
        <span key={group} className="sector-filter-group" data-group={group}>
          {ids.map((id) => (
            <button
              key={id}
              type="button"
              className="sector-filter-button"
              data-sector={id}
              aria-pressed={chosen.includes(id)}
              onClick={() => toggleSector(id)}
            >
              {terms.sectors[id]}
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}
