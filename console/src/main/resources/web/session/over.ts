import { reader } from '../live/reader';

/** What waits for somebody to sign in again: commands go on with the key that they have. */
const waiting = new Map<Element, () => void>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('accalmie-session') : undefined;

interface SignedIn {
  person: string;
}

function dialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('#over');
}

/** Over the page, which stays; nothing of it stays where somebody else is signed in by now. */
export function isOver(by?: string): void {
  if (reader() === '') return;
  if (by !== undefined && by !== reader()) return leave();
  const shown = dialog();
  if (shown !== null && !shown.open) shown.showModal();
}

function leave(): void {
  waiting.clear();
  document.body.replaceChildren();
  location.replace('/');
}

function goOn(signedIn: SignedIn): void {
  if (signedIn.person !== reader()) return leave();
  dialog()?.close();
  document.dispatchEvent(new CustomEvent('accalmie:signed-in'));
  const all = [...waiting.values()];
  waiting.clear();
  for (const each of all) each();
}

/** Sends again what the element sent. */
function repeat(element: Element): void {
  if (!element.isConnected) return;
  if (element instanceof HTMLFormElement) element.requestSubmit();
  else if (element instanceof HTMLElement) element.click();
}

document.addEventListener('htmx:responseError', (event) => {
  const { elt, xhr } = (event as CustomEvent<{ elt: Element; xhr: XMLHttpRequest }>).detail;
  if (xhr.status !== 499) return;
  waiting.set(elt, () => repeat(elt));
  isOver();
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#over a') : null;
  if (link === null) return;
  event.preventDefault();
  open(link.href, 'accalmie-sign-in', 'popup,width=520,height=680');
});

channel?.addEventListener('message', (event) => goOn(event.data as SignedIn));

/** The small window says who signed in, and is done. */
const signedIn = document.querySelector<HTMLElement>('[data-signed-in]')?.dataset.signedIn;
if (signedIn !== undefined) {
  channel?.postMessage({ person: signedIn } satisfies SignedIn);
  close();
}
