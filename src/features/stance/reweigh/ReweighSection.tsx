import { useId, useState, type ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { FoldButton } from '../../../ui/Fold';
import { useView } from '../../../view-state/useView';
import './reweigh.css';

/** A fold for the `ReweighPanel`, which is drawn, and its code fetched, once it is open; open from the start with weights set. */
export function ReweighSection({ children }: { children: ReactNode }) {
  const { title } = useI18n().words.reweigh;
  const hasWeights = useView((view) => view.weights !== null);
  const [open, setOpen] = useState(hasWeights);
  const bodyId = useId();
  return (
    <section className="reweigh-section">
      <h2>
        <FoldButton className="reweigh-toggle" isOpen={open} onToggle={setOpen} controls={bodyId}>
          {title}
        </FoldButton>
      </h2>
      <div id={bodyId}>{open && children}</div>
    </section>
  );
}
