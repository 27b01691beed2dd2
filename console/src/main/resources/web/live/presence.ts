import { now } from '../page/clock';
import { filled } from './words';
import { asReader, reader } from './reader';

/** Who else has a dossier open, by dossier and person, with until when that is to be believed. */
const there = new Map<string, Map<string, number>>();
const SAID_EVERY = 20_000;
let said = '';

interface Presence {
  id: string;
  person: string;
  until: string | null;
}

export function heed(data: string): void {
  const { id, person, until } = JSON.parse(data) as Presence;
  if (person === reader()) return;
  const people = there.get(id) ?? new Map<string, number>();
  people.set(person, Date.parse(until ?? ''));
  there.set(id, people);
  show(id);
}

/** Those whose time is over are not there any more. */
export function forgetTheGone(): void {
  for (const id of there.keys()) show(id);
}

function show(id: string): void {
  const people = there.get(id);
  if (people === undefined) return;
  for (const [person, until] of people) if (!(until > now())) people.delete(person);
  if (people.size === 0) there.delete(id);
  const names = [...people.keys()].join(', ');
  for (const mark of document.querySelectorAll<HTMLElement>(`.here[data-of="${CSS.escape(id)}"]`)) {
    mark.hidden = names === '';
    mark.textContent = names === '' ? '' : filled(mark.dataset.text, names);
  }
  showInList(document.getElementById(`e-${id}`), names);
}

/** Few rows of many are open elsewhere: those get the mark that the others are spared. */
function showInList(row: HTMLElement | null, names: string): void {
  const before = row?.querySelector('.here');
  if (names === '') return before?.remove();
  const mark = before ?? document.createElement('span');
  mark.className = 'tag here';
  mark.textContent = filled(document.querySelector<HTMLElement>('#list')?.dataset.here, names);
  if (before == null) row?.querySelector('.what p')?.append(' ', mark);
}

/** Parts that were written anew say so as well. */
export function showAll(): void {
  for (const id of there.keys()) show(id);
  say();
}

function open(): string {
  return document.querySelector<HTMLElement>('#panel[data-of], [data-dossier]')?.dataset.of ??
    document.querySelector<HTMLElement>('[data-dossier]')?.dataset.dossier ?? '';
}

function tell(id: string, method: string): void {
  if (id !== '') {
    void fetch(`/live/presence/${id}`, { method, keepalive: true, headers: asReader() }).catch(() => undefined);
  }
}

/** Says what this tab has open, where that changed. */
function say(): void {
  const id = document.hidden ? '' : open();
  if (id === said) return;
  tell(said, 'DELETE');
  tell(id, 'PUT');
  said = id;
}

document.addEventListener('visibilitychange', say);
addEventListener('pagehide', () => {
  tell(said, 'DELETE');
  said = '';
});
setInterval(() => tell(said, 'PUT'), SAID_EVERY);
