import { fragments } from '../page/fragments';
import { onKey } from '../page/keys';

const READ_AFTER = 120;
let reading = 0;
/** What is to stand beside the list: whatever else was asked for comes too late. */
let awaited: XMLHttpRequest | undefined;

/** Of the board, which shows the dossier beside them, and of what is mine or a team's. */
const ROWS = '#list .row, .work .row';

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROWS)];
}

function current(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>(ROWS);
  return focused ?? document.querySelector<HTMLElement>('#list .row[aria-current]') ?? undefined;
}

function mark(row: HTMLElement): void {
  for (const each of rows()) each.toggleAttribute('aria-current', false);
  row.setAttribute('aria-current', 'true');
}

/** Until its dossier is there, what stands beside the list belongs to another row, and no key acts on it. */
function select(row: HTMLElement): void {
  mark(row);
  awaited = undefined;
  clearTimeout(reading);
  document.querySelector('#panel')?.setAttribute('aria-busy', 'true');
}

/** The dossier is read a moment after the last step, so that whoever runs through the rows asks for one. */
function read(row: HTMLElement): void {
  select(row);
  reading = setTimeout(() => document.querySelector<HTMLElement>(`#${row.id} .ref`)?.click(), READ_AFTER);
}

function step(by: number): boolean {
  const all = rows();
  const at = current();
  const next = all[at === undefined ? 0 : Math.min(Math.max(all.indexOf(at) + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  if (next?.closest('#list') != null && matchMedia('(min-width: 1200px)').matches) read(next);
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

/** One ear for all rows: five hundred of htmx' own cost a slow machine a tenth of a second at the start. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#list .ref') : null;
  if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void fragments.ajax('get', link.getAttribute('href') ?? '', { source: link });
});

interface Exchange {
  elt: Element;
  target: Element;
  xhr: XMLHttpRequest;
}

document.addEventListener('htmx:beforeRequest', (event) => {
  const { elt, target, xhr } = (event as CustomEvent<Exchange>).detail;
  const row = elt.closest<HTMLElement>('#list .row');
  if (row !== null) select(row);
  if (target.id === 'panel') awaited = xhr;
});

document.addEventListener('htmx:beforeOnLoad', (event) => {
  const { elt, target, xhr } = (event as CustomEvent<Exchange>).detail;
  if (elt instanceof HTMLFormElement) {
    // what became of a command is shown, whatever was chosen meanwhile
    awaited = undefined;
    clearTimeout(reading);
  } else if (target.id === 'panel' && xhr !== awaited) event.preventDefault();
});

/** Whatever dossier is there is that of the row. */
document.addEventListener('htmx:afterSettle', () => {
  const panel = document.querySelector<HTMLElement>('#panel[data-of]:not([aria-busy])');
  const row = document.getElementById(`e-${panel?.dataset.of}`);
  if (row?.hasAttribute('aria-current') === false) mark(row);
});

/** After the list was read anew, or the dossier closed, the row that is being read has the focus again. */
document.addEventListener('htmx:afterSettle', (event) => {
  const part = (event as CustomEvent<{ elt: Element }>).detail.elt;
  if (!part.matches('#board, #panel.idle') || part.querySelector('form.give') !== null) return;
  (document.querySelector<HTMLElement>('#list .row[aria-current]') ?? document.querySelector<HTMLElement>('#panel'))
    ?.focus({ preventScroll: true });
});
