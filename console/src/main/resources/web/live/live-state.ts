import { monotonic, now } from '../page/clock';
import { filled, timeOf } from './words';
import type { Freshness } from './stream';

const states = new Set<LiveState>();
let freshness: Freshness | undefined;
let asOf = now();

/** Says how fresh the page is: live, or since when it is not and when it is tried again. */
class LiveState extends HTMLElement {
  connectedCallback(): void {
    states.add(this);
    this.show();
  }

  disconnectedCallback(): void {
    states.delete(this);
  }

  show(): void {
    if (freshness === undefined) return;
    const seconds = Math.max(0, Math.ceil((freshness.retryAt - monotonic()) / 1000));
    const text = freshness.live
      ? filled(this.dataset.live)
      : filled(seconds > 0 ? this.dataset.away : this.dataset.trying, timeOf(asOf), seconds);
    if (this.textContent !== text) this.textContent = text;
    this.classList.toggle('on', freshness.live);
  }
}

export function isLive(): boolean {
  return freshness?.live ?? false;
}

/** Countdowns of a page that may be old are greyed: they count to what was true then. */
export function setFreshness(given: Freshness): void {
  freshness = given;
  if (given.live) asOf = now();
  document.documentElement.classList.toggle('stale', !given.live);
  for (const each of states) each.show();
}

setInterval(() => {
  if (freshness?.live === false) { for (const each of states) each.show(); }
}, 1000);
customElements.define('live-state', LiveState);
