import { filled } from '../live/words';
import { shownKey } from '../page/keys';
import { type Choice, fitting } from './choices';

/** All that can be done from here, by typing its beginning. */
interface Command extends Choice {
  run(): void;
}

const dialog = document.querySelector<HTMLDialogElement>('#palette');
const input = dialog?.querySelector('input');
const shown = dialog?.querySelector('ul');
let commands: Command[] = [];
let choices: Command[] = [];
let at = 0;

function labelOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const key of copy.querySelectorAll('kbd')) key.remove();
  return element.getAttribute('aria-label') ?? copy.textContent?.trim() ?? '';
}

function collect(): Command[] {
  const found: Command[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-go], [data-key], [data-saved], .chip')) {
    const { go, key } = element.dataset;
    const label = labelOf(element);
    const visible = element.checkVisibility() || element.closest('details') !== null;
    if (label === '' || !visible || element.closest('dialog') !== null) continue;
    const keys = go === undefined ? shownKey(key ?? '') : `${shownKey('g')} ${go}`.trim();
    const run = (): void => element instanceof HTMLInputElement ? element.focus() : element.click();
    if (!found.some((each) => each.label === label)) found.push({ label, keys, run });
  }
  return found;
}

function search(words: string): Command {
  return {
    label: filled(dialog?.dataset.search, words),
    keys: '',
    run: () => location.assign(`/search?q=${encodeURIComponent(words)}`),
  };
}

function show(): void {
  const typed = input?.value ?? '';
  choices = fitting(commands, typed);
  if (typed.trim() !== '') choices.push(search(typed.trim()));
  at = Math.min(at, Math.max(0, choices.length - 1));
  shown?.replaceChildren(...choices.map(item));
  input?.setAttribute('aria-activedescendant', `choice-${at}`);
  shown?.children[at]?.scrollIntoView({ block: 'nearest' });
}

function item(choice: Command, index: number): HTMLElement {
  const line = document.createElement('li');
  line.id = `choice-${index}`;
  line.role = 'option';
  line.ariaSelected = String(index === at);
  line.append(choice.label);
  if (choice.keys !== '') {
    const key = document.createElement('kbd');
    key.ariaHidden = 'true';
    key.textContent = choice.keys;
    line.append(key);
  }
  line.addEventListener('click', () => run(choice));
  return line;
}

function run(choice: Command | undefined): void {
  dialog?.close();
  choice?.run();
}

function open(): void {
  if (dialog == null || dialog.open || input == null) return;
  commands = collect();
  input.value = '';
  at = 0;
  dialog.showModal();
  show();
  input.focus();
}

input?.addEventListener('input', () => {
  at = 0;
  show();
});

dialog?.addEventListener('keydown', (event) => {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by !== 0) {
    at = (at + by + choices.length) % Math.max(1, choices.length);
    show();
  } else if (event.key === 'Enter') run(choices[at]);
  else return;
  event.preventDefault();
});

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    open();
  }
});
document.querySelector('[data-palette]')?.addEventListener('click', open);
