import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import type { CountryFile } from '../../../bundle/schemas/country';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { countryName } from '../../../facts/countryNames';
import { evidenceModel, type EvidenceModel } from './evidenceModel';
import { useView } from '../../../view-state/useView';
import { EvidenceFilters } from './EvidenceFilters';
import './evidence.css';
import type { FactModel } from './evidenceItem';
import { Fact } from './Fact';

/** Every fact on record about a country: what counts, what it moves, and what does not count and why. */
export function EvidenceTab({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const { lang, words } = useI18n();
  const country = useQuery(countryQuery(iso3));
  const loss = {
    title: words.evidence.failedTitle(countryName(atlas, iso3, lang)),
    still: words.shell.errors.countryStill,
  };
  return (
    <FromFile
      file={country}
      height={USUAL_HEIGHTS.evidence}
      failure={fileFailure(country.error, loss, words)}
    >
      {(file) => <Facts file={file} />}
    </FromFile>
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
