import { useI18n } from '../i18n/I18nContext';
import './skeleton.css';

/** Holds the place of what is still loading at its final height, so that nothing jumps. */
export function Skeleton({ height }: { height: number }) {
  const { words } = useI18n();
  return (
    <div className="skeleton" style={{ height }} role="status">
      <span className="visually-hidden">{words.shell.loading}</span>
    </div>
  );
}
