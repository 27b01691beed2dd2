import { asReader } from '../live/reader';
import { awaitNetwork } from './offline';
import { awaitSignIn } from './over';

/**
 * A form that leaves the page is sent once it is known that it arrives: a sign-in, or the browser's word on the network,
 * would stand in the place of what was typed.
 */
const asked = new Set<HTMLFormElement>();
let cleared: HTMLFormElement | undefined;

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const again = (): void => {
    if (form.isConnected) form.requestSubmit(button);
  };
  asked.add(form);
  try {
    const answer = await fetch('/session', { redirect: 'manual', headers: asReader() });
    if (answer.status === 499) return awaitSignIn(form, again, answer);
    cleared = form;
    again();
  } catch {
    awaitNetwork(form, again);
  } finally {
    asked.delete(form);
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.hasAttribute('hx-post')) return;
  if (form.getAttribute('action') === '/sign-out') return;
  if (cleared === form) {
    cleared = undefined;
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (!asked.has(form)) void send(form, event.submitter);
}, { capture: true });
