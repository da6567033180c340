import {
  COMMODITIES,
  LEAST_PCT,
  MOST_PCT,
  PRESETS,
  type Commodity,
  type PriceMove,
  type PriceShock,
} from '../../domain/trade/priceShock';
import { displayValue } from '../displayValue';
import type { LinkIssue } from '../viewState';
import { inGroup, linkField, type Read } from './linkField';

const isCommodity = (id: string): id is Commodity => (COMMODITIES as readonly string[]).includes(id);

function moveIn(text: string): PriceMove | null {
  if (/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text)) return { kind: 'month', month: text };
  if (!/^[+-]?\d{1,3}$/.test(text)) return null;
  const pct = Number(text);
  return pct >= LEAST_PCT && pct <= MOST_PCT ? { kind: 'percent', pct } : null;
}

/** "2014-16", or "copper:-30,soybeans:2016-01": moves that cannot be read are left out and told. */
function readShock(value: string): Read<PriceShock | null> {
  const preset = PRESETS.find((id) => id === value);
  if (preset) return { value: { kind: 'preset', preset }, issues: [] };
  const moves: Partial<Record<Commodity, PriceMove>> = {};
  const issues: LinkIssue[] = [];
  for (const part of value.split(',').filter(Boolean)) {
    const mark = part.indexOf(':');
    const id = part
      .slice(0, mark < 0 ? undefined : mark)
      .trim()
      .toLowerCase();
    const move = mark < 0 ? null : moveIn(part.slice(mark + 1).trim());
    if (!isCommodity(id) || move === null) issues.push({ kind: 'bad-shock', value: displayValue(part) });
    else if (move.kind !== 'percent' || move.pct !== 0) moves[id] ??= move;
  }
  return { value: Object.keys(moves).length > 0 ? { kind: 'own', moves } : null, issues };
}

function shockText(shock: PriceShock | null): string | null {
  if (shock === null) return null;
  if (shock.kind === 'preset') return shock.preset;
  const moves = COMMODITIES.flatMap((id) => {
    const move = shock.moves[id];
    return move ? [`${id}:${move.kind === 'month' ? move.month : String(move.pct)}`] : [];
  });
  return moves.join(',') || null;
}

export const shockField = linkField({
  name: 'shock',
  at: inGroup('trade', 'shock'),
  usual: null,
  usualWord: 'none',
  words: [...PRESETS, ...COMMODITIES],
  read: readShock,
  write: shockText,
});
