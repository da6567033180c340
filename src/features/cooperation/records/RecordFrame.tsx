import { useRef, type ReactNode } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { useEscape } from '../../../ui/useEscape';
import { setRecord } from '../../../view-state/actions';
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
  useEscape(true, { close, part: () => frame.current });
  return (
    <section ref={frame} className="record-panel" aria-label={text.region} tabIndex={-1}>
      {children}
      <button type="button" className="button" onClick={close}>
        {closeLabel ?? text.close}
      </button>
    </section>
  );
}
