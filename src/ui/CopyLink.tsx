import { useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { fullAddress } from '../view-state/history';
import './copyLink.css';
import { useEscape } from './useEscape';

const SHOWN_FOR_MS = 4000;

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'by-hand'; readonly href: string };

type Props = {
  label: string;
  /** Called before the link is written, for what the link is to name. */
  onBefore?: () => void;
};

/** Copies the full link; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ label, onBefore }: Props) {
  const { copy } = useI18n().words.link;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const fieldId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const byHand = useRef<HTMLDivElement>(null);
  const close = (): void => {
    button.current?.focus();
    setOutcome({ kind: 'none' });
  };
  useEscape(outcome.kind === 'by-hand', { close, part: () => byHand.current });

  useEffect(() => {
    if (outcome.kind !== 'copied') return;
    const timer = setTimeout(() => setOutcome({ kind: 'none' }), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copyLink = async (): Promise<void> => {
    onBefore?.();
    const href = fullAddress();
    try {
      // Missing altogether on a page that is not served over https.
      await navigator.clipboard.writeText(href);
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'by-hand', href });
    }
  };

  return (
    <div className="copy-link">
      <button ref={button} type="button" className="copy-link-button" onClick={() => void copyLink()}>
        {label}
      </button>
      <p className="copy-link-said" role="status">
        {outcome.kind === 'copied' && copy.copied}
      </p>
      {outcome.kind === 'by-hand' && (
        <div ref={byHand} className="copy-link-by-hand">
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
          <button type="button" className="copy-link-button" onClick={close}>
            {copy.close}
          </button>
        </div>
      )}
    </div>
  );
}
