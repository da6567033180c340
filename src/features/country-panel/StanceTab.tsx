import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { ErrorCard } from '../../ui/ErrorCard';
import { Skeleton } from '../../ui/Skeleton';
import { failureReason } from '../../view-models/bundleFailure';
import { countryFigures } from '../../view-models/countryFigures';
import { countryReasons } from '../../view-models/countryReasons';
import type { CountryStanceModel } from '../../view-models/countryStance';
import { CountryFigures } from './CountryFigures';
import { Reasons } from './Reasons';
import { StanceOverTime } from './StanceOverTime';

/** Why the country stands where it does in the chosen year, and how it came there. */
export function StanceTab({ model }: { model: CountryStanceModel }) {
  return (
    <>
      {model.axes.length > 0 && model.year !== null && <LoadedReasons model={model} year={model.year} />}
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
  const reasons = useMemo(() => data && countryReasons(atlas, data, year, i18n), [atlas, data, year, i18n]);
  if (reasons) return <Reasons model={reasons} />;
  if (!error) return <Skeleton height={REASONS_HEIGHT} />;
  const { country, countryStill } = i18n.words.shell.errors;
  return (
    <ErrorCard
      title={country(model.name)}
      detail={`${failureReason(error, i18n.words)} ${countryStill}`}
      onRetry={() => void refetch()}
    />
  );
}

function LoadedFigures({ iso3 }: { iso3: Iso3 }) {
  const i18n = useI18n();
  const { data } = useQuery(countryQuery(iso3));
  return data ? <CountryFigures figures={countryFigures(data, i18n)} /> : null;
}
