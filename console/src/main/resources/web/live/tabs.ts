/** The tabs of one person in one browser: one of them reads, and passes on to the others. */
import { reader } from './reader';

const NAME = `accalmie-live-${reader()}`;
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;

export function pass(message: unknown): void {
  channel?.postMessage(message);
}

export function onPassed(take: (message: unknown) => void): void {
  channel?.addEventListener('message', (event) => take(event.data));
}

/** Calls back once this tab is the one that reads: at once, or when the one before it was closed. */
export function lead(begin: (first: boolean) => void): void {
  const asked = performance.now();
  // only where the browser takes the page for safe
  if (!('locks' in navigator)) return begin(true);
  void navigator.locks.request(NAME, () => {
    begin(performance.now() - asked < 1000);
    return new Promise<never>(() => {});
  });
}
