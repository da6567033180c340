import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { Missing } from '../../../ui/Missing';
import { SortableTable } from '../../../figure/SortableTable';
import { SourcedFigure } from '../../../figure/SourcedFigure';
import type { RegionTableModel } from './regionTradeTable';
import { setTrade } from '../../../view-state/actions';
import './region.css';

/** All countries in one table, ranked by the column the reader presses; each leads to its own trade. */
export function RegionTable({ model }: { model: RegionTableModel }) {
  const { trade } = useLateI18n('tradeDetail').words;
  const isRanked = model.rows.some(({ rank }) => rank !== null);
  return (
    <SourcedFigure model={{ ...model, id: 'region-countries-table' }} noFigure={trade.noFigure} isTable>
      <div className="region-table">
        <SortableTable
          label={`${model.title}. ${model.subtitle}`}
          columns={model.columns.map(({ key, label, sorted }) => ({
            key,
            label,
            sorted,
            isText: key === 'name',
          }))}
          rows={model.rows.map((row) => ({
            id: row.iso3,
            head: (
              <span className="region-head">
                {isRanked && <span className="region-rank">{row.rank}</span>}{' '}
                <Link to={{ page: { kind: 'country', iso3: row.iso3 }, tab: 'trade' }}>{row.name}</Link>
              </span>
            ),
            cells: row.cells.map(({ text, why }) => (why === null ? text : <Missing why={why} />)),
          }))}
          onSort={(key) => {
            const column = model.columns.find((candidate) => candidate.key === key);
            if (column) setTrade({ sort: column.next });
          }}
        />
      </div>
    </SourcedFigure>
  );
}
