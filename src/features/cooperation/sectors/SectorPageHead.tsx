import { useI18n } from '../../../i18n/I18nContext';
import type { SectorId } from '../../../domain/sectors';
import { Link } from '../../../ui/Link';

/** Where the page stands and what it is about: there before any file has come. */
export function SectorPageHead({ sector }: { sector: SectorId }) {
  const { words } = useI18n();
  const name = words.terms.sectors[sector];
  return (
    <>
      <p className="breadcrumb">
        <Link to={{ page: { kind: 'region' }, sectors: [] }}>{words.common.region}</Link> / {name}
      </p>
      <h1>{name}</h1>
    </>
  );
}
