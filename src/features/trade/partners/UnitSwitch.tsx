import { SCALES, TRADE_UNITS } from '../../../domain/trade/tradeUnits';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { RadioRow } from '../../../ui/RadioRow';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';

/** In which unit the charts below are drawn, and on which scale where both make sense. */
export function UnitSwitch({ offersLog }: { offersLog: boolean }) {
  const { units, scales } = useLateI18n('tradeDetail').words.tradeDetail.partners;
  const unit = useView((view) => view.trade.unit);
  const scale = useView((view) => view.trade.scale);
  return (
    <>
      <RadioRow
        label={units.label}
        options={TRADE_UNITS.map((id) => ({ id, label: units[id] }))}
        chosen={unit}
        onChoose={(id) => setTrade({ unit: id })}
      />
      {offersLog && (
        <RadioRow
          label={scales.label}
          options={SCALES.map((id) => ({ id, label: scales[id] }))}
          chosen={scale}
          onChoose={(id) => setTrade({ scale: id })}
        />
      )}
      {!offersLog && scale === 'log' && <p className="trade-note">{scales.onlyFor}</p>}
    </>
  );
}
