import { useI18n } from '../../../i18n/I18nContext';
import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import type { SwingRow } from './changesSwing';

/** One country that moved: from class to class, and by how many points on each axis. */
export function SwingItem({ row }: { row: SwingRow }) {
  const { words } = useI18n();
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
