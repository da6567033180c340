import { useI18n } from '../../i18n/I18nContext';
import { Link } from '../../ui/Link';
import type { NumberedSource } from '../../view-models/tradeChart';

/** So many sources are named at once; a longer list opens on demand. */
const NAMED_AT_ONCE = 2;

function List({ sources }: { sources: readonly NumberedSource[] }) {
  return sources.map((source) => (
    <span key={source.number}>
      {source.number}{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {'; '}
    </span>
  ));
}

/** The sources of a chart by the numbers its table uses, and the way to all of them. */
export function TradeSources({ sources }: { sources: readonly NumberedSource[] }) {
  const { words } = useI18n();
  const all = <Link to={{ page: { kind: 'sources' } }}>{words.trade.allSources}</Link>;
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
