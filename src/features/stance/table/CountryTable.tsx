import { useMemo, useState } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { useI18n } from '../../../i18n/I18nContext';
import { Link } from '../../../ui/Link';
import { SortableTable } from '../../../figure/SortableTable';
import { Swatch } from '../../../ui/Swatch';
import { sortedRows, TABLE_COLUMNS, tableModel, type TableColumn, type TableOrder } from './tableModel';
import { useView } from '../../../view-state/useView';
import './countryTable.css';

const TEXT_COLUMNS: readonly TableColumn[] = ['country', 'class', 'firmness'];

/** All countries in one sortable table: the map for those who read rows. */
export function CountryTable() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { words, lang } = i18n;
  const year = useView((view) => view.year);
  const classes = useView((view) => view.classes);
  const hasSectors = useView((view) => view.sectors.length > 0);
  const [order, setOrder] = useState<TableOrder>({ column: 'class', descending: false });
  const model = useMemo(() => tableModel(atlas, year, classes, i18n), [atlas, year, classes, i18n]);
  const headings: Record<TableColumn, string> = {
    country: words.pages.table.country,
    class: words.stance.class,
    firmness: words.pages.table.firmness,
    engagement: words.stance.engagement,
    guardedness: words.stance.guardedness,
    evidence: words.pages.table.evidence,
    export: words.pages.table.exportShare(model.shareYears.export),
    import: words.pages.table.importShare(model.shareYears.import),
  };
  const sortBy = (column: TableColumn): void => {
    setOrder({
      column,
      descending: order.column === column ? !order.descending : !TEXT_COLUMNS.includes(column),
    });
  };
  return (
    <>
      <h1>{words.pages.table.heading}</h1>
      <p>{words.pages.table.intro(model.year)}</p>
      {hasSectors && <p className="quiet">{words.pages.table.notBySector}</p>}
      {classes.length > 0 && (
        <p className="quiet">
          {words.pages.table.onlyChosenClasses} <Link to={{ classes: [] }}>{words.map.clearClasses}</Link>
        </p>
      )}
      <div className="country-table">
        <SortableTable
          label={words.pages.table.heading}
          columns={TABLE_COLUMNS.map((key) => ({
            key,
            label: headings[key],
            isText: TEXT_COLUMNS.includes(key),
            sorted: sortedBy(order, key),
          }))}
          rows={sortedRows(model.rows, order, lang).map((row) => ({
            id: row.iso3,
            head: <Link to={{ page: { kind: 'country', iso3: row.iso3 } }}>{row.cells.country.text}</Link>,
            cells: TABLE_COLUMNS.slice(1).map((column) => (
              <>
                {column === 'class' && <Swatch fill={row.stanceClass} />}
                {row.cells[column].text}
              </>
            )),
          }))}
          onSort={sortBy}
        />
      </div>
    </>
  );
}

const sortedBy = (order: TableOrder, column: TableColumn): 'ascending' | 'descending' | null =>
  order.column !== column ? null : order.descending ? 'descending' : 'ascending';
