import { useLateI18n } from '../../i18n/useLateI18n';
import type { TradePartId } from './tradeParts';
import { partAnchor } from './tradeParts';

/** Links to the sections of the tab, so that what is far down is one step away. */
export function TradeContents({ ids }: { ids: readonly TradePartId[] }) {
  const { contents } = useLateI18n('tradeDetail').words.tradeDetail.partners;
  return (
    <nav className="trade-contents" aria-label={contents.label}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${partAnchor(id)}`}>{contents[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
