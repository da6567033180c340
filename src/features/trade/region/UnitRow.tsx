import { TRADE_UNITS } from '../../../domain/trade/tradeUnits';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { RadioRow } from '../../../ui/RadioRow';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';

/** In which unit trade is read. */
export function UnitRow() {
  const { region, partners } = useLateI18n('tradeDetail').words.tradeDetail;
  const unit = useView((view) => view.trade.unit);
  return (
    <RadioRow
      label={region.unitLabel}
      options={TRADE_UNITS.map((id) => ({ id, label: partners.units[id] }))}
      chosen={unit}
      onChoose={(id) => setTrade({ unit: id })}
    />
  );
}
