import { onKey } from '../page/keys';
import './draft';
import './theirs';
import './wording';

const FOR_A_MINUTE = 60_000;
const NARROW = '(max-width: 1199px)';
const CUSTOMER = 'f-customer-id';
const form = document.querySelector<HTMLFormElement>('#sheet');
let said = -1;

/** Copies the sentences of the guidance one after the other. */
function nextSentence(): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].filter((each) =>
    each.offsetParent !== null
  );
  said = (said + 1) % Math.max(all.length, 1);
  all[said]?.click();
  all[said]?.scrollIntoView({ block: 'nearest' });
  return all.length > 0;
}

/** What the team that would take over still needs is marked, and stands first. */
function markNeeds(): void {
  const destination = document.querySelector<HTMLElement>('#destination');
  const missing = new Set((destination?.dataset.missing ?? '').split(/\s+/).filter(Boolean));
  const team = document.querySelector('#to')?.textContent ?? '';
  for (const field of form?.querySelectorAll<HTMLElement>('[data-need]') ?? []) {
    const needed = missing.has((field.dataset.need ?? '').replace('dossier.', ''));
    field.classList.toggle('needed', needed);
    const tag = field.querySelector<HTMLElement>('.tag');
    if (tag === null) continue;
    tag.dataset.words ??= tag.textContent ?? '';
    tag.hidden = !needed;
    tag.textContent = `${tag.dataset.words} ${team}`;
  }
}

/** What is listed on top of the page already is not said twice. */
function sayOnce(): void {
  const above = new Set([...document.querySelectorAll('.problem a')].map((link) => link.getAttribute('href')));
  const mend = document.querySelector<HTMLElement>('#advice .mend');
  const faults = [...(mend?.querySelectorAll<HTMLElement>('li') ?? [])];
  for (const fault of faults) fault.hidden = above.has(fault.querySelector('a')?.getAttribute('href') ?? null);
  if (mend !== null) mend.hidden = faults.every((fault) => fault.hidden);
}

/** On a phone what is advised is a bar: it says the most important while it is closed. */
function brief(): void {
  const shown = document.querySelector('#brief');
  const said = [...document.querySelectorAll('#advice .said')].map((each) => each.textContent?.trim());
  if (shown !== null) shown.textContent = matchMedia(NARROW).matches ? said.join(' · ') : '';
}

/** What earlier sheets say of the customer goes into fields that are still empty. */
function fillFromGlance(glance: HTMLElement): void {
  fill('customer.firstName', glance.dataset.firstName);
  fill('customer.lastName', glance.dataset.lastName);
  fill('customer.since', glance.dataset.since);
  check('customer.value', glance.dataset.value);
  if (glance.dataset.vip === 'true') check('customer.vip', 'true');
}

function fill(name: string, value: string | undefined): void {
  const field = form?.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement) || field.value !== '' || !value) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function check(name: string, value: string | undefined): void {
  if (!value || form?.querySelector(`[name="${name}"]:checked`) !== null) return;
  const choice = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${CSS.escape(value)}"]`);
  if (choice === null) return;
  choice.checked = true;
  choice.dispatchEvent(new Event('input', { bubbles: true }));
}

function find(words: string): void {
  const wanted = words.trim().toLowerCase();
  for (const group of form?.querySelectorAll<HTMLElement>('.bytrigger') ?? []) {
    const labels = [...group.querySelectorAll<HTMLElement>('label')];
    const ofGroup = (group.getAttribute('aria-label') ?? '').toLowerCase().includes(wanted);
    for (const label of labels) {
      label.hidden = !ofGroup && !label.textContent?.toLowerCase().includes(wanted) &&
        label.querySelector(':checked') === null;
    }
    group.hidden = labels.every((label) => label.hidden);
  }
}

/** Enter in a line goes on to the next field, from the customer to the choices: a sheet is sent on purpose. */
function goOn(event: KeyboardEvent): void {
  const from = event.target;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || !(from instanceof HTMLInputElement)) {
    return;
  }
  event.preventDefault();
  const needed = from.id === CUSTOMER && form?.querySelector<HTMLElement>('[data-needed]:not(:has(:checked)) input');
  const all = [...(form?.querySelectorAll<HTMLElement>('input:not([type=hidden]), textarea') ?? [])]
    .filter((each) => each.offsetParent !== null);
  const next = needed || all[all.indexOf(from) + 1];
  next?.focus();
}

if (form !== null) {
  onKey('y', nextSentence);
  form.addEventListener('keydown', goOn);
  form.querySelector<HTMLInputElement>('[data-find]')?.addEventListener('input', (event) => {
    event.stopPropagation();
    find((event.target as HTMLInputElement).value);
  });
  document.addEventListener('htmx:afterSettle', (event) => {
    const part = (event as CustomEvent<{ elt: HTMLElement }>).detail.elt;
    if (part.id === 'advice') {
      markNeeds();
      sayOnce();
      brief();
    }
    const glance = part.querySelector<HTMLElement>('.glance');
    if (glance !== null) fillFromGlance(glance);
  });
  if (matchMedia(NARROW).matches) {
    for (const aside of form.querySelectorAll<HTMLDetailsElement>('.aside')) aside.open = false;
  }
  const first = form.querySelector<HTMLInputElement>(`#${CUSTOMER}`);
  if (first?.value === '' && form.querySelector('[autofocus]') === null) first.focus();
}

const undo = document.querySelector<HTMLElement>('[data-undo]');
if (undo !== null) setTimeout(() => undo.remove(), FOR_A_MINUTE);
