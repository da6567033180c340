import { useI18n } from '../i18n/I18nContext';

/** What a page says of its own start, built into it and shown by the styles: see `pending.ts`. */
export function StartNotice() {
  const { reload, start } = useI18n().words.shell.errors;
  return (
    <>
      <div className="start-notice" role="status">
        <p className="start-late">{start.late}</p>
        <p className="start-failed">
          {start.failed} <a href="">{reload}</a>
        </p>
        <p className="start-not-set">{start.notSet}</p>
      </div>
      <noscript>
        <p className="start-no-script">{start.noScript}</p>
      </noscript>
    </>
  );
}
