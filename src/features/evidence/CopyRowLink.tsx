import { useId, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { setRow } from '../../view-state/actions';
import { fullAddress } from '../../view-state/history';

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'by-hand'; readonly href: string };

/** Names the fact in the address and copies the full link; where the browser refuses, shows it to be copied by hand. */
export function CopyRowLink({ id }: { id: string }) {
  const { words } = useI18n();
  const { copy } = words.link;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const fieldId = useId();
  const copyLink = async (): Promise<void> => {
    setRow(id);
    const href = fullAddress();
    try {
      await navigator.clipboard.writeText(href);
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'by-hand', href });
    }
  };
  return (
    <div className="evidence-copy">
      <button type="button" className="button" onClick={() => void copyLink()}>
        {words.evidence.row.copy}
      </button>
      <span role="status">{outcome.kind === 'copied' && copy.copied}</span>
      {outcome.kind === 'by-hand' && (
        <p>
          <label htmlFor={fieldId}>{copy.byHand}</label>
          <input
            id={fieldId}
            type="text"
            readOnly
            value={outcome.href}
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
          />
        </p>
      )}
    </div>
  );
}
