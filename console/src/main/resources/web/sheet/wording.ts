/** Puts the better words in the place of those that were found, unless they were changed meanwhile. */
function insert(button: HTMLElement): void {
  const field = document.getElementById(button.closest<HTMLElement>('.wording')?.dataset.for ?? '');
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const start = Number(button.dataset.start);
  const end = Number(button.dataset.end);
  if (field.value.slice(start, end) !== button.dataset.text) return;
  const better = button.dataset.better ?? '';
  const goesOn = /^\s*[,;:.!?]/.test(field.value.slice(end));
  field.setRangeText(goesOn ? better.replace(/\.$/, '') : better, start, end, 'end');
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-better]') : null;
  if (button !== null) insert(button);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.altKey || !(event.target instanceof Element)) return;
  const button = event.target.closest('.field')?.querySelector<HTMLElement>('[data-better]');
  if (button === null || button === undefined) return;
  event.preventDefault();
  insert(button);
});
