import htmx from 'htmx.org';
import { onKey } from '../page/keys';

const READ_AFTER = 120;
let reading = 0;

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#list .row')];
}

function current(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('#list .row');
  return focused ?? document.querySelector<HTMLElement>('#list .row[aria-current]') ?? undefined;
}

/** The dossier is read a moment after the last step, so that whoever runs through the rows asks for one. */
function read(row: HTMLElement): void {
  for (const each of rows()) each.toggleAttribute('aria-current', false);
  row.setAttribute('aria-current', 'true');
  clearTimeout(reading);
  reading = setTimeout(() => row.querySelector<HTMLElement>('.ref')?.click(), READ_AFTER);
}

function step(by: number): boolean {
  const all = rows();
  const at = current();
  const next = all[at === undefined ? 0 : Math.min(Math.max(all.indexOf(at) + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  if (next !== undefined && matchMedia('(min-width: 1200px)').matches) read(next);
  return next !== undefined;
}

function open(): boolean {
  const row = document.activeElement;
  if (!(row instanceof HTMLElement) || !row.matches('.row')) return false;
  row.querySelector<HTMLElement>('.ref')?.click();
  return true;
}

function firstChip(): boolean {
  const chip = document.querySelector<HTMLElement>('.chips a');
  chip?.focus();
  return chip !== null;
}

onKey('j', () => step(1));
onKey('k', () => step(-1));
onKey('Enter', open);
onKey('f', firstChip);

document.addEventListener('htmx:afterRequest', (event) => {
  const row = (event as CustomEvent<{ elt: Element }>).detail.elt.closest('.row');
  if (row === null) return;
  for (const each of rows()) each.toggleAttribute('aria-current', false);
  row.setAttribute('aria-current', 'true');
});

/** After the list was read anew the row that is being read has the focus again. */
document.addEventListener('htmx:afterSettle', (event) => {
  const part = (event as CustomEvent<{ elt: Element }>).detail.elt;
  if (part.id !== 'board' || part.querySelector('form.give') !== null) return;
  document.querySelector<HTMLElement>('#list .row[aria-current]')?.focus({ preventScroll: true });
});

export { htmx };
