import { useI18n } from '../../i18n/I18nContext';
import { Link } from '../../ui/Link';
import { dismissIssues } from '../../view-state/actions';
import { useLinkIssues } from '../../view-state/useView';
import { issueText } from './issueText';
import './linkNotices.css';

const SHOWN = 3;

/** Tells the reader what could not be used of the link they came by. */
export function LinkNotices() {
  const { words } = useI18n();
  const { notices } = words.link;
  const issues = useLinkIssues();
  const more = issues.length - SHOWN;
  // The live region stays in place while empty: one that arrives together with its text is often not read out.
  return (
    <div role="status" aria-label={notices.label}>
      {issues.length > 0 && (
        <div className="link-notices">
          <ul className="link-notices-list">
            {issues.slice(0, SHOWN).map((issue, index) => (
              <li key={index}>
                {issueText(issue, words)}
                {issue.kind === 'older-data' && (
                  <>
                    {' '}
                    <Link to={{ page: { kind: 'sources' } }}>{words.pages.sources.changesTitle}</Link>
                  </>
                )}
              </li>
            ))}
            {more > 0 && <li>{notices.more(more)}</li>}
          </ul>
          <button type="button" className="link-notices-dismiss" onClick={dismissIssues}>
            {notices.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
