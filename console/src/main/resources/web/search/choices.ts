/** Something that can be done from here. */
export interface Choice {
  label: string;
  keys: string;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Those in whose label every word that was typed begins one; accents and case do not count. */
export function fitting<C extends Choice>(choices: readonly C[], typed: string): C[] {
  const words = plain(typed).split(/\s+/).filter((word) => word !== '');
  return choices.filter((choice) => {
    const starts = plain(choice.label).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => starts.some((start) => start.startsWith(word)));
  });
}
