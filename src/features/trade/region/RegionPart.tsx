import type { ReactNode } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePending } from '../../../ui/FilePending';
import { regionTradeFailure } from './regionTradeFailure';
import { useRegionCountries } from './useRegionCountries';

type Loaded = NonNullable<ReturnType<typeof useRegionCountries>['loaded']>;

/** A part that rests on the countries' file: its place is held until the file has come. */
export function RegionPart({
  height,
  children,
}: {
  height: number;
  children: (loaded: Loaded) => ReactNode;
}) {
  const i18n = useLateI18n('tradeDetail');
  const { loaded, error, retry } = useRegionCountries();
  if (loaded) return children(loaded);
  return (
    <FilePending height={height} failure={regionTradeFailure('countries', error, i18n)} onRetry={retry} />
  );
}

export type { Loaded };
