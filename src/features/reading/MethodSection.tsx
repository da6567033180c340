import type { ReactNode } from 'react';
import type { MethodWords } from '../../i18n/methodWords';
import { useMethodI18n } from './MethodI18n';

export type SectionId = keyof MethodWords['sections'];

/** A section that a fragment link leads to; its id is the same in every language. */
export function MethodSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { words } = useMethodI18n();
  return (
    <section id={id} className="method-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.method.sections[id]}</h2>
      {children}
    </section>
  );
}
