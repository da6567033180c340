import { useI18n } from '../i18n/I18nContext';
import './errorCard.css';

type Props = { title: string; detail: string; onRetry?: () => void };

/** Says what failed and what still works, and offers to try again. */
export function ErrorCard({ title, detail, onRetry }: Props) {
  const { words } = useI18n();
  return (
    <div className="error-card" role="alert">
      <p className="error-card-title">{title}</p>
      <p>{detail}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {words.common.tryAgain}
        </button>
      )}
    </div>
  );
}
