import { useI18n } from '../../i18n/I18nContext';
import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '../../bundle/queries';
import { Figure } from '../../ui/Figure';
import { Link } from '../../ui/Link';
import type { SectorBlock, SectorRow } from '../../view-models/sectorRows';
import { toggleSector } from '../../view-state/actions';

/** A sector as a button that filters the page by it, its bars below its name. */
function Row({ row }: { row: SectorRow }) {
  return (
    <li>
      <button
        type="button"
        className="sector-row"
        data-sector={row.sector}
        aria-pressed={row.pressed}
        title={row.action}
        onClick={() => toggleSector(row.sector)}
      >
        <span className={row.ofOffer ? 'sector-name is-offer' : 'sector-name'}>{row.name}</span>
        {row.bars.map((bar) => (
          <span key={bar.tone} className="sector-bar-line">
            <span className="sector-bar-words">
              {bar.label && <span className="sector-kind">{bar.label} </span>}
              <span className={bar.count === '' ? 'sector-none' : 'sector-amount'}>{bar.amount}</span>
              {bar.count !== '' && <span className="sector-count"> · {bar.count}</span>}
            </span>
            <span className="sector-track" aria-hidden="true">
              {bar.widthPct > 0 && (
                <span className={`sector-bar is-${bar.tone}`} style={{ width: `${String(bar.widthPct)}%` }} />
              )}
            </span>
          </span>
        ))}
      </button>
    </li>
  );
}

/** One of the two sources of cooperation, by sector. */
export function SectorBars({ block }: { block: SectorBlock }) {
  const { words } = useI18n();
  const manifest = useQuery(manifestQuery()).data;
  const source = manifest?.sources.find((candidate) => candidate.id === block.sourceId);
  const { table } = words.sectors;
  return (
    <Figure
      title={block.title}
      subtitle={block.subtitle}
      notes={block.notes}
      table={block.table}
      {...(block.id === 'deals' ? { textColumns: [0] } : {})}
      words={{ show: table.show, hide: table.hide, noFigure: block.unknown ?? words.sectors.noAmount }}
      sources={
        <>
          {words.sectors.source}:{' '}
          {source ? (
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
          ) : (
            block.sourceId
          )}
          {'; '}
          <Link to={{ page: { kind: 'sources' } }}>{words.trade.allSources}</Link>
        </>
      }
    >
      <ul className="sector-rows">
        {block.rows.map((row) => (
          <Row key={row.sector} row={row} />
        ))}
      </ul>
    </Figure>
  );
}
