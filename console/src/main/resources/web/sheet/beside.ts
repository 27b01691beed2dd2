import { place, write } from './form-values';

/** Shows what another tab has in a field that says something else here, to be taken over. */
export function showTheirs(form: HTMLFormElement, name: string, theirs: readonly string[], taken: () => void): void {
  hideTheirs(form, name);
  const note = document.createElement('p');
  note.className = 'hint theirs';
  note.textContent = `${form.dataset.theirs ?? ''} ${theirs.join(', ') || '–'} `;
  const take = document.createElement('button');
  take.type = 'button';
  take.className = 'btn';
  take.textContent = form.dataset.take ?? '';
  take.addEventListener('click', () => {
    taken();
    write(form, name, theirs);
    note.remove();
  });
  note.append(take);
  place(form, name)?.append(note);
  unfold(form, name);
}

/** What another tab changed is not changed behind a fold. */
export function unfold(form: HTMLFormElement, name: string): void {
  const folded = place(form, name)?.closest<HTMLDetailsElement>('details:not([open])');
  if (folded != null) folded.open = true;
}

export function hideTheirs(form: HTMLFormElement, name: string): void {
  place(form, name)?.querySelector('.theirs')?.remove();
}
