import { onKey } from '../page/keys';

function marks(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('#list .mark')];
}

function toggle(): boolean {
  const row = document.activeElement?.closest('#list .row') ?? document.querySelector('#list .row[aria-current]');
  row?.querySelector<HTMLInputElement>('.mark')?.click();
  return row != null;
}

onKey('x', toggle);

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-unmark-all]') !== null) {
    for (const mark of marks()) mark.checked = false;
  }
});

/** What was done needs no mark any more; what was refused keeps it. */
document.addEventListener('htmx:afterSettle', () => {
  const done = document.querySelector<HTMLElement>('#panel[data-unmark]')?.dataset.unmark?.split(' ') ?? [];
  for (const mark of marks()) if (done.includes(mark.value.split('~')[0] ?? '')) mark.checked = false;
});
