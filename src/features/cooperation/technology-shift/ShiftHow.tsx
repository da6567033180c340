import { useLateI18n } from '../../../i18n/useLateI18n';

/** The rule behind the verdict and what it cannot say. */
export function ShiftHow() {
  const { summary, ...texts } = useLateI18n('cooperation').words.cooperation.shift.how;
  return (
    <details className="shift-details">
      <summary>{summary}</summary>
      {Object.entries(texts).map(([key, text]) => (
        <p key={key} className="shift-note">
          {text}
        </p>
      ))}
    </details>
  );
}
