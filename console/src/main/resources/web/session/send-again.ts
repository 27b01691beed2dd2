import { filled } from '../live/words';
import { sendAgain } from './again';

const LONGER_AT_MOST = 6;
const AFTER_THE_LAST_KEY = 3000;

/**
 * Counts down until its form is sent again, as often as it takes: a sheet is saved once, however often it is sent. Who
 * types on is waited for.
 */
class SendAgain extends HTMLElement {
  private timer = 0;
  private at = 0;
  private attempts = 0;
  private isLeft = false;

  connectedCallback(): void {
    const form = this.closest('form');
    form?.addEventListener('input', () => {
      this.at = Math.max(this.at, performance.now() + AFTER_THE_LAST_KEY);
    });
    form?.addEventListener('submit', () => this.leave());
    this.wait(this.usual());
  }

  disconnectedCallback(): void {
    this.leave();
  }

  private usual(): number {
    return Number(this.dataset.seconds);
  }

  private wait(seconds: number): void {
    this.at = performance.now() + 1000 * seconds * Math.min(LONGER_AT_MOST, 2 ** this.attempts++);
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), 1000);
    this.tick();
  }

  private tick(): void {
    const seconds = Math.max(0, Math.ceil((this.at - performance.now()) / 1000));
    if (seconds === 0) void this.send();
    else this.textContent = filled(this.dataset.text, seconds);
  }

  private async send(): Promise<void> {
    clearInterval(this.timer);
    const form = this.closest('form');
    if (form === null || this.isLeft) return;
    this.textContent = this.dataset.sending ?? '';
    const seconds = await sendAgain(form, () => void this.send());
    if (seconds !== undefined && !this.isLeft) this.wait(seconds || this.usual());
  }

  /** Whoever sends it themselves need not wait. */
  private leave(): void {
    this.isLeft = true;
    clearInterval(this.timer);
  }
}

customElements.define('send-again', SendAgain);
