import { tabMemory } from './storage';

/** A second failure within this time is not cured by reloading. */
const SETTLED_AFTER_MS = 60_000;

const keyOf = (reason: string): string => `reloaded.${reason}`;

/** Whether this tab has been reloaded for a reason within a minute, so that it did not help. */
export const wasReloaded = (reason: string, nowMs: number = Date.now()): boolean =>
  nowMs - Number(tabMemory.read(keyOf(reason)) ?? NaN) < SETTLED_AFTER_MS;

/** Notes that the tab is being reloaded; whether it could be noted. */
export const noteReload = (reason: string, nowMs: number = Date.now()): boolean =>
  tabMemory.write(keyOf(reason), String(nowMs));

/**
 * Reloads for a reason (a deploy removed the chunk this page asks for) unless the tab already did so within a minute
 * or cannot remember it, so that a page that stays broken never reloads in a loop. Returns whether it reloads.
 */
export function reloadOnce(reason: string, reload: () => void, nowMs: number = Date.now()): boolean {
  if (wasReloaded(reason, nowMs) || !noteReload(reason, nowMs)) return false;
  reload();
  return true;
}
