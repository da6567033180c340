import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { Fold } from '../../../ui/Fold';
import { Link } from '../../../ui/Link';
import type { EffectModel, FactModel } from './evidenceItem';
import { CopyLink } from '../../../ui/CopyLink';
import { setRow } from '../../../view-state/actions';

/** Drawn beside the words, for the eye: toward, away, neither. */
const MARKS = { toward: '→', away: '←', context: '·' } as const;

/** One fact. The one that the link names is scrolled to, opened and marked. */
export function Fact({ fact }: { fact: FactModel }) {
  const { words } = useI18n();
  const text = words.evidence;
  const ref = useRef<HTMLLIElement>(null);
  const [isOpen, setOpen] = useState(fact.isMarked);
  const [wasMarked, setWasMarked] = useState(fact.isMarked);
  if (wasMarked !== fact.isMarked) {
    setWasMarked(fact.isMarked);
    if (fact.isMarked) setOpen(true);
  }
  useEffect(() => {
    if (!fact.isMarked) return;
    // After the panel has gone to its top for a newly chosen country.
    const frame = requestAnimationFrame(() => ref.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [fact.isMarked]);
  return (
    <li
      ref={ref}
      id={fact.id}
      className="evidence-fact"
      data-direction={fact.direction}
      aria-current={fact.isMarked ? 'true' : undefined}
    >
      <p className="evidence-head">
        <span className="quiet">{fact.date}</span>
        <span className="evidence-direction">
          <span aria-hidden="true">{MARKS[fact.direction]}</span> {fact.directionText}
        </span>
      </p>
      <h3>{fact.title}</h3>
      {fact.effects.map((effect) => (
        <Effect key={effect.key} effect={effect} />
      ))}
      <p>
        <span lang={fact.note.isEnglish ? 'en' : undefined}>{fact.note.text}</span>
        {fact.note.isEnglish && <span className="quiet"> ({words.stance.noteInEnglish})</span>}
      </p>
      <p className="evidence-source">
        <a href={fact.source.url} rel="noreferrer" lang="">
          {fact.source.title}
        </a>{' '}
        · {fact.source.tier}
        {!fact.isVerified && ` · ${text.unverified}`}
      </p>
      {fact.isOutside && <p className="quiet">{text.row.outside}</p>}
      <Fold summary={text.row.details} isOpen={isOpen} onToggle={setOpen}>
        <p>{[fact.id, ...fact.marks].join(' · ')}</p>
        <CopyRowLink id={fact.id} />
      </Fold>
    </li>
  );
}

function Effect({ effect }: { effect: EffectModel }) {
  return (
    <p className="evidence-effect" data-axis={effect.axis ?? 'gate'}>
      {[effect.text, effect.why].filter(Boolean).join(', ')}
      {effect.by && (
        <>
          {' '}
          <Link to={{ row: effect.by.id }}>{effect.by.text}</Link>
        </>
      )}
    </p>
  );
}

/** Names the fact in the address and copies the full link. */
export function CopyRowLink({ id }: { id: string }) {
  const { row } = useI18n().words.evidence;
  return (
    <div className="evidence-copy">
      <CopyLink
        label={row.copy}
        onBefore={() => {
          setRow(id);
        }}
      />
    </div>
  );
}
