import { FLOWS } from '../../../domain/trade/partners';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { RadioRow } from '../../../ui/RadioRow';
import { shownNote } from './regionTradeModel';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import type { Loaded } from './useRegionCountries';
import { Missing } from '../../../ui/Missing';
import { SortableTable } from '../../../figure/SortableTable';
import { SourcedFigure } from '../../../figure/ChartFigure';
import type { RegionTableModel } from './regionTradeTable';
import './region.css';

/** The countries compared by a flow and year: what the filter leaves, and the table. */
export function RegionCountries({ loaded }: { loaded: Loaded }) {
  const i18n = useLateI18n('tradeDetail');
  const { region } = i18n.words.tradeDetail;
  const flow = useView((view) => view.trade.flow);
  const classes = useView((view) => view.classes);
  const note = shownNote(loaded.shown, classes, i18n);
  return (
    <>
      <h3 className="trade-subheading">{region.table.heading}</h3>
      <RadioRow
        label={region.flow.label}
        options={FLOWS.map((id) => ({ id, label: region.flow[id] }))}
        chosen={flow}
        onChoose={(id) => setTrade({ flow: id })}
      />
      {note && (
        <p className="trade-note">
          {note} <Link to={{ classes: [] }}>{i18n.words.map.clearClasses}</Link>
        </p>
      )}
      {loaded.shown.size > 0 && <RegionTable model={loaded.table} />}
    </>
  );
}

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
