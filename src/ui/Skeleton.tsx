import { useI18n } from '../i18n/I18nContext';
import './skeleton.css';

type Props = {
  height: number;
  /** Whether the wait is long enough for a word that all can see. */
  isSlow?: boolean;
};

/** Holds the place of what is still loading at its final height, so that nothing jumps. */
export function Skeleton({ height, isSlow = false }: Props) {
  const { words } = useI18n();
  return (
    <div className="skeleton" style={{ height }} role="status">
      {isSlow ? (
        <p className="skeleton-slow">{words.shell.errors.slow}</p>
      ) : (
        <span className="visually-hidden">{words.shell.loading}</span>
      )}
    </div>
  );
}
