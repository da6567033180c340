import { useEffect, useRef, type ReactNode } from 'react';
import { useLateI18n } from '../../i18n/useLateI18n';
import { setRecord } from '../../view-state/actions';
import { useRecordFocus } from './useRecordFocus';

type Props = {
  /** Takes the focus when it changes: the id of the record once it is there. */
  focusKey?: string;
  /** What the button says that closes it, where there is no record to close. */
  closeLabel?: string;
  children: ReactNode;
};

/** What stands around the open record: it takes the focus, Escape and a button close it and give the focus back. */
export function RecordFrame({ focusKey, closeLabel, children }: Props) {
  const text = useLateI18n('cooperation').words.cooperation.records.panel;
  const frame = useRef<HTMLElement>(null);
  const giveBack = useRecordFocus(frame, focusKey);
  const close = (): void => {
    setRecord(null);
    giveBack();
  };
  // Ahead of the map, for which Escape leaves the country: a record that is open is left first.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isMeant = event.target === document.body || frame.current?.contains(event.target as Node);
      if (event.key !== 'Escape' || !isMeant) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  });
  return (
    <section ref={frame} className="record-panel" aria-label={text.region} tabIndex={-1}>
      {children}
      <button type="button" className="button" onClick={close}>
        {closeLabel ?? text.close}
      </button>
    </section>
  );
}
