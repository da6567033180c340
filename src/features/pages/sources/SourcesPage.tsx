import { useQuery } from '@tanstack/react-query';
import { bundleUrl } from '../../../bundle/loadFile';
import { DATA_VERSION } from '../../../bundle/dataVersion';
import { manifestQuery } from '../../../bundle/referenceQueries';
import type { Manifest } from '../../../bundle/schemas/manifest';
import { useI18n } from '../../../i18n/I18nContext';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import '../../../ui/reading.css';

/** The facts gathered for the atlas have no publisher's page: their table stands for it. */
const OWN_TABLE = 'tables/evidence.csv';

/** Every source, the tables to download, and what the map's lines and names mean. */
export function SourcesPage() {
  const { words } = useI18n();
  const text = words.pages.sources;
  const file = useQuery(manifestQuery());
  return (
    <>
      <h1>{text.heading}</h1>
      <FromFile
        file={file}
        built={{ name: 'sources', isOfView: true }}
        height={USUAL_HEIGHTS.sourcesFile}
        failure={fileFailure(file.error, { title: text.loadFailed }, words)}
      >
        {(data) => <Lists manifest={data} />}
      </FromFile>
      <h2>{text.changesTitle}</h2>
      <p>
        {text.version(DATA_VERSION)} {text.firstVersion}
      </p>
      <h2 id="boundaries">{text.boundariesTitle}</h2>
      <p>{text.boundaries}</p>
      <p>{text.names}</p>
    </>
  );
}

function Lists({ manifest }: { manifest: Manifest }) {
  const { words, format } = useI18n();
  const text = words.pages.sources;
  const tables = manifest.outputs.filter((output) => output.path.startsWith('tables/'));
  return (
    <>
      <h2>{text.sourcesTitle}</h2>
      <ul className="reading-sources">
        {manifest.sources.map((source) => (
          <li key={source.id} id={source.id}>
            <a href={source.url === '' ? bundleUrl(OWN_TABLE) : source.url} rel="noreferrer" lang="en">
              {source.title}
            </a>
            <span className="quiet">
              <span lang="en">{source.publisher}</span> · {text.vintage}:{' '}
              <span lang="en">{source.vintage}</span> · {text.licence}:{' '}
              <span lang="en">{source.licence}</span>
              {source.redistribution === 'aggregates' && ` · ${text.aggregatesOnly}`}
            </span>
          </li>
        ))}
      </ul>
      <h2 id="downloads">{text.downloadsTitle}</h2>
      <p>{text.downloadsNote}</p>
      <ul className="reading-downloads">
        {tables.map((table) => (
          <li key={table.path}>
            <a href={bundleUrl(table.path)} download>
              {table.path.replace('tables/', '')}
            </a>
            <span className="quiet">
              {table.rows === null ? '' : text.rows(format.number(table.rows))} ·{' '}
              {format.number(table.bytes / 1000)} kB
            </span>
          </li>
        ))}
        <li>
          <a href={bundleUrl('datapackage.json')} download>
            datapackage.json
          </a>
          <span className="quiet">{text.dataPackage}</span>
        </li>
      </ul>
    </>
  );
}
