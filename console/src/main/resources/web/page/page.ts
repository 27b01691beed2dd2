import './trusted';
import htmx from 'htmx.org';
import './count-down';
import './keys';

document.documentElement.classList.add('scripts');

/** A new part takes the focus where it asks for it: the fault, else the first field of a form that was opened. */
document.addEventListener('htmx:afterSettle', (event) => {
  const part = (event as CustomEvent<{ elt: Element }>).detail.elt;
  const wanted = part.querySelector<HTMLElement>(
    '[role=alert][tabindex], form.give input:not([type=hidden]), form.give textarea',
  );
  const title = document.querySelector<HTMLElement>('[data-title]')?.dataset.title;
  if (title !== undefined) document.title = `${title} – Accalmie`;
  wanted?.focus();
  if (wanted instanceof HTMLInputElement && wanted.type === 'text') wanted.select();
});

export { htmx };
