import { useSyncExternalStore } from 'react';
import { DATA_VERSION } from '../../../bundle/dataVersion';
import { bundleUrl } from '../../../bundle/loadFile';
import guideUrl from '../../../../docs/evidence.md?url&no-inline';
import { Link } from '../../../ui/Link';
import { fullAddress } from '../../../view-state/history';
import { useLateI18n } from '../../../i18n/useLateI18n';

/** The address is read once: the page's own link does not change while it is open. */
const neverChanges = () => () => undefined;
/** The page with its data version; filters and years of the map do not change what it says. */
const pageAddress = () => `${fullAddress().split('?', 1)[0] ?? ''}?v=${DATA_VERSION}`;
/** The build does not know where the site will be. */
const noAddress = () => '';

/** How to cite the page, and where the evidence and the contributor's guide are. */
export function MethodCite({ modelVersion }: { modelVersion: string }) {
  const { words } = useLateI18n('method');
  const text = words.method.cite;
  const address = useSyncExternalStore(neverChanges, pageAddress, noAddress);
  const tables = [
    [text.evidence, 'tables/evidence.csv'],
    [text.model, 'tables/stance.csv'],
    [text.components, 'tables/stance_components.csv'],
  ] as const;
  return (
    <>
      <p className="method-citation">{text.citation(text.title, modelVersion, DATA_VERSION, address)}</p>
      <ul className="method-links">
        {tables.map(([name, path]) => (
          <li key={path}>
            <a href={bundleUrl(path)} download>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={guideUrl} download="evidence.md" hrefLang="en">
            {text.guide}
          </a>{' '}
          <span className="quiet">({text.inEnglish})</span>
        </li>
        <li>
          <Link to={{ page: { kind: 'sources' } }}>{text.sources}</Link>
        </li>
      </ul>
    </>
  );
}
