import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { FilePending } from '../../../ui/FilePending';
import { fileFailure } from '../../../facts/bundleFailure';
import { countryName } from '../../../facts/countryNames';
import { evidenceModel, type EvidenceModel } from './evidenceModel';
import { useView } from '../../../view-state/useView';
import { EvidenceFilters } from './EvidenceFilters';
import './evidence.css';
import type { FactModel } from './evidenceItem';
import { Fact } from './Fact';

/** Some thirty facts. */
const USUAL_HEIGHT = 3600;

/** Every fact on record about a country: what counts, what it moves, and what does not count and why. */
export function EvidenceTab({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const { lang, words } = useI18n();
  const country = useQuery(countryQuery(iso3));
  if (country.data) return <Facts file={country.data} />;
  const title = words.evidence.failedTitle(countryName(atlas, iso3, lang));
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={fileFailure(country.error, title, words.shell.errors.countryStill, words)}
      onRetry={() => void country.refetch()}
    />
  );
}

function Facts({ file }: { file: CountryFile }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const facts = useView((view) => view.facts);
  const row = useView((view) => view.row);
  const weights = useView((view) => view.weights);
  const model = useMemo(
    () => evidenceModel(atlas, file, { year, sectors, facts, row, weights }, i18n),
    [atlas, file, year, sectors, facts, row, weights, i18n],
  );
  return (
    <div className="evidence">
      <p className="evidence-lead">{model.lead}</p>
      <p className="quiet">{i18n.words.evidence.pointsAre}</p>
      {model.notices.map((notice) => (
        <p key={notice} className="evidence-notice">
          {notice}
        </p>
      ))}
      {model.missing && (
        <p className="evidence-notice" role="status">
          {model.missing}
        </p>
      )}
      <EvidenceFilters model={model} />
      <EvidenceList model={model} />
    </div>
  );
}

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
