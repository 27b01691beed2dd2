import { ownOf, read, usualOf } from './own-keys';

/** Single keys, where they are on, outside fields, and never together with a key of the browser's. */
type Action = (event: KeyboardEvent) => boolean;

const GO_WITHIN = 1500;
const actions = new Map<string, Action>();
const changed = read(document.querySelector<HTMLMetaElement>('meta[name=own-keys]')?.content ?? '');
let goUntil = 0;
let ahead = '';

export function onKey(key: string, action: Action): void {
  actions.set(key, action);
}

function areOn(): boolean {
  return document.querySelector<HTMLMetaElement>('meta[name=single-keys]')?.content !== 'false';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element &&
    target.closest('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])') !== null;
}

function submit(event: KeyboardEvent): void {
  const around = event.target instanceof Element ? event.target.closest('form') : null;
  const form = around ?? document.querySelector<HTMLFormElement>('form[data-main]');
  if (form === null) return;
  event.preventDefault();
  form.requestSubmit();
}

/** Where digits choose: where the focus is and nowhere else, without one what is still to be chosen. */
function choices(): Element | null {
  const form = document.querySelector('form.give, form[data-main]');
  const focused = document.activeElement?.closest('.seg');
  if (focused != null) return focused.querySelector('input[type=radio], kbd') === null ? null : focused;
  const open = [...(form?.querySelectorAll('.seg[data-needed]') ?? [])].find((each) => !each.querySelector(':checked'));
  return open ?? form?.querySelector('.seg:has(kbd)') ?? null;
}

function choose(event: KeyboardEvent): boolean {
  const group = choices();
  const choice = group?.querySelectorAll<HTMLInputElement>('input').item((Number(event.key) + 9) % 10);
  if (choice === null || choice === undefined) return false;
  choice.click();
  choice.focus();
  if (group?.matches('[data-needed]')) {
    const open = [...document.querySelectorAll('.seg[data-needed]')].find((each) => !each.querySelector(':checked'));
    open?.querySelector<HTMLInputElement>('input')?.focus();
  }
  return true;
}

/** That of the form, else the first that can be seen; what is in a menu that is closed acts all the same. */
function buttonOf(key: string): HTMLElement | null {
  const buttons = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)];
  const seen = buttons.filter((each) => each.checkVisibility() || each.closest('details') !== null);
  return seen.find((each) => each.closest('form.give') !== null) ?? seen[0] ?? null;
}

/** What was typed goes at the second key only: the first one stands on what would throw it away. */
function isInTheWay(button: HTMLElement): boolean {
  const form = button.closest('form.give');
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type=text], input:not([type]), textarea',
  );
  const isRefused = form?.querySelector('.problem') != null;
  return document.activeElement !== button &&
    (isRefused || [...fields ?? []].some((each) => each.value !== each.defaultValue));
}

/** Whether the key is for a part that is being read, or that may have it once it is there. */
function isAhead(button: HTMLElement | null): boolean {
  const busy = document.querySelector('[aria-busy=true]');
  return busy !== null && (button === null || busy.contains(button));
}

function push(button: HTMLElement | null): void {
  if (button instanceof HTMLInputElement || button?.dataset.key === 'Escape' && isInTheWay(button)) button.focus();
  else button?.click();
}

/** Who types faster than a part comes is heard when it is there. */
document.addEventListener('htmx:afterSettle', () => {
  if (ahead === '' || isAhead(null)) return;
  const button = buttonOf(ahead);
  ahead = '';
  push(button);
});

function press(event: KeyboardEvent): boolean {
  ahead = '';
  if (event.timeStamp < goUntil) {
    goUntil = 0;
    const link = document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(event.key)}"]`);
    link?.click();
    return link !== null;
  }
  const key = event.key === 'Escape' ? event.key : usualOf(event.key, changed);
  if (key === '') return false;
  if (key === 'g') {
    goUntil = event.timeStamp + GO_WITHIN;
    return true;
  }
  if (/^[0-9]$/.test(event.key)) return choose(event);
  const action = actions.get(key);
  if (action !== undefined) return action(event);
  const button = buttonOf(key);
  if (/^([a-z]|Escape)$/.test(key) && isAhead(button)) ahead = key;
  else push(button);
  return button !== null || ahead !== '';
}

function help(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('#help');
}

document.querySelector('[data-key="?"]')?.addEventListener('click', () => help()?.showModal());

document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open], :popover-open') !== null) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return submit(event);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key !== 'Escape' && (isTyping(event.target) || !areOn())) return;
  if (press(event)) event.preventDefault();
});

/** As a key is called where it is shown. */
export function shownKey(usual: string): string {
  return ownOf(usual, changed);
}

/** Each button shows the key that pushes it, whatever part of the page came later. */
function showOwn(): void {
  for (
    const key of document.querySelectorAll<HTMLElement>(
      '[data-key] > kbd:not([data-usual]), #help kbd:not([data-usual])',
    )
  ) {
    const usual = key.textContent ?? '';
    if (!changed.has(usual)) continue;
    key.dataset.usual = usual;
    key.textContent = ownOf(usual, changed);
    key.hidden = key.textContent === '';
  }
}

if (changed.size > 0) {
  showOwn();
  new MutationObserver(showOwn).observe(document.body, { childList: true, subtree: true });
}
