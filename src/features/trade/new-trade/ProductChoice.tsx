import type { NewTradeProduct } from '../../../domain/trade/newTradeProducts';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { RadioRow } from '../../../ui/RadioRow';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';

type Props = { products: readonly { readonly id: NewTradeProduct; readonly label: string }[] };

/** The good the charts are about; it stands in the link. */
export function ProductChoice({ products }: Props) {
  const { newTrade } = useLateI18n('tradeDetail').words.tradeDetail;
  const product = useView((view) => view.trade.product);
  return (
    <RadioRow
      label={newTrade.choose}
      options={products}
      chosen={product}
      onChoose={(id) => setTrade({ product: id })}
    />
  );
}
