import { place, values, write } from './form-values';
import { forgetTheSent, offer, sends } from './found';
import { asReader } from '../live/reader';
import type { Sending } from '../session/again';
import { isOverBy } from '../session/over';
import { type Conflict, merge, same, type Values } from './merge';
import { forget, keep } from './vault';

const AFTER_THE_LAST_KEY = 500;
const AGAIN_AFTER = [1000, 2000, 5000, 10_000];
/** An answer that takes longer is not waited for before what is typed is kept here. */
const SLOW = 1000;
const CHANGED = 412;
const FULL = 409;
const SIGNED_OUT = 499;
/** What a browser still sends while it leaves a page. */
const LEAVING_LIMIT = 60_000;

interface Saved {
  readonly version: string;
  readonly values?: Values;
}

/** Keeps what is typed on the server, half a second after the last key; while it is away, in the page. */
class DraftKeeper {
  private kept: Values;
  private keptAt = 0;
  private waitsSince = 0;
  private failures = 0;
  private timer = 0;
  private busy = false;
  private gone = false;
  private isFull = false;
  private isHere = false;

  constructor(private readonly form: HTMLFormElement) {
    this.kept = values(form);
    form.addEventListener('input', () => {
      this.soon();
      if (this.waitsSince > 0) void this.keepHere();
    });
    form.addEventListener('change', () => this.soon());
    form.addEventListener('submit', () => {
      this.gone = true;
      sends(form.dataset.draft ?? '');
    });
    form.addEventListener('accalmie:sends', (event) => this.sends((event as CustomEvent<Sending>).detail));
    document.addEventListener('accalmie:signed-in', () => this.now());
    document.addEventListener('accalmie:left', () => this.gone = true);
    setInterval(() => this.tell(), 1000);
    document.addEventListener('visibilitychange', () => document.hidden && this.now());
    addEventListener('beforeunload', (event) => this.waitsSince > 0 && this.isUnsaved() && event.preventDefault());
  }

  /** While the page sends it by itself, nothing is kept of it that would outlive it. */
  private sends(sending: Sending): void {
    this.gone = sending !== 'failed';
    if (sending === 'done') sends(this.form.dataset.draft ?? '');
    if (sending === 'failed' && this.isUnsaved()) this.soon();
  }

  private get version(): string {
    return this.field('draftVersion').value;
  }

  private field(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  private isUnsaved(): boolean {
    return !this.gone && !sameValues(this.kept, values(this.form));
  }

  private soon(wait = AFTER_THE_LAST_KEY): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), wait);
  }

  private now(): void {
    clearTimeout(this.timer);
    if (this.gone || this.busy || !this.isUnsaved()) return;
    this.busy = true;
    void this.save(values(this.form)).finally(() => {
      this.busy = false;
      if (this.isUnsaved()) this.soon(this.failures === 0 ? AFTER_THE_LAST_KEY : this.pause());
    });
  }

  private pause(): number {
    return AGAIN_AFTER[Math.min(this.failures, AGAIN_AFTER.length) - 1] ?? AFTER_THE_LAST_KEY;
  }

  private async save(mine: Values): Promise<void> {
    const body = new URLSearchParams();
    for (const [name, each] of Object.entries(mine)) each.forEach((value) => body.append(name, value));
    body.set('draftVersion', this.version);
    const slow = setTimeout(() => void this.keepHere(), SLOW);
    try {
      const answer = await fetch(`/drafts/${this.form.dataset.draft}`, {
        method: 'POST',
        headers: { Accept: 'application/json', ...asReader() },
        body,
        keepalive: body.toString().length < LEAVING_LIMIT,
      });
      if (answer.ok) this.isKept(mine, await answer.json() as Saved);
      else if (answer.status === CHANGED) this.meet(await answer.json() as Saved);
      else {
        this.failed(answer.status);
        if (answer.status === SIGNED_OUT) isOverBy(answer);
      }
    } catch {
      this.failed();
    } finally {
      clearTimeout(slow);
    }
    this.tell();
  }

  private isKept(mine: Values, saved: Saved): void {
    this.kept = mine;
    this.keptAt = performance.now();
    this.waitsSince = 0;
    this.isFull = false;
    this.failures = 0;
    if (this.isHere) void forget(this.form.dataset.draft ?? '');
    this.isHere = false;
    this.field('draftVersion').value = saved.version;
    history.replaceState(null, '', `/sheet?draft=${this.form.dataset.draft}`);
  }

  /** Until it can be sent, so that a tab that ends loses nothing. */
  private async keepHere(): Promise<void> {
    const id = this.form.dataset.draft ?? '';
    try {
      this.isHere = await keep(id, values(this.form));
      // the answer was quicker
      if (!this.busy && !this.isUnsaved()) await forget(id);
    } catch {
      this.isHere = false;
    }
    this.tell();
  }

  private failed(status = 0): void {
    this.isFull = status === FULL;
    this.failures++;
    if (this.waitsSince === 0) this.waitsSince = performance.now();
    void this.keepHere();
  }

  /** Another tab was quicker: what it alone changed is taken over, what both changed is shown. */
  private meet(saved: Saved): void {
    if (saved.values === undefined || saved.version === '') {
      this.gone = true;
      this.say(this.form.dataset.gone ?? '');
      return;
    }
    const found = merge(this.kept, values(this.form), saved.values);
    this.kept = saved.values;
    this.field('draftVersion').value = saved.version;
    for (const [name, theirs] of Object.entries(found.taken)) write(this.form, name, theirs);
    for (const each of found.conflicts) this.show(each);
    this.say(this.form.dataset.merged ?? '');
    this.keptAt = 0;
  }

  private show(conflict: Conflict): void {
    const where = place(this.form, conflict.name);
    if (where === null) return;
    where.querySelector('.theirs')?.remove();
    const note = document.createElement('p');
    note.className = 'hint theirs';
    note.textContent = `${this.form.dataset.theirs ?? ''} ${conflict.theirs.join(', ') || '–'} `;
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'btn';
    take.textContent = this.form.dataset.take ?? '';
    take.addEventListener('click', () => {
      write(this.form, conflict.name, conflict.theirs);
      note.remove();
    });
    note.append(take);
    where.append(note);
  }

  private tell(): void {
    if (this.gone) return;
    const now = performance.now();
    if (this.isFull) this.say(this.form.dataset.full ?? '');
    else if (this.waitsSince > 0) {
      this.say(words(this.isHere ? this.form.dataset.here : this.form.dataset.waits, now - this.waitsSince));
    } else if (this.keptAt > 0) this.say(words(this.form.dataset.saved, now - this.keptAt));
  }

  private say(text: string): void {
    const shown = document.querySelector('#saved');
    if (shown !== null && shown.textContent !== text) shown.textContent = text;
    shown?.classList.toggle('late', this.waitsSince > 0 || this.gone);
  }
}

function words(text: string | undefined, milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return (text ?? '').replace('%', seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`);
}

function sameValues(one: Values, other: Values): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name] ?? [], other[name] ?? []));
}

const form = document.querySelector<HTMLFormElement>('form[data-draft]');
if (form !== null) new DraftKeeper(form);

async function lookHere(): Promise<void> {
  await forgetTheSent(form?.dataset.draft);
  if (form !== null) await offer(form);
}

void lookHere().catch(() => {
  // a browser that keeps nothing has nothing to offer
});
