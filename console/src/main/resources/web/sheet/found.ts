import { filled } from '../live/words';
import { values, write } from './form-values';
import { find, forget, type Found } from './vault';

/** What this browser kept because it could not be sent is offered, and never put over what somebody typed unasked. */
const band = document.querySelector<HTMLElement>('#kept-here');

function say(form: HTMLFormElement, draft: Found): void {
  const text = band?.querySelector('p');
  if (band === null || text == null) return;
  const at = new Date(draft.at).toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: document.documentElement.dataset.zone,
  });
  text.textContent = filled(band.dataset.text, at, draft.values['customer.id']?.[0] ?? '–');
  band.hidden = false;
  band.querySelector('[data-take]')?.addEventListener('click', () => take(form, draft), { once: true });
  band.querySelector('[data-throw]')?.addEventListener('click', () => void drop(draft), { once: true });
}

function take(form: HTMLFormElement, draft: Found): void {
  const names = new Set([...Object.keys(values(form)), ...Object.keys(draft.values)]);
  for (const name of names) write(form, name, draft.values[name] ?? []);
  if (draft.id === form.dataset.draft) hide();
  else void drop(draft);
}

async function drop(draft: Found): Promise<void> {
  hide();
  await forget(draft.id);
}

function hide(): void {
  if (band !== null) band.hidden = true;
}

export async function offer(form: HTMLFormElement): Promise<void> {
  const [latest] = await find();
  if (latest !== undefined) say(form, latest);
}

const SENT = 'accalmie-sent';

/** Remembers what is being sent, so that the page after it knows what need not be kept any more. */
export function sends(draft: string): void {
  sessionStorage.setItem(SENT, draft);
}

/** A form that comes back was not recorded; any other page says that it was. */
export async function forgetTheSent(shown: string | undefined): Promise<void> {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent !== null && sent !== shown) await forget(sent);
}
