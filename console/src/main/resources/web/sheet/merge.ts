/** Every field as it is sent, without those that are empty. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** A field that both changed: ours stays, theirs is shown. */
export interface Conflict {
  readonly name: string;
  readonly theirs: readonly string[];
  /** Whether ours was kept before theirs took its place, so that theirs need not give way to it unasked. */
  readonly wasKept: boolean;
}

export interface Merge {
  /** What they changed and we did not; an empty list empties the field. */
  readonly taken: Values;
  readonly conflicts: readonly Conflict[];
}

/**
 * Field by field: what was kept last by us, what is typed here, what another tab has kept since.
 *
 * @param contested the fields in which one tab has seen what the other has, and goes on with its own
 */
export function merge(base: Values, mine: Values, theirs: Values, contested: ReadonlySet<string> = new Set()): Merge {
  const taken: Record<string, readonly string[]> = {};
  const conflicts: Conflict[] = [];
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const was = base[name] ?? [];
    const here = mine[name] ?? [];
    const there = theirs[name] ?? [];
    if (same(there, here)) continue;
    const wasKept = same(here, was);
    if (contested.has(name)) conflicts.push({ name, theirs: there, wasKept });
    else if (same(there, was)) continue;
    else if (wasKept) taken[name] = there;
    else conflicts.push({ name, theirs: there, wasKept });
  }
  return { taken, conflicts };
}

export function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
