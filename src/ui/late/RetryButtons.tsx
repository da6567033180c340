import { useState, type MouseEvent } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { reloadAfresh } from '../../view-state/history';

type Props = {
  onRetry: () => void;
  /** Trying again did not help. */
  isRetried: boolean;
};

/** The button goes with the message: a reader by keyboard stays at this part instead of starting over. */
function stayAtThisPart({ currentTarget }: MouseEvent): void {
  currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}

/** What a reader can do about a part that failed: try again and, once that was in vain, reload the page. */
export function RetryButtons({ onRetry, isRetried }: Props) {
  const { words } = useI18n();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          stayAtThisPart(event);
          onRetry();
        }}
      >
        {words.common.tryAgain}
      </button>
      {isRetried && <ReloadButton />}
    </>
  );
}

/** Loads the page again, and says so where that would bring nothing. */
export function ReloadButton({ onReload }: { onReload?: () => void }) {
  const { words } = useI18n();
  const [isInVain, setInVain] = useState(false);
  return (
    <>
      {' '}
      <button
        type="button"
        className="button"
        onClick={() => {
          setInVain(false);
          onReload?.();
          reloadAfresh(() => setInVain(true));
        }}
      >
        {words.common.reload}
      </button>
      <span role="status">{isInVain && ` ${words.shell.errors.why.offline}`}</span>
    </>
  );
}
