import { filled } from '../live/words';

const LONGER_AT_MOST = 6;
let attempts = 0;

/**
 * Counts down to the next attempt, and makes it: a command has its key, so that it is the same one however often it is
 * sent; a page is read. Whoever goes on typing sends it themselves.
 */
class RetryIn extends HTMLElement {
  private timer = 0;
  private at = 0;

  connectedCallback(): void {
    const seconds = Number(this.dataset.seconds) * Math.min(LONGER_AT_MOST, 2 ** attempts++);
    this.at = performance.now() + 1000 * seconds;
    this.timer = setInterval(() => this.tick(), 1000);
    const typedIn = this.form() ?? this.closest('form');
    typedIn?.addEventListener('input', () => this.stop(), { once: true });
    this.tick();
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }

  private form(): HTMLFormElement | null {
    return this.closest('#panel')?.querySelector<HTMLFormElement>('form.give') ?? null;
  }

  private tick(): void {
    const seconds = Math.max(0, Math.ceil((this.at - performance.now()) / 1000));
    this.textContent = filled(this.dataset.text, seconds);
    if (seconds > 0 || document.hidden) return;
    this.stop();
    const form = this.form();
    if (form !== null) form.requestSubmit();
    else if (document.documentElement.dataset.reading === 'true' && document.querySelector('form.give') === null) {
      location.reload();
    }
  }

  private stop(): void {
    clearInterval(this.timer);
  }
}

customElements.define('retry-in', RetryIn);

document.addEventListener('htmx:afterRequest', (event) => {
  if ((event as CustomEvent<{ successful: boolean }>).detail.successful) attempts = 0;
});
