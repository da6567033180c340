import type { Words } from '../../i18n/words';
import type { LinkIssue } from '../../view-state/viewState';

/** What was wrong with a field of the link and what is shown instead, in one sentence. */
export function issueText(issue: LinkIssue, words: Words): string {
  const { issues } = words.link;
  switch (issue.kind) {
    case 'too-long':
    case 'older-data':
      return issues[issue.kind]();
    case 'repeated-field':
      return issues[issue.kind](issue.field);
    case 'bad-weight':
      return issues[issue.kind](issue.field, issue.value);
    case 'unknown-field':
      return issues[issue.kind](issue.value, issue.field);
    case 'bad-choice':
    case 'not-yet':
      return issues[issue.kind](`${issue.field}=${issue.value}`);
    default:
      return issues[issue.kind](issue.value);
  }
}
