import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import type { RecordRow } from '../../../facts/cooperation/recordListModel';
import { useView } from '../../../view-state/useView';

type Props = {
  row: RecordRow;
  /** Whether the country is said, as it is where several are listed. */
  withPlace: boolean;
};

/** One record of a list: its title opens it. */
export function RecordItem({ row, withPlace }: Props) {
  const { records } = useLateI18n('cooperation').words.cooperation;
  const isOpen = useView((view) => view.record === row.id);
  return (
    <li className="record-row" data-setback={row.isSetback || undefined}>
      <Link
        to={{ record: row.id }}
        className="record-row-title"
        data-record={row.id}
        aria-current={isOpen ? 'true' : undefined}
      >
        {row.title}
      </Link>
      <span className="record-row-amount">
        {row.unit === null ? row.amount : records.withUnit(row.amount, row.unit)}
      </span>
      <span className="record-row-more">
        {[...(withPlace ? [row.place] : []), row.date].join(' · ')} ·{' '}
        <span className="record-row-kind">{row.kind}</span> · {row.status} · {row.precision}
      </span>
    </li>
  );
}
