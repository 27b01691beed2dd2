/** Single keys that the reader changed: each is written as the usual one, then the own one, or alone where it was taken away. */
export type Changed = ReadonlyMap<string, string>;

export function read(written: string): Changed {
  const pairs = written.split(' ').filter((each) => each !== '').map((each) => [...each]);
  return new Map(pairs.map(([usual = '', own = '']) => [usual, own]));
}

/** The usual key for the one that was pressed, empty where it does nothing any more. */
export function usualOf(pressed: string, changed: Changed): string {
  for (const [usual, own] of changed) if (own === pressed) return usual;
  return changed.has(pressed) ? '' : pressed;
}

/** The key that does now what the usual one did. */
export function ownOf(usual: string, changed: Changed): string {
  return changed.get(usual) ?? usual;
}
