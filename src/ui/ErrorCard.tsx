import { useI18n } from '../i18n/I18nContext';
import { noteReload, wasReloaded } from '../prefs/reloadOnce';
import { reloadPage } from '../view-state/history';
import './errorCard.css';

type Props = {
  title: string;
  detail: string;
  /** `reload` where only a new page can help. */
  remedy?: 'retry' | 'reload';
  onRetry?: () => void;
};

/** Says what failed and what still works, and offers to try again. */
export function ErrorCard({ title, detail, remedy = 'retry', onRetry }: Props) {
  const { words } = useI18n();
  const needsReload = remedy === 'reload';
  return (
    <div className="error-card" role="alert">
      <p className="error-card-title">{title}</p>
      <p>
        {detail} {needsReload && wasReloaded('data') && words.shell.errors.reloadedInVain}
      </p>
      {needsReload ? (
        <button type="button" className="button" onClick={reloadForData}>
          {words.shell.errors.reload}
        </button>
      ) : (
        onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {words.common.tryAgain}
          </button>
        )
      )}
    </div>
  );
}

function reloadForData(): void {
  noteReload('data');
  reloadPage();
}
