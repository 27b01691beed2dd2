const MINUTE = 60_000;

/** Which minute of the hour that begins there it is now; absent before and after it. */
export function minuteOf(from: string | undefined, now: number): number | undefined {
  const minute = Math.floor((now - Date.parse(from ?? '')) / MINUTE);
  return minute >= 0 && minute < 60 ? minute : undefined;
}
