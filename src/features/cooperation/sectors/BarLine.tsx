import type { SectorBar } from './sectorRows';

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
