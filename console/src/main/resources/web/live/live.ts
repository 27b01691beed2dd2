import { fragments } from '../page/fragments';
import { doubt, learn, monotonic } from '../page/clock';
import { tickAll } from '../page/count-down';
import { onKey } from '../page/keys';
import { isOver, isOverBy } from '../session/over';
import * as list from './list';
import { setFreshness } from './live-state';
import { watch } from './notice';
import * as presence from './presence';
import { asReader, reader } from './reader';
import { type Freshness, type Heard, Stream } from './stream';
import { lead, onPassed, pass } from './tabs';

const READ_AFTER = 300;
const TICK = 5000;
const ASLEEP = 10_000;
/** A tab in the background is called once a minute. */
const LONG_ASLEEP = 150_000;

interface Hello {
  person: string;
  now: string;
}

interface Passed {
  heard?: Heard;
  freshness?: Freshness;
  asks?: boolean;
}

let leads = false;
let freshness: Freshness = { live: false, retryAt: 0 };
let reading = 0;
let tickedAt = Date.now();
let ranAt = performance.now();
let stream: Stream | undefined;

function isFollowed(): boolean {
  return reader() !== '' && document.querySelector('live-state') !== null;
}

function hear(heard: Heard): void {
  wake();
  switch (heard.name) {
    case 'hello':
      return greet(JSON.parse(heard.data) as Hello);
    case 'beat':
      return learn((JSON.parse(heard.data) as { now: string }).now);
    case 'changed':
      return change(heard.data);
    case 'gone':
      return list.leave(`e-${(JSON.parse(heard.data) as { id: string }).id}`);
    case 'presence':
      return presence.heed(heard.data);
    case 'resync':
      return readAnew();
  }
}

/** The stream is somebody else's where another person signed in: nothing of it is shown. */
function greet(hello: Hello): void {
  if (hello.person !== reader()) return isOver(hello.person);
  learn(hello.now);
  tickAll();
  readAnew();
}

function change(markup: string): void {
  const row = list.rowOf(markup);
  if (row === undefined) return;
  if (document.querySelector('#list') !== null) list.take(row);
  const dossier = document.querySelector<HTMLElement>('[data-dossier]')?.dataset.dossier;
  const id = row.id.slice(2);
  if (dossier === id) readAnew();
  else if (document.querySelector('#panel[data-of]')?.getAttribute('data-of') === id) readPanel();
  else if (document.querySelector('#list') === null && concerns(row)) readAnew();
}

/** A page of rows that is not the board: what is mine, or waits to be taken up. */
function concerns(row: HTMLElement): boolean {
  return row.dataset.owner === reader() || row.dataset.sender === reader() || row.dataset.state === 'SENT' ||
    document.querySelector(`a[href$="${CSS.escape(row.id.slice(2))}"]`) !== null;
}

function readAnew(): void {
  clearTimeout(reading);
  reading = setTimeout(() => void (document.querySelector('#list') === null ? readPage() : readList()), READ_AFTER);
}

async function readList(): Promise<void> {
  const print = document.querySelector<HTMLElement>('#list')?.dataset.print ?? '';
  try {
    const answer = await fetch(list.address(), {
      headers: { ...asReader(), 'HX-Request': 'true', 'HX-Target': 'list', 'Board-Print': print },
    });
    if (answer.status === 499) return isOverBy(answer);
    if (answer.status === 200) list.takeAll(await answer.text());
  } catch {
    // the stream says that it is away, and the list is read when it comes back
  }
}

/** What is being typed or read stays until it is asked for. */
function readPage(): void {
  const typing = document.querySelector('#main form.give') !== null ||
    document.activeElement?.closest('#main #panel, #main .row') != null;
  const changes = document.querySelector<HTMLElement>('#changes');
  if (typing && changes !== null) {
    changes.hidden = false;
    const text = changes.querySelector('span');
    if (text !== null) text.textContent = changes.dataset.page ?? '';
    return;
  }
  reread();
}

function reread(): void {
  void readMain();
}

/** Scrolled to where it was. */
async function readMain(): Promise<void> {
  try {
    const answer = await fetch(location.href, { headers: asReader() });
    if (answer.status === 499) return isOverBy(answer);
    if (answer.ok) show(await answer.text());
  } catch {
    // the stream says that it is away, and the page is read when it comes back
  }
}

function show(markup: string): void {
  const page = document.createElement('template');
  page.innerHTML = markup;
  const read = page.content.querySelector('#main');
  const main = document.querySelector('#main');
  if (read === null || main === null) return;
  const top = scrollY;
  main.replaceChildren(...read.childNodes);
  fragments.process(main);
  document.title = page.content.querySelector('title')?.textContent ?? document.title;
  scrollTo({ top });
  presence.showAll();
}

function readPanel(): void {
  const panel = document.querySelector('#panel');
  if (panel === null || panel.querySelector('form.give') !== null || panel.contains(document.activeElement)) return;
  if (panel.hasAttribute('aria-busy')) return;
  const path = location.pathname + location.search;
  void fragments.ajax('get', path, { source: '#list', target: '#panel', swap: 'outerHTML' });
}

function become(given: Freshness): void {
  freshness = given;
  setFreshness(given);
}

function begin(first: boolean): void {
  leads = true;
  stream = new Stream(
    (heard) => {
      pass({ heard });
      hear(heard);
    },
    (given) => {
      pass({ freshness: given });
      become(given);
    },
    () => isOver(),
  );
  stream.open();
  if (!first) readAnew();
}

onPassed((message) => {
  const { heard, freshness: given, asks } = message as Passed;
  if (asks === true && leads) pass({ freshness });
  if (heard !== undefined) hear(heard);
  if (given !== undefined) become(given);
});

/**
 * A browser that slept knows neither what time it is nor what happened. Meanwhile the monotonic clock stood still, or went
 * on, as the machine has it.
 */
function wake(): void {
  const ran = performance.now() - ranAt;
  const slept = Date.now() - tickedAt - ran > ASLEEP || ran > LONG_ASLEEP;
  tickedAt = Date.now();
  ranAt = performance.now();
  if (!slept) return;
  doubt();
  become({ live: false, retryAt: monotonic() });
  if (leads) stream?.open();
  else readAnew();
}

/** A stream that was open may still be heard where nothing else gets through; a new one tells, as on a machine by itself. */
function lookAgain(): void {
  become({ live: false, retryAt: 0 });
  if (leads) stream?.open();
}

function tick(): void {
  wake();
  list.moveOn();
  list.settle();
  if (list.hasRoom()) readAnew();
  presence.forgetTheGone();
  watch(false);
}

if (isFollowed()) {
  watch(true);
  presence.showAll();
  lead(begin);
  pass({ asks: true });
  setInterval(tick, TICK);
  addEventListener('offline', lookAgain);
  addEventListener('online', () => leads && stream?.open());
  document.addEventListener('accalmie:signed-in', () => leads && stream?.open());
  onKey('.', () => {
    if (document.querySelector('#list') === null) {
      if (document.querySelector('#changes:not([hidden])') === null) return false;
      reread();
      return true;
    }
    return list.showChanges();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('#changes') !== null) {
      if (document.querySelector('#list') === null) reread();
      else list.showChanges();
    }
  });
  document.addEventListener('htmx:afterSettle', (event) => {
    const part = (event as CustomEvent<{ elt: Element }>).detail.elt;
    if (part.id === 'board') list.forget();
    // whoever else hears of it may give a row the focus first
    queueMicrotask(() => {
      if (document.querySelector('#list') !== null) list.settle();
    });
    presence.showAll();
  });
}
