import { useI18n } from '../i18n/I18nContext';
import { noteReload, wasReloaded } from '../prefs/reloadOnce';
import { ReloadButton, RetryButtons } from './late/RetryButtons';
import './errorCard.css';

type Props = {
  title: string;
  detail: string;
  /** `reload` where only a new page can help. */
  remedy?: 'retry' | 'reload';
  onRetry?: () => void;
  /** Trying again did not help, so reloading is offered beside it. */
  isRetried?: boolean;
};

const noteReloadForData = (): void => void noteReload('data');

/** Says what failed and what still works, and offers to try again. */
export function ErrorCard({ title, detail, remedy = 'retry', onRetry, isRetried = false }: Props) {
  const { words } = useI18n();
  const needsReload = remedy === 'reload';
  return (
    <div className="error-card" role="alert">
      <p className="error-card-title">{title}</p>
      <p>
        {detail} {needsReload && wasReloaded('data') && words.shell.errors.reloadedInVain}
      </p>
      {needsReload ? (
        <ReloadButton onReload={noteReloadForData} />
      ) : (
        onRetry && <RetryButtons onRetry={onRetry} isRetried={isRetried} />
      )}
    </div>
  );
}
