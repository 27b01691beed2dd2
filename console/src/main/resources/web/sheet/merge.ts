/** Every field as it is sent, without those that are empty. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** A field that both changed: ours stays, theirs is shown. */
export interface Conflict {
  readonly name: string;
  readonly theirs: readonly string[];
}

export interface Merge {
  /** What they changed and we did not; an empty list empties the field. */
  readonly taken: Values;
  readonly conflicts: readonly Conflict[];
}

/** Field by field: what was kept last by us, what is typed here, what another tab has kept since. */
export function merge(base: Values, mine: Values, theirs: Values): Merge {
  const taken: Record<string, readonly string[]> = {};
  const conflicts: Conflict[] = [];
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const was = base[name] ?? [];
    const here = mine[name] ?? [];
    const there = theirs[name] ?? [];
    if (same(there, was) || same(there, here)) continue;
    if (same(here, was)) taken[name] = there;
    else conflicts.push({ name, theirs: there });
  }
  return { taken, conflicts };
}

export function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
