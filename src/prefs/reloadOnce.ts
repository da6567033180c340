import { tabMemory } from './storage';

/** A second failure within this time is not cured by reloading. */
const SETTLED_AFTER_MS = 60_000;

/**
 * Reloads for a reason (a deploy removed the chunk this page asks for) unless the tab already did so within a minute
 * or cannot remember it, so that a page that stays broken never reloads in a loop. Returns whether it reloads.
 */
export function reloadOnce(reason: string, reload: () => void, nowMs: number = Date.now()): boolean {
  const key = `reloaded.${reason}`;
  const lastMs = Number(tabMemory.read(key) ?? NaN);
  if (nowMs - lastMs < SETTLED_AFTER_MS) return false;
  if (!tabMemory.write(key, String(nowMs))) return false;
  reload();
  return true;
}
