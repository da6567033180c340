import { scriptFailed as en } from '../i18n/en/scriptFailed';
import { scriptFailed as es } from '../i18n/es/scriptFailed';
import { scriptFailed as pt } from '../i18n/pt/scriptFailed';
import type { I18n } from '../i18n/words';
import { NOTICE_ID } from './scriptFailure';

/** The page is drawn without them. */
const TEXTS = { en, es, pt } as const;

/** Lies in every page unseen, for `scriptFailureBootScript` to show; the second sentence goes where no built page stands. */
export function ScriptFailedNotice({ lang, words }: I18n) {
  const { title, still } = TEXTS[lang];
  return (
    <template id={NOTICE_ID}>
      <div className="error-card" role="alert">
        <p className="error-card-title">{title}</p>
        <p>{still}</p>
        <button type="button" className="button">
          {words.common.reload}
        </button>
      </div>
    </template>
  );
}
