/** What time it is on the server, whatever the browser's clock says. */
const ANSWERS_KEPT = 9;

const ORIGIN = performance.timeOrigin;
const offsets: number[] = [];
let isDoubtful = false;

/** Learns from a server's instant that has just arrived. */
export function learn(serverTime: string | null | undefined): void {
  const at = Date.parse(serverTime ?? '');
  if (Number.isNaN(at)) return;
  if (isDoubtful) offsets.length = 0;
  isDoubtful = false;
  offsets.push(at - monotonic());
  if (offsets.length > ANSWERS_KEPT) offsets.shift();
}

/** What all tabs of a browser count by: it does not jump when somebody sets the clock. */
export function monotonic(): number {
  return ORIGIN + performance.now();
}

/** By the monotonic clock, which does not jump when somebody sets the other one. */
export function now(): number {
  return monotonic() + median(offsets);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** After a sleep, during which the monotonic clock may have stood still: the next answer alone counts. */
export function doubt(): void {
  isDoubtful = true;
}
