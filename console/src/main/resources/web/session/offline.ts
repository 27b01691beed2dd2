import { asReader } from '../live/reader';

/** Without the network nothing pretends to have been sent: a band says so, and what was sent in vain goes when it is back. */
const PROBE_EVERY = 5000;
const unsent = new Map<HTMLFormElement, () => void>();
let probing = 0;

function band(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#offline');
}

function say(): void {
  const shown = band();
  if (shown === null) return;
  const offline = !navigator.onLine || unsent.size > 0;
  shown.hidden = !offline;
  const waits = shown.querySelector<HTMLElement>('.unsent');
  if (waits !== null) waits.hidden = unsent.size === 0;
}

async function probe(): Promise<void> {
  try {
    await fetch('/session', { redirect: 'manual', headers: asReader() });
  } catch {
    return;
  }
  clearInterval(probing);
  probing = 0;
  const all = [...unsent.values()];
  unsent.clear();
  say();
  for (const again of all) again();
}

/** Goes on once the network is back. */
export function awaitNetwork(form: HTMLFormElement, again: () => void): void {
  unsent.set(form, again);
  // changed since, it is another command: whoever changes it sends it
  form.addEventListener('input', () => {
    unsent.delete(form);
    say();
  }, { once: true });
  watch();
}

function watch(): void {
  if (probing === 0) probing = setInterval(() => void probe(), PROBE_EVERY);
  say();
}

document.addEventListener('htmx:sendError', (event) => {
  const { elt } = (event as CustomEvent<{ elt: Element }>).detail;
  if (elt instanceof HTMLFormElement && elt.method === 'post') {
    awaitNetwork(elt, () => elt.isConnected && elt.requestSubmit());
  } else watch();
});

addEventListener('offline', say);
addEventListener('online', () => void probe().then(say));
