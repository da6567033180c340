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
import { evidenceModel } from './evidenceModel';
import { useView } from '../../../view-state/useView';
import { EvidenceFilters } from './EvidenceFilters';
import { EvidenceList } from './EvidenceList';
import './evidence.css';

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
