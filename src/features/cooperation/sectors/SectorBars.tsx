import { useI18n } from '../../../i18n/I18nContext';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import type { SectorBlock, SectorRow, SectorBar } from './sectorRows';
import { toggleSector } from '../../../view-state/actions';

/** A sector's bars; its name leads to its page, the button beside it filters the page by it. */
function Row({ row }: { row: SectorRow }) {
  const { filterShort, stopShort } = useLateI18n('cooperation').words.cooperation.sector;
  return (
    <li className={row.pressed ? 'sector-row is-pressed' : 'sector-row'}>
      <span className="sector-row-head">
        <span className={row.ofOffer ? 'sector-name is-offer' : 'sector-name'}>
          <Link to={{ page: { kind: 'sector', sector: row.sector } }}>{row.name}</Link>
        </span>
        <button
          type="button"
          className="sector-choose"
          data-sector={row.sector}
          aria-pressed={row.pressed}
          aria-label={row.action}
          onClick={() => toggleSector(row.sector)}
        >
          {row.pressed ? stopShort : filterShort}
        </button>
      </span>
      {row.bars.map((bar) => (
        <BarLine key={bar.tone} bar={bar} />
      ))}
    </li>
  );
}

/** One of the two sources of cooperation, by sector. */
export function SectorBars({ block }: { block: SectorBlock }) {
  const { words } = useI18n();
  const manifest = useQuery(manifestQuery()).data;
  const source = manifest?.sources.find((candidate) => candidate.id === block.sourceId);
  return (
    <Figure
      id={`sectors-${block.id}`}
      title={block.title}
      subtitle={block.subtitle}
      notes={block.notes}
      table={block.table}
      {...(block.id === 'deals' ? { textColumns: [0] } : {})}
      noFigure={block.unknown ?? words.sectors.noAmount}
      sources={
        <>
          {words.sectors.source}:{' '}
          {source ? (
            <a href={source.url} rel="noreferrer" lang="en">
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

/** One kind of money as words and a bar. */
export function BarLine({ bar }: { bar: SectorBar }) {
  return (
    <span className="sector-bar-line">
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
  );
}
