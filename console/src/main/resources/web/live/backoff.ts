const FIRST = 1000;
const MOST = 30_000;

/** How long to wait before the next attempt, spread so that not everybody comes at once. */
export function backoff(attempts: number, random: number): number {
  return Math.min(MOST, FIRST * 2 ** attempts) * (0.75 + random / 2);
}
