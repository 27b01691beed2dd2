import { now } from '../page/clock';
import { filled, timeOf } from '../live/words';
import { minuteOf } from './minute';

const A_MINUTE = 60_000;

/** The needle of the day moves on, into the next hour as well; after the last it stays where it was. */
function move(): void {
  const at = now();
  for (const hour of document.querySelectorAll<HTMLElement>('.hours > .hour')) {
    const minute = minuteOf(hour.dataset.from, at);
    if (minute !== undefined) point(hour, minute, at);
  }
}

function point(hour: HTMLElement, minute: number, at: number): void {
  const said = document.querySelector<HTMLElement>('.hours .now');
  const needle = document.querySelector('.hours .needle');
  if (said === null || needle === null) return;
  said.textContent = filled(said.dataset.text, timeOf(at));
  needle.querySelector('path')?.setAttribute('d', `M${minute} 0v1`);
  if (hour.contains(said)) return;
  for (const other of document.querySelectorAll('.hours > .current')) {
    other.classList.remove('current');
    other.removeAttribute('aria-current');
  }
  hour.classList.add('current');
  hour.setAttribute('aria-current', 'time');
  hour.querySelector('.quarters')?.append(needle);
  hour.querySelector('.quarters')?.after(said);
}

function moveAtTheNextMinute(): void {
  move();
  setTimeout(moveAtTheNextMinute, A_MINUTE - now() % A_MINUTE);
}

if (document.querySelector('.hours') !== null) moveAtTheNextMinute();
document.addEventListener('visibilitychange', () => document.hidden || move());
