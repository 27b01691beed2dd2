/** The browser is asked for its permission at the click that wants notifications, and at no other time. */
const NOTIFIES = 'button[name=desktop][value=true]';

function isGranted(): boolean {
  return 'Notification' in globalThis && Notification.permission === 'granted';
}

function forbid(button: HTMLElement): void {
  const said = button.closest('form')?.querySelector<HTMLElement>('.forbidden');
  if (said != null) said.hidden = false;
}

async function ask(button: HTMLButtonElement): Promise<void> {
  if ('Notification' in globalThis) await Notification.requestPermission();
  if (isGranted()) button.form?.requestSubmit(button);
  else forbid(button);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(NOTIFIES) : null;
  if (button === null || isGranted()) return;
  event.preventDefault();
  void ask(button);
});

/** Another browser than the one that was asked, or one that changed its mind. */
const wanted = document.documentElement.dataset.desktop === 'true';
const switched = document.querySelector<HTMLElement>(NOTIFIES);
if (wanted && !isGranted() && switched !== null) forbid(switched);
