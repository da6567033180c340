import { useI18n } from '../i18n/I18nContext';
import { RELOADS_AFRESH } from './reloadBootScript';

/** What a page says of its own start, built into it and shown by the styles: see `pending.ts`. */
export function StartNotice() {
  const { common, shell } = useI18n().words;
  const { start } = shell.errors;
  return (
    <>
      <div className="start-notice" role="status">
        <p className="start-late">{start.late}</p>
        <p className="start-failed">
          {start.failed}{' '}
          <button type="button" className="button" {...{ [RELOADS_AFRESH]: '' }}>
            {common.reload}
          </button>
        </p>
        <p className="start-not-set">{start.notSet}</p>
      </div>
      <noscript>
        <p className="start-no-script">{start.noScript}</p>
      </noscript>
    </>
  );
}
