import { useLateI18n } from '../../../i18n/useLateI18n';
import { useI18n } from '../../../i18n/I18nContext';
import { Figure } from '../../../figure/Figure';
import { Link } from '../../../ui/Link';
import { SHIFT_SPANS } from '../../../domain/cooperation/cooperationShift';
import type { CountriesShift } from './shiftCountries';

/** All countries by the same rule, each a link to its sectors. */
export function ShiftCountries({ model }: { model: CountriesShift }) {
  const { words } = useI18n();
  const { heading } = useLateI18n('cooperation').words.cooperation.shift;
  return (
    <Figure
      id="shift-countries"
      title={model.title}
      subtitle={model.subtitle}
      notes={[model.note]}
      table={model.table}
      textColumns={[0, 1]}
      noFigure={words.trade.noFigure}
      isTable
      sources={<Link to={{ page: { kind: 'sources' } }}>{words.trade.allSources}</Link>}
      sourceIds={['aiddata-gcdf3', 'aei-cgit-2024', 'vaiven-events']}
    >
      <div className="shift-table-frame" role="region" aria-label={`${heading} ${model.title}`} tabIndex={0}>
        <table className="shift-table shift-countries">
          <thead>
            <tr>
              {model.columns.map((column, i) => (
                <th key={column} scope="col" className={i > SHIFT_SPANS.length ? 'is-figure' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.iso3}>
                <th scope="row">
                  <Link to={{ page: { kind: 'country', iso3: row.iso3 }, tab: 'sectors', sectors: [] }}>
                    {row.name}
                  </Link>
                </th>
                {row.verdicts.long === row.verdicts.lately ? (
                  <td colSpan={SHIFT_SPANS.length}>{row.verdicts.long}</td>
                ) : (
                  SHIFT_SPANS.map((span) => <td key={span}>{row.verdicts[span]}</td>)
                )}
                {row.counts.map((count, i) => (
                  <td key={model.columns[i + 1 + SHIFT_SPANS.length]} className="is-figure">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}
