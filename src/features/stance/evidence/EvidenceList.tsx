import { useI18n } from '../../../i18n/I18nContext';
import type { EvidenceModel } from './evidenceModel';
import type { FactModel } from './evidenceItem';
import { Fact } from './Fact';

/** The facts that count by year, then those that do not with the reason they share. */
export function EvidenceList({ model }: { model: EvidenceModel }) {
  const { words } = useI18n();
  return (
    <>
      {model.years.map(({ year, facts }) => (
        <section key={year} aria-labelledby={`evidence-${year}`}>
          <h2 id={`evidence-${year}`} className="evidence-year">
            {year}
          </h2>
          <FactList facts={facts} />
        </section>
      ))}
      {model.aside.length > 0 && (
        <section aria-labelledby="evidence-aside">
          <h2 id="evidence-aside">{words.evidence.aside.title}</h2>
          {model.aside.map(({ kind, reason, facts }) => (
            <div key={kind} className="evidence-aside">
              <p>{reason}</p>
              <FactList facts={facts} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function FactList({ facts }: { facts: readonly FactModel[] }) {
  return (
    <ul className="evidence-facts">
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}
