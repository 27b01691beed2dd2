const SHOWN_FOR = 2000;

/** Says for a moment, on the button itself, that the text is in the clipboard. */
async function copy(button: HTMLElement): Promise<void> {
  const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
  await navigator.clipboard.writeText(text);
  const label = button.textContent;
  button.textContent = button.dataset.copied ?? label;
  setTimeout(() => button.textContent = label, SHOWN_FOR);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-copy], [data-print]')
    : null;
  if (button === null) return;
  if (button.dataset.copy === undefined) print();
  else void copy(button);
});
