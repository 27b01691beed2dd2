/** Without the network nothing pretends to have been sent: a band says so, and what was sent in vain goes when it is back. */
const PROBE_EVERY = 5000;
const unsent = new Set<HTMLFormElement>();
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
    await fetch('/session', { redirect: 'manual' });
  } catch {
    return;
  }
  clearInterval(probing);
  probing = 0;
  const forms = [...unsent];
  unsent.clear();
  say();
  for (const form of forms) if (form.isConnected) form.requestSubmit();
}

document.addEventListener('htmx:sendError', (event) => {
  const { elt } = (event as CustomEvent<{ elt: Element }>).detail;
  if (elt instanceof HTMLFormElement && elt.method === 'post') {
    unsent.add(elt);
    // changed since, it is another command: whoever changes it sends it
    elt.addEventListener('input', () => {
      unsent.delete(elt);
      say();
    }, { once: true });
  }
  if (probing === 0) probing = setInterval(() => void probe(), PROBE_EVERY);
  say();
});

addEventListener('offline', say);
addEventListener('online', () => void probe().then(say));
