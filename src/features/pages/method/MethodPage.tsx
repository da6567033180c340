import { usePublishedAtlas } from '../../../bundle/AtlasContext';
import { RULES } from '../../../domain/stanceModel';
import { levelText } from './methodComponents';
import { MethodCertainty, MethodClasses, MethodComponents } from './MethodComponents';
import { MethodCite } from './MethodCite';
import { MethodComparison } from './MethodComparison';
import { MethodExample } from './MethodExample';
import { useLateI18n } from '../../../i18n/useLateI18n';
import '../../../ui/reading.css';
import './method.css';
import type { ReactNode } from 'react';
import type { LateWords } from '../../../i18n/lateWords';

/** OECD and JRC 2008, the standard the measure follows. */
const HANDBOOK = 'https://doi.org/10.1787/9789264043466-en';

/** How a stance is worked out. It speaks of the published model, whatever weights the reader has set. */
export function MethodPage() {
  const { words, format } = useLateI18n('method');
  const { model, latestDate } = usePublishedAtlas();
  const text = words.method;
  const changes: Readonly<Record<string, string>> = text.versions.changes;
  const { end, ...limits } = text.limits;
  return (
    <div className="method">
      <h1>{text.heading}</h1>
      <p className="reading-lead">{text.lead}</p>
      <MethodContents />

      <MethodSection id="framework">
        <p>{text.framework.text}</p>
        <p>
          <a href={HANDBOOK} rel="noreferrer">
            {text.framework.handbook}
          </a>
        </p>
        <p>{text.framework.facts}</p>
      </MethodSection>

      <MethodSection id="axes">
        <p>{text.axes.engagement}</p>
        <p>{text.axes.guardedness}</p>
        <p>{text.axes.why}</p>
        <p>{text.axes.mean}</p>
        <p className="method-formula">{text.axes.formula}</p>
      </MethodSection>

      <MethodSection id="components">
        <MethodComponents model={model} />
      </MethodSection>

      <MethodSection id="rules">
        <p>{text.rules.intro}</p>
        <dl className="method-rules">
          {RULES.map((rule) => (
            <div key={rule}>
              <dt>{text.rules.names[rule]}</dt>
              <dd>
                {text.rules.texts[rule]}
                <span className="method-formula">{text.rules.formulas[rule]}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p>{text.rules.dates(levelText(model.halfLifeYears, format))}</p>
      </MethodSection>

      <MethodSection id="classes">
        <MethodClasses model={model} />
      </MethodSection>

      <MethodSection id="gate">
        <p>{text.gate.text}</p>
        <p>{text.gate.dates(String(model.firstYear))}</p>
      </MethodSection>

      <MethodSection id="example">
        <MethodExample />
      </MethodSection>

      <MethodSection id="certainty">
        <MethodCertainty model={model} />
      </MethodSection>

      <MethodSection id="comparison">
        <MethodComparison />
      </MethodSection>

      <MethodSection id="limits">
        <ul>
          {[...Object.values(limits), end(format.date(latestDate))].map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </MethodSection>

      <MethodSection id="versions">
        <p>{text.versions.current(model.version)}</p>
        <ul>
          {Object.entries(changes).map(([version, change]) => (
            <li key={version}>
              <strong>{version}</strong> {change}
            </li>
          ))}
        </ul>
        <p>{text.versions.policy}</p>
      </MethodSection>

      <MethodSection id="cite">
        <MethodCite modelVersion={model.version} />
      </MethodSection>
    </div>
  );
}

/** The table of contents: links to the sections, which work without script. */
export function MethodContents() {
  const { words } = useLateI18n('method');
  const { contents, sections } = words.method;
  return (
    <nav className="method-contents" aria-label={contents}>
      <ol>
        {Object.entries(sections).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

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
