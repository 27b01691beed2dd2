import { asReader, reader, signedIn } from '../live/reader';

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

/** As an answer says it. */
export function isOverBy(answer: Response): void {
  isOver(signedIn((name) => answer.headers.get(name)));
}

/** Goes on once the same person is signed in again. */
export function awaitSignIn(element: Element, again: () => void, answer: Response): void {
  waiting.set(element, again);
  isOverBy(answer);
}

function leave(): void {
  waiting.clear();
  document.dispatchEvent(new CustomEvent('accalmie:left'));
  document.body.replaceChildren();
  location.replace('/');
}

/** A page of this browser says whose it is: of another person's nothing stays, and who waited for their own goes on. */
function goOn(told: SignedIn): void {
  if (reader() === '') return;
  if (told.person !== reader()) return leave();
  if (dialog()?.open !== true && waiting.size === 0) return;
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
  isOver(signedIn((name) => xhr.getResponseHeader(name)));
});

document.addEventListener('htmx:configRequest', (event) => {
  const { headers } = (event as CustomEvent<{ headers: Record<string, string> }>).detail;
  Object.assign(headers, asReader());
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#over a') : null;
  if (link === null) return;
  event.preventDefault();
  open(link.href, 'accalmie-sign-in', 'popup,width=520,height=680');
});

channel?.addEventListener('message', (event) => goOn(event.data as SignedIn));

/** The small window says who signed in, and is done. */
const person = document.querySelector<HTMLElement>('[data-signed-in]')?.dataset.signedIn;
if (person !== undefined) {
  channel?.postMessage({ person } satisfies SignedIn);
  close();
} else if (reader() !== '') channel?.postMessage({ person: reader() } satisfies SignedIn);
