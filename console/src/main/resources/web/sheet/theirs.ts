import { write } from './form-values';

/** Puts what somebody else saved into the field that says something else. */
function take(form: HTMLFormElement, button: HTMLElement): void {
  const row = button.closest('tr');
  const values = [...row?.querySelectorAll<HTMLDataElement>('.now data') ?? []].map((each) => each.value);
  write(form, button.dataset.theirs ?? '', values);
  row?.querySelector('.mine')?.replaceChildren(row.querySelector('.now .said')?.textContent ?? '');
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-theirs], [data-all-theirs]')
    : null;
  const form = button?.closest('form');
  if (button === null || form == null) return;
  const all = button.dataset.theirs === undefined ? form.querySelectorAll<HTMLElement>('[data-theirs]') : [button];
  for (const each of all) take(form, each);
});
