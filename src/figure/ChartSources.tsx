import { useI18n } from '../i18n/I18nContext';
import { Link } from '../ui/Link';

export type NumberedSource = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly url: string | null;
};

/** So many sources are named at once; a longer list opens on demand. */
const NAMED_AT_ONCE = 2;

function List({ sources }: { sources: readonly NumberedSource[] }) {
  return sources.map((source) => (
    <span key={source.number} className="chart-source-item">
      {source.number}{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer" lang="en">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      <span className="chart-source-end">; </span>
    </span>
  ));
}

/** The sources of a chart by the numbers its table uses, and the way to all of them. */
export function ChartSources({ sources }: { sources: readonly NumberedSource[] }) {
  const { words } = useI18n();
  const all = (
    <Link to={{ page: { kind: 'sources' } }} data-export="skip">
      {words.trade.allSources}
    </Link>
  );
  if (sources.length > NAMED_AT_ONCE)
    return (
      <details>
        <summary>{words.trade.sourceCount(sources.length)}</summary>
        <List sources={sources} />
        {all}
      </details>
    );
  return (
    <>
      {sources.length > 0 && `${words.trade.sources}: `}
      <List sources={sources} />
      {all}
    </>
  );
}
