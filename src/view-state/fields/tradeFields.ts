import { NEW_TRADE_PRODUCTS } from '../../domain/trade/newTradeProducts';
import { FLOWS } from '../../domain/trade/partners';
import { SORT_KEYS, USUAL_SORT } from '../../domain/trade/regionSort';
import { SCALES, TRADE_UNITS } from '../../domain/trade/tradeUnits';
import { displayValue } from '../displayValue';
import { choiceField, inGroup, linkField, wrong } from './linkField';

export const unitField = choiceField({
  name: 'unit',
  at: inGroup('trade', 'unit'),
  usual: 'share',
  choices: TRADE_UNITS,
});

export const scaleField = choiceField({
  name: 'scale',
  at: inGroup('trade', 'scale'),
  usual: 'linear',
  choices: SCALES,
});

export const flowField = choiceField({
  name: 'flow',
  at: inGroup('trade', 'flow'),
  usual: 'export',
  choices: FLOWS,
});

export const productField = choiceField({
  name: 'product',
  at: inGroup('trade', 'product'),
  usual: 'electric-cars',
  choices: NEW_TRADE_PRODUCTS,
});

const TURNED = '-turned';

/** "usd", or "usd-turned" for the other way round. */
export const sortField = linkField({
  name: 'sort',
  at: inGroup('trade', 'sort'),
  usual: USUAL_SORT,
  words: SORT_KEYS,
  read: (text) => {
    const word = text.toLowerCase();
    const turned = word.endsWith(TURNED);
    const key = SORT_KEYS.find((id) => id === (turned ? word.slice(0, -TURNED.length) : word));
    return key === undefined
      ? wrong({ kind: 'bad-choice', field: 'sort', value: displayValue(text) })
      : { value: { key, turned }, issues: [] };
  },
  write: ({ key, turned }) => (turned ? `${key}${TURNED}` : key),
});
