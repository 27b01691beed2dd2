import { fragments } from '../page/fragments';
import { now } from '../page/clock';
import { changesOf, type Known } from './changes';
import { conditionsOf, factsOf, isUnsure, matches, order, sectionOf } from './facts';
import { filled } from './words';
import { asReader, reader } from './reader';

const NAMES_AFTER = 1000;
const NAMES_AT_ONCE = 100;

const SUMMARIZED_AFTER = 200;

/** Changes that wait, by row, until nobody reads or acts; what a row says is always shown at once. */
const waiting = new Map<string, HTMLElement | undefined>();

function list(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#list');
}

export function address(): string {
  return list()?.dataset.address ?? '/board';
}

export function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#list .row')];
}

function inColumns(): boolean {
  return list()?.classList.contains('columns') ?? false;
}

/** Somebody is at a row: it has the focus, is being read beside the list, is marked, or a form is open. */
function isHeld(): boolean {
  return document.activeElement?.closest('#list .row, #panel') != null ||
    document.querySelector('#panel.open, #panel form.give, #list .mark:checked') !== null;
}

/** A row as the server wrote it; absent where the markup holds none. */
export function rowOf(markup: string): HTMLElement | undefined {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.querySelector<HTMLElement>('.row') ?? undefined;
}

/** Takes a row that was changed, or is new. */
export function take(row: HTMLElement): void {
  const before = document.getElementById(row.id);
  const facts = factsOf(row);
  if (before !== null && factsOf(before).version >= facts.version) return;
  const wanted = conditionsOf(address());
  const fits = matches(facts, wanted, reader(), now());
  if (before === null) {
    if (!fits) waiting.delete(row.id);
    else if (!isUnsure(wanted)) arrange(row.id, row);
    return summarizeSoon();
  }
  replace(before, row);
  waiting.delete(row.id);
  if (!fits) return leave(row.id);
  if (isMisplaced(before)) arrange(row.id, before);
}

/** Takes away a row that is not among those asked for any more. */
export function leave(id: string): void {
  if (document.getElementById(id) !== null || waiting.has(id)) arrange(id, undefined);
}

/** Takes the whole list as it was read anew. */
export function takeAll(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  if (list()?.querySelector('.group') === null) return begin(template.content.querySelector('#list'));
  const read = [...template.content.querySelectorAll<HTMLElement>('.row')];
  const changes = changesOf(rows().map(known), read.map(known));
  for (const row of read) if (changes.changed.has(row.id)) readAnew(row);
  for (const id of changes.gone) leave(id);
  replaceCut(template.content.querySelector<HTMLElement>('.cut'));
  const print = template.content.querySelector<HTMLElement>('#list')?.dataset.print;
  if (print !== undefined) list()?.setAttribute('data-print', print);
}

/** Whether rows left a list that had no room for all, so that others have their place. */
export function hasRoom(): boolean {
  const shown = list()?.querySelector<HTMLElement>('.cut')?.dataset.shown;
  const changes = [...waiting.values()];
  const leaving = changes.filter((row) => row === undefined).length;
  const coming = changes.filter((row) => row !== undefined && !row.isConnected).length;
  return shown !== undefined && rows().length - leaving + coming < Number(shown);
}

/** What says that there are more. */
function replaceCut(read: HTMLElement | null): void {
  list()?.querySelector('.cut')?.remove();
  if (read !== null) list()?.append(read);
}

/** A list that could not be read before has nothing that could move. */
function begin(read: HTMLElement | null): void {
  const before = list();
  if (read === null || before === null) return;
  before.replaceWith(read);
  fragments.process(read);
  summarize();
}

function known(row: HTMLElement): Known {
  return { id: row.id, version: Number(row.dataset.version) };
}

/** What the service listed for these conditions belongs there, whatever the row tells of itself. */
function readAnew(row: HTMLElement): void {
  const before = document.getElementById(row.id);
  if (before === null) arrange(row.id, row);
  else take(row);
}

/** The element stays, and with it the focus, the place in the page and what is marked. */
function replace(before: HTMLElement, row: HTMLElement): void {
  const inside = before.contains(document.activeElement) && document.activeElement !== before
    ? `.${document.activeElement?.classList[0]}`
    : undefined;
  const marked = before.querySelector<HTMLInputElement>('.mark')?.checked ?? false;
  const name = before.querySelector('.name')?.textContent ?? '';
  for (const { name: attribute, value } of row.attributes) {
    if (attribute !== 'aria-current') before.setAttribute(attribute, value);
  }
  if (row.dataset.until === undefined) before.removeAttribute('data-until');
  before.replaceChildren(...row.childNodes);
  adopt(before);
  const mark = before.querySelector<HTMLInputElement>('.mark');
  if (mark !== null) mark.checked = marked;
  const named = before.querySelector('.name');
  if (named !== null && named.textContent === '') named.textContent = name;
  if (inside !== undefined) before.querySelector<HTMLElement>(inside)?.focus();
}

/** Its link leads to this board, with the filters of this tab. */
function adopt(row: HTMLElement): void {
  const link = row.querySelector('.ref');
  if (link === null) return;
  const here = address();
  const there = `${here}${here.includes('?') ? '&' : '?'}selected=${row.id.slice(2)}`;
  link.setAttribute('href', there);
}

function isMisplaced(row: HTMLElement): boolean {
  const facts = factsOf(row);
  const section = row.closest<HTMLElement>('.group');
  if (section?.dataset.section !== sectionOf(facts, inColumns(), now())) return true;
  const previous = row.previousElementSibling;
  const next = row.nextElementSibling;
  return (previous instanceof HTMLElement && order(factsOf(previous), facts) > 0) ||
    (next instanceof HTMLElement && order(facts, factsOf(next)) > 0);
}

function arrange(id: string, row: HTMLElement | undefined): void {
  waiting.set(id, row);
  if (isHeld()) bar();
  else showRows();
  summarizeSoon();
}

/** Rows go where they belong now. */
export function showChanges(): boolean {
  const any = showRows();
  summarize();
  return any;
}

function showRows(): boolean {
  const any = waiting.size > 0;
  for (const [id, row] of waiting) {
    if (row === undefined) remove(id);
    else place(row);
  }
  waiting.clear();
  return any;
}

/** Once nobody reads or acts any more. */
export function settle(): void {
  if (!isHeld()) showChanges();
  else summarize();
}

function remove(id: string): void {
  const row = document.getElementById(id);
  if (row === null) return;
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  const focused = row.contains(document.activeElement);
  row.remove();
  if (focused && neighbour instanceof HTMLElement) neighbour.focus();
}

function place(row: HTMLElement): void {
  const facts = factsOf(row);
  const section = sectionOf(facts, inColumns(), now());
  const into = list()?.querySelector(`[data-section="${CSS.escape(section)}"] ul`);
  if (into == null) return remove(row.id);
  const focused = row.contains(document.activeElement) ? document.activeElement : null;
  const others = [...into.children].filter((each) => each !== row) as HTMLElement[];
  into.insertBefore(row, others.find((each) => order(facts, factsOf(each)) < 0) ?? null);
  if (!row.isConnected) return;
  adopt(row);
  name(row);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

let naming = 0;

/** A row that came after the page has no name beside its id yet. */
function name(row: HTMLElement): void {
  if (list()?.dataset.names !== 'true' || row.querySelector('.name')?.textContent !== '' || naming !== 0) return;
  naming = setTimeout(() => void nameAll(), NAMES_AFTER);
}

async function nameAll(): Promise<void> {
  naming = 0;
  const nameless = rows().filter((row) => row.querySelector('.name')?.textContent === '').slice(0, NAMES_AT_ONCE);
  const asked = new URLSearchParams(nameless.map((row) => ['id', row.dataset.customer ?? '']));
  try {
    const answer = await fetch(`/board/names?${asked}`, { headers: asReader() });
    const names = answer.ok ? await answer.json() as Record<string, string> : {};
    for (const row of nameless) {
      const shown = row.querySelector('.name');
      if (shown !== null) shown.textContent = names[row.dataset.customer ?? ''] ?? '';
    }
  } catch {
    // the ids say enough
  }
}

/** What was due later is due soon by now. */
export function moveOn(): void {
  for (const row of rows()) if (!waiting.has(row.id) && isMisplaced(row)) arrange(row.id, row);
}

let summing = 0;

/** Once for all the changes of a moment: what was counted is every row. */
function summarizeSoon(): void {
  if (summing !== 0) return;
  summing = setTimeout(() => {
    summing = 0;
    summarize();
  }, SUMMARIZED_AFTER);
}

/** Figures follow from what is shown. */
export function summarize(): void {
  const shown = rows();
  const facts = shown.map(factsOf);
  for (const section of document.querySelectorAll<HTMLElement>('#list .group')) {
    const count = section.querySelectorAll('.row').length;
    section.hidden = count === 0 && !inColumns();
    if (section.dataset.rows !== String(count)) section.dataset.rows = String(count);
    const figure = section.querySelector('.count');
    if (figure !== null) figure.textContent = String(count);
  }
  document.querySelector<HTMLElement>('#list .empty')?.toggleAttribute('hidden', shown.length > 0);
  for (const chip of document.querySelectorAll<HTMLElement>('.chip[data-condition]')) {
    const asked = new Map([[chip.dataset.condition ?? '', chip.dataset.value ?? '']]);
    const count = facts.filter((each) => matches(each, asked, reader(), now())).length;
    const figure = chip.querySelector('b');
    if (figure !== null) figure.textContent = count > 0 ? String(count) : '';
  }
  title(facts.filter((each) => each.until < now()).length);
  bar();
}

function title(late: number): void {
  const name = list()?.dataset.name;
  if (name !== undefined) document.title = `${late > 0 ? `(${late}) ` : ''}${name} – Accalmie`;
}

function bar(): void {
  const button = document.querySelector<HTMLElement>('#changes');
  if (button === null) return;
  button.hidden = waiting.size === 0;
  const text = filled(waiting.size === 1 ? button.dataset.one : button.dataset.many, waiting.size);
  const shown = button.querySelector('span');
  if (shown !== null && shown.textContent !== text) shown.textContent = text;
}

/** The list was written anew by the server. */
export function forget(): void {
  waiting.clear();
}
