import type { ReactNode } from 'react';
import type { LateWords } from '../../../i18n/lateWords';
import { useLateI18n } from '../../../i18n/useLateI18n';

export type SectionId = keyof LateWords['method']['sections'];

/** A section that a fragment link leads to; its id is the same in every language. */
export function MethodSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { words } = useLateI18n('method');
  return (
    <section id={id} className="method-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.method.sections[id]}</h2>
      {children}
    </section>
  );
}
