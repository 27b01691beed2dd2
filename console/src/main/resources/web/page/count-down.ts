import { learn, now } from './clock';
import { remaining } from './remaining';

const HOUR = 3_600_000;
const language = document.documentElement.lang;
const LOOKS = ['late', 'soon', 'calm'];
const ticking = new Set<CountDown>();
/** What the server wrote is right until the first second of the page is over. */
let hasTicked = false;

/** Counts down to its `until` by the server's clock; silent for screen readers, its time is what they read. */
class CountDown extends HTMLElement {
  private until = NaN;
  private look = '';
  private shown: Element = this;
  private clock: Element | null = null;

  connectedCallback(): void {
    this.until = Date.parse(this.getAttribute('until') ?? '');
    if (Number.isNaN(this.until)) return;
    this.shown = this.querySelector('time') ?? this;
    this.clock = this.closest('.clock');
    ticking.add(this);
    if (hasTicked) this.tick(now());
  }

  disconnectedCallback(): void {
    ticking.delete(this);
  }

  tick(at: number): void {
    const left = this.until - at;
    const text = remaining(left, language);
    if (this.shown.textContent !== text) this.shown.textContent = text;
    const look = left < 0 ? 'late' : left < HOUR ? 'soon' : 'calm';
    if (look === this.look) return;
    this.look = look;
    for (const each of LOOKS) this.clock?.classList.toggle(each, each === look);
  }
}

/** At once, where the time was learnt anew. */
export function tickAll(): void {
  const at = now();
  hasTicked = true;
  for (const each of ticking) each.tick(at);
}

function tickAtTheNextSecond(): void {
  setTimeout(() => {
    if (!document.hidden) tickAll();
    tickAtTheNextSecond();
  }, 1000 - now() % 1000);
}

learn(document.querySelector<HTMLMetaElement>('meta[name=server-time]')?.content);
customElements.define('count-down', CountDown);
document.addEventListener('visibilitychange', () => document.hidden || tickAll());
tickAtTheNextSecond();
