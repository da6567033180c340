import type { ReactNode } from 'react';
import { fileFailure } from '../../../facts/fileFailure';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FromFile } from '../../../ui/FromFile';
import { type Loaded, useRegionCountries } from './useRegionCountries';

type Props = { height: number; children: (loaded: Loaded) => ReactNode };

/** A part that rests on the countries' file. */
export function RegionPart({ height, children }: Props) {
  const { words } = useLateI18n('tradeDetail');
  const { failed, failedStill } = words.tradeDetail.region;
  const countries = useRegionCountries();
  return (
    <FromFile
      file={countries}
      height={height}
      failure={fileFailure(countries.error, { title: failed, still: failedStill }, words)}
    >
      {children}
    </FromFile>
  );
}
