import { hideTheirs, showTheirs, unfold } from './beside';
import { values, write } from './form-values';
import { forgetTheSent, offer, sends } from './found';
import { asReader } from '../live/reader';
import type { Sending } from '../session/again';
import { isOverBy } from '../session/over';
import { merge, same, type Values } from './merge';
import { onTold, tellOthers, type Told } from './other-tabs';
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
  private heard?: Told;
  private readonly contested = new Set<string>();

  constructor(private readonly form: HTMLFormElement) {
    this.kept = values(form);
    form.addEventListener('input', () => {
      this.soon();
      if (this.waitsSince > 0) void this.keepHere();
    });
    form.addEventListener('change', () => this.soon());
    form.addEventListener('submit', () => {
      this.gone = true;
      sends(this.id);
    });
    form.addEventListener('accalmie:sends', (event) => this.sends((event as CustomEvent<Sending>).detail));
    document.addEventListener('accalmie:signed-in', () => this.now());
    document.addEventListener('accalmie:left', () => this.gone = true);
    onTold(this.id, (told) => this.hear(told));
    setInterval(() => this.tell(), 1000);
    document.addEventListener('visibilitychange', () => document.hidden && this.now());
    addEventListener('beforeunload', (event) => this.waitsSince > 0 && this.isUnsaved() && event.preventDefault());
  }

  /** While the page sends it by itself, nothing is kept of it that would outlive it. */
  private sends(sending: Sending): void {
    this.gone = sending !== 'failed';
    if (sending === 'done') sends(this.id);
    if (sending === 'failed' && this.isUnsaved()) this.soon();
  }

  private get id(): string {
    return this.form.dataset.draft ?? '';
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
      if (this.heard !== undefined) this.hear(this.heard);
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
      const answer = await fetch(`/drafts/${this.id}`, {
        method: 'POST',
        headers: { Accept: 'application/json', ...asReader() },
        body,
        keepalive: body.toString().length < LEAVING_LIMIT,
      });
      if (answer.ok) this.isKept(mine, await answer.json() as Saved);
      else if (answer.status === CHANGED) this.meet(await answer.json() as Saved, this.heard);
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
    this.nothingWaits();
    this.field('draftVersion').value = saved.version;
    this.tellOthers(mine, true);
    history.replaceState(null, '', `/sheet?draft=${this.id}`);
  }

  private nothingWaits(): void {
    this.waitsSince = 0;
    this.isFull = false;
    this.failures = 0;
    if (this.isHere) void forget(this.id);
    this.isHere = false;
  }

  /** Until it can be sent, so that a tab that ends loses nothing. */
  private async keepHere(): Promise<void> {
    const id = this.id;
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

  private tellOthers(mine: Values, kept: boolean): void {
    tellOthers({ draft: this.id, version: this.version, values: mine, kept, contested: [...this.contested] });
  }

  /** What another tab of this browser says comes at once; what it has kept, once our own is answered. */
  private hear(told: Told): void {
    this.heard = undefined;
    if (this.gone) return;
    if (!told.kept) return this.showTyped(told);
    if (this.busy) this.heard = told;
    else if (Number(told.version) > Number(this.version)) {
      this.meet(told, told);
      if (this.isUnsaved()) this.soon();
    }
  }

  private showTyped(told: Told): void {
    const mine = values(this.form);
    for (const name of told.contested) {
      const theirs = told.values[name] ?? [];
      if (!same(mine[name] ?? [], theirs)) this.show(name, theirs);
    }
  }

  /** Another tab was quicker: what it alone changed is taken over, what both changed is shown, there as here. */
  private meet(saved: Saved, told?: Told): void {
    if (saved.values === undefined || saved.version === '') {
      this.gone = true;
      this.say(this.form.dataset.gone ?? '');
      return;
    }
    const mine = values(this.form);
    const contested = told?.version === saved.version ? told.contested : [];
    const found = merge(this.kept, mine, saved.values, new Set([...this.contested, ...contested]));
    const asKept = found.conflicts.filter((each) => each.wasKept).map(({ name }) => [name, mine[name] ?? []]);
    this.kept = { ...saved.values, ...Object.fromEntries(asKept) };
    this.field('draftVersion').value = saved.version;
    for (const [name, theirs] of Object.entries(found.taken)) {
      write(this.form, name, theirs);
      unfold(this.form, name);
    }
    this.settle(found.conflicts.map(({ name }) => name));
    for (const each of found.conflicts) this.show(each.name, each.theirs);
    if (found.conflicts.length > 0) this.tellOthers(mine, false);
    if (!this.isUnsaved()) this.nothingWaits();
    this.say(this.form.dataset.merged ?? '');
    this.keptAt = 0;
  }

  /** Where both say the same again. */
  private settle(open: readonly string[]): void {
    for (const name of this.contested) {
      if (open.includes(name)) continue;
      this.contested.delete(name);
      hideTheirs(this.form, name);
    }
  }

  private show(name: string, theirs: readonly string[]): void {
    this.contested.add(name);
    showTheirs(this.form, name, theirs, () => this.contested.delete(name));
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
