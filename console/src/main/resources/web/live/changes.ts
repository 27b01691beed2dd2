/** A row by its id. */
export interface Known {
  id: string;
  version: number;
}

export interface Changes {
  changed: ReadonlySet<string>;
  gone: readonly string[];
}

/** What came, what changed and what went between two readings of a list. */
export function changesOf(before: readonly Known[], read: readonly Known[]): Changes {
  const versions = new Map(before.map((each) => [each.id, each.version]));
  const there = new Set(read.map((each) => each.id));
  return {
    changed: new Set(read.filter((each) => (versions.get(each.id) ?? -1) < each.version).map((each) => each.id)),
    gone: before.filter((each) => !there.has(each.id)).map((each) => each.id),
  };
}
