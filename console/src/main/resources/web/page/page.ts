import './trusted';
import './fragments';
import './count-down';
import './keys';

document.documentElement.classList.add('scripts');

const WANTED = '[role=alert][tabindex], form.give input:not([type=hidden]), form.give textarea';

/** The fault, else the first field of a form that was opened. */
const focusWithin = (part: ParentNode): void => {
  const wanted = part.querySelector<HTMLElement>(WANTED);
  wanted?.focus();
  if (wanted instanceof HTMLInputElement && wanted.type === 'text') wanted.select();
};

document.addEventListener('htmx:afterSettle', (event) => {
  const title = document.querySelector<HTMLElement>('[data-title]')?.dataset.title;
  if (title !== undefined) document.title = `${title} – Accalmie`;
  focusWithin((event as CustomEvent<{ elt: Element }>).detail.elt);
});

// who was quicker than this script came here by the plain link
if (document.querySelector('form.give') !== null) focusWithin(document);

/** An answer that is a page of its own takes the place of nothing: what was typed and read stays, and why it failed is said. */
document.addEventListener('htmx:beforeSwap', (event) => {
  const { detail } = event as CustomEvent<{ xhr: XMLHttpRequest; shouldSwap: boolean }>;
  const trouble = document.querySelector<HTMLElement>('#trouble');
  const isWhole = detail.xhr.status >= 400 && detail.xhr.getResponseHeader('HX-Retarget') === null;
  if (trouble === null) return;
  trouble.hidden = !isWhole || detail.xhr.status === 499;
  if (!isWhole) return;
  detail.shouldSwap = false;
  const answer = document.createElement('template');
  answer.innerHTML = detail.xhr.responseText;
  trouble.replaceChildren(...answer.content.querySelectorAll('.alone h1, .alone p:not(.status, :has(a))'));
});
