import { asReader } from '../live/reader';
import { awaitSignIn } from './over';

const SIGNED_OUT = 499;
const WAITS = [429, 503];

/** What becomes of a form that is sent from its page, for whoever keeps what is typed in it. */
export type Sending = 'begun' | 'failed' | 'done';

function tell(form: HTMLFormElement, sending: Sending): void {
  form.dispatchEvent(new CustomEvent<Sending>('accalmie:sends', { detail: sending }));
}

function body(form: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') sent.append(name, value);
  return sent;
}

/** For how many seconds the page asks to wait, in the place of that of the form. */
async function seconds(answer: Response): Promise<number> {
  const page = document.createElement('template');
  page.innerHTML = await answer.text();
  return Number(page.content.querySelector<HTMLElement>('retry-in')?.dataset.seconds);
}

/**
 * Sends a form from its page, which stays until the answer is final, and with it what is typed meanwhile.
 *
 * @param again for who signs in first
 * @returns how long to wait until the next time, 0 where nothing is said of it, and nothing once it is answered
 */
export async function sendAgain(form: HTMLFormElement, again: () => void): Promise<number | undefined> {
  tell(form, 'begun');
  try {
    const answer = await fetch(form.action, { method: 'POST', headers: asReader(), body: body(form) });
    if (answer.redirected) {
      tell(form, 'done');
      location.replace(answer.url);
      return undefined;
    }
    tell(form, 'failed');
    if (WAITS.includes(answer.status)) return await seconds(answer) || 0;
    if (answer.status === SIGNED_OUT) awaitSignIn(form, again, answer);
    else form.requestSubmit();
    return undefined;
  } catch {
    tell(form, 'failed');
    return 0;
  }
}
