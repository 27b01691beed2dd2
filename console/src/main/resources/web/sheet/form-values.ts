import type { Values } from './merge';

const OF_THE_PAGE = new Set(['draft', 'draftVersion', 'version', 'phase']);

/** What is typed in a form, as the server keeps it. */
export function values(form: HTMLFormElement): Values {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '' || OF_THE_PAGE.has(name)) continue;
    (found[name] ??= []).push(value);
  }
  return found;
}

function controls(form: HTMLFormElement, name: string): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)];
}

/** Puts values into the fields of a name, and says so to whoever listens. */
export function write(form: HTMLFormElement, name: string, wanted: readonly string[]): void {
  const all = controls(form, name);
  for (const each of all) {
    if (each instanceof HTMLInputElement && (each.type === 'radio' || each.type === 'checkbox')) {
      each.checked = wanted.includes(each.value) || (wanted.length === 0 && each.type === 'radio' && each.value === '');
    } else {
      each.value = wanted[0] ?? '';
    }
  }
  all[0]?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Where a note about a field belongs. */
export function place(form: HTMLFormElement, name: string): Element | null {
  return controls(form, name)[0]?.closest('.field, fieldset, .check') ?? null;
}
