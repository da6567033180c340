import type { I18n } from '../i18n/words';
import '../ui/errorCard.css';
import { NOTICE_ID } from './scriptFailure';

/** Lies in every page unseen, for `scriptFailureBootScript` to show. */
export function ScriptFailedNotice({ words }: I18n) {
  const { script, scriptStill } = words.shell.errors;
  return (
    <template id={NOTICE_ID}>
      <div className="error-card" role="alert">
        <p className="error-card-title">{script}</p>
        <p data-still="">{scriptStill}</p>
        <button type="button" className="button">
          {words.common.reload}
        </button>
      </div>
    </template>
  );
}
