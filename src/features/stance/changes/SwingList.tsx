import { useMemo, useState } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Figure } from '../../../figure/Figure';
import { FoldButton } from '../../../ui/Fold';
import { Link } from '../../../ui/Link';
import { swingModel, type SwingRow } from './changesSwing';
import { useView } from '../../../view-state/useView';
import { CompareYear } from './CompareYear';
import { Turns } from './ChangesSection';
import './changes.css';
import { Swatch } from '../../../ui/Swatch';

/** So many fit without burying what follows. */
const FIRST_SHOWN = 8;

/** Who moved most in the region, from what to what, and the dated turns. Nothing before stances start. */
export function SwingList() {
  const atlas = useDeferredAtlas();
  const i18n = useLateI18n('changes');
  const { words, format } = i18n;
  const text = words.changes.swing;
  const year = useView((view) => view.year);
  const from = useView((view) => view.from);
  const [all, setAll] = useState(false);
  const model = useMemo(() => swingModel(atlas, { year, from }, i18n), [atlas, year, from, i18n]);
  if (year !== null && year < FIRST_STANCE_YEAR) return null;
  const rows = all ? model.rows : model.rows.slice(0, FIRST_SHOWN);
  return (
    <section className="changes" aria-labelledby="swing-title">
      <h2 id="swing-title">{text.heading}</h2>
      <CompareYear years={model.years} />
      {model.rows.length === 0 ? (
        <p>{model.title}</p>
      ) : (
        <Figure
          id="stance-swing"
          usesModel
          title={model.title}
          subtitle={model.subtitle}
          notes={model.note ? [model.note] : []}
          sources={<Link to={{ page: { kind: 'method' } }}>{text.sources}</Link>}
          table={model.table}
          textColumns={[0, 1]}
          noFigure={words.common.noFigure}
        >
          <ul className="swing-rows">
            {rows.map((row) => (
              <SwingItem key={row.iso3} row={row} />
            ))}
          </ul>
          {model.rows.length > FIRST_SHOWN && (
            <FoldButton className="changes-more" isOpen={all} onToggle={setAll}>
              {all ? text.showFewer : text.showAll(format.number(model.rows.length))}
            </FoldButton>
          )}
        </Figure>
      )}
      <Turns years={model.years} />
    </section>
  );
}

/** One country that moved: from class to class, and by how many points on each axis. */
export function SwingItem({ row }: { row: SwingRow }) {
  const { words } = useLateI18n('changes');
  return (
    <li className="swing-row">
      <Link to={{ page: { kind: 'country', iso3: row.iso3 } }}>{row.name}</Link>
      <span className="swing-class">
        <Swatch fill={row.from} />
        {row.from !== row.to && <Swatch fill={row.to} />}
        <span aria-hidden="true">{row.classText}</span>
        <span className="visually-hidden">{row.spoken}</span>
      </span>
      <span className="swing-points">
        {row.isGateMove
          ? words.changes.swing.gateMove
          : `${words.stance.engagement} ${row.engagement ?? ''} · ${words.stance.guardedness} ${row.guardedness ?? ''}`}
      </span>
    </li>
  );
}
