/** Puts what is there by now into the field that says something else. */
function take(button: HTMLElement): void {
  const field = document.getElementById(button.dataset.take ?? '');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.value = button.dataset.value ?? document.getElementById(button.dataset.from ?? '')?.textContent ?? '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-take], [data-take-all]')
    : null;
  if (button === null) return;
  if (button.dataset.takeAll === undefined) take(button);
  else for (const each of button.closest('form')?.querySelectorAll<HTMLElement>('[data-take]') ?? []) take(each);
});
