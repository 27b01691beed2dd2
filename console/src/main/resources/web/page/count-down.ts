import { learn, now } from './clock';
import { remaining } from './remaining';

const HOUR = 3_600_000;
const language = document.documentElement.lang;
const ticking = new Set<CountDown>();

/** Counts down to its `until` by the server's clock; silent for screen readers, its time is what they read. */
class CountDown extends HTMLElement {
  private until = NaN;

  connectedCallback(): void {
    this.until = Date.parse(this.getAttribute('until') ?? '');
    if (Number.isNaN(this.until)) return;
    ticking.add(this);
    this.tick(now());
  }

  disconnectedCallback(): void {
    ticking.delete(this);
  }

  tick(at: number): void {
    const left = this.until - at;
    const text = remaining(left, language);
    const shown = this.querySelector('time') ?? this;
    if (shown.textContent !== text) shown.textContent = text;
    const clock = this.closest('.clock');
    clock?.classList.toggle('late', left < 0);
    clock?.classList.toggle('soon', left >= 0 && left < HOUR);
    clock?.classList.toggle('calm', left >= HOUR);
  }
}

/** At once, where the time was learnt anew. */
export function tickAll(): void {
  const at = now();
  for (const each of ticking) each.tick(at);
}

function tickAtTheNextSecond(): void {
  if (!document.hidden) tickAll();
  setTimeout(tickAtTheNextSecond, 1000 - now() % 1000);
}

learn(document.querySelector<HTMLMetaElement>('meta[name=server-time]')?.content);
customElements.define('count-down', CountDown);
document.addEventListener('visibilitychange', () => document.hidden || tickAll());
tickAtTheNextSecond();
