import { reader } from './reader';

/** Longer than a browser lets a tab in the background sleep. */
const HELD = 180_000;

/** Whether this is the tab that tells it: the first of those that see it, whatever page they show. */
export function isFirstToTell(what: string): Promise<boolean> {
  // only where the browser takes the page for safe
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((told) => {
    void navigator.locks.request(`accalmie-told-${reader()}-${what}`, { ifAvailable: true }, (lock) => {
      told(lock !== null);
      return lock === null ? undefined : new Promise<void>((free) => setTimeout(free, HELD));
    });
  });
}
