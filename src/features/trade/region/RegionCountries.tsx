import { FLOWS } from '../../../domain/trade/partners';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Link } from '../../../ui/Link';
import { RadioRow } from '../../../ui/RadioRow';
import { shownNote } from './regionTradeShown';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import type { Loaded } from './RegionPart';
import { RegionTable } from './RegionTable';

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
