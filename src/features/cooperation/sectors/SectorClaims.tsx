import { useMemo, useState } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FoldButton } from '../../../ui/Fold';
import { claimsModel, type ClaimRow, type ClaimSide } from './claimsModel';
import './claims.css';
import './sectorView.css';
import { useSectorShown } from './SectorGate';

/** The same number of both at first, so that the longer side is not the louder one. */
const FIRST_SHOWN = 3;

function Claim({ row, side }: { row: ClaimRow; side: ClaimSide }) {
  return (
    <li className={`claim is-${side.side}`}>
      <p className="claim-theme">
        <span className="claim-label">{side.label} · </span>
        {row.theme}
        {row.place && ` · ${row.place}`}
      </p>
      <p className="claim-text">{row.claim}</p>
      <p className="claim-source">
        <a href={row.sourceUrl} rel="noreferrer" lang="">
          {row.sourceTitle}
        </a>
        , {row.date}
      </p>
    </li>
  );
}

/** Concerns and opportunities side by side, in turns where there is room for one column only. */
export function SectorClaims({ iso3 }: { iso3: Iso3 | null }) {
  const i18n = useLateI18n('cooperation');
  const { claims } = i18n.words.cooperation.sector;
  const [all, setAll] = useState(false);
  const { shown } = useSectorShown(iso3);
  const model = useMemo(() => (shown ? claimsModel(shown, i18n) : null), [shown, i18n]);
  if (!model) return null;
  const { sides } = model;
  const longest = Math.max(...sides.map(({ rows }) => rows.length));
  const turns = Array.from({ length: all ? longest : Math.min(longest, FIRST_SHOWN) }, (_, turn) => turn);
  return (
    <section className="sector-section">
      <h2>{model.heading}</h2>
      <p className="sector-quiet">{model.note}</p>
      <div className="claims-frame">
        <div className="claims-heads">
          {sides.map((side) => (
            <div key={side.side} className={`claims-head is-${side.side}`}>
              <h3>
                {side.heading} {i18n.format.number(side.rows.length)}
              </h3>
              <p className="sector-quiet">{side.rows.length === 0 ? side.none : side.themes.join(' · ')}</p>
            </div>
          ))}
        </div>
        {longest > 0 && (
          <ul className="claims">
            {turns.flatMap((turn) =>
              sides.flatMap((side) => {
                const row = side.rows[turn];
                return row ? [<Claim key={row.id} row={row} side={side} />] : [];
              }),
            )}
          </ul>
        )}
      </div>
      {longest > FIRST_SHOWN && (
        <FoldButton className="sectors-all" isOpen={all} onToggle={setAll}>
          {all
            ? claims.showFewer
            : claims.showAll(
                i18n.format,
                sides.reduce((sum, { rows }) => sum + rows.length, 0),
              )}
        </FoldButton>
      )}
    </section>
  );
}
