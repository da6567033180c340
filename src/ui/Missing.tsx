import { DASH } from '../i18n/dash';
import './missing.css';

/** A dash and why it stands there: for a pointer as title, for those who listen as text. */
export function Missing({ why }: { why: string }) {
  return (
    <span className="missing" title={why}>
      <span aria-hidden="true">{DASH}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  );
}
