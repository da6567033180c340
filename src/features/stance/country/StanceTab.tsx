import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import type { Iso3 } from '../../../domain/iso3';
import { useI18n } from '../../../i18n/I18nContext';
import { AsBuilt } from '../../../ui/AsBuilt';
import { FilePart } from '../../../ui/FilePart';
import { countryFailure } from '../../../facts/countryFailure';
import { countryFigures } from './countryFigures';
import { countryReasons, recognitionReason, type ReasonModel } from '../../../facts/stance/countryReasons';
import type { CountryStanceModel } from '../../../facts/stance/countryStance';
import { CountryFigures } from './CountryFigures';
import { useView } from '../../../view-state/useView';
import { Reason, Reasons } from './Reasons';
import { StanceOverTime } from './StanceOverTime';

/** Why the country stands where it does in the chosen year, and how it came there. */
export function StanceTab({ model }: { model: CountryStanceModel }) {
  const { words } = useI18n();
  const hasSectors = useView((view) => view.sectors.length > 0);
  return (
    <>
      {hasSectors && <p className="quiet">{words.stance.notBySector}</p>}
      {model.year !== null && <LoadedReasons model={model} year={model.year} />}
      <StanceOverTime model={model} />
      <LoadedFigures iso3={model.iso3} />
    </>
  );
}

const REASONS_HEIGHT = 320;

function LoadedReasons({ model, year }: { model: CountryStanceModel; year: number }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { data, error, refetch } = useQuery(countryQuery(model.iso3));
  const hasClass = model.axes.length > 0;
  const reasons = useMemo(
    () => (data && hasClass ? countryReasons(atlas, data, year, i18n) : null),
    [atlas, data, hasClass, year, i18n],
  );
  const isAsBuilt = useView((view) => view.year === null && view.weights === null);
  return (
    <FilePart
      name={`reasons ${model.iso3}`}
      isAsBuilt={isAsBuilt}
      height={REASONS_HEIGHT}
      failure={countryFailure(atlas, model.iso3, error, i18n)}
      onRetry={() => void refetch()}
    >
      {reasons ? (
        <Reasons model={reasons} />
      ) : data ? (
        <Recognition reason={recognitionReason(atlas, data, year, i18n)} />
      ) : null}
    </FilePart>
  );
}

/** Under the gate there is one reason, and it has a source too. */
function Recognition({ reason }: { reason: ReasonModel | null }) {
  const { words } = useI18n();
  if (!reason) return null;
  return (
    <section className="reasons" aria-labelledby="recognition-title">
      <h2 id="recognition-title">{words.stance.recognitionTitle}</h2>
      <ul>
        <Reason model={reason} />
      </ul>
    </section>
  );
}

function LoadedFigures({ iso3 }: { iso3: Iso3 }) {
  const i18n = useI18n();
  const { data } = useQuery(countryQuery(iso3));
  return (
    <AsBuilt name={`figures ${iso3}`}>
      {data ? <CountryFigures figures={countryFigures(data, i18n)} /> : null}
    </AsBuilt>
  );
}
