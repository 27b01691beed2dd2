import { now } from '../page/clock';
import { factsOf } from './facts';
import { filled } from './words';
import { rows } from './list';
import { isFirstToTell } from './once';
import { reader } from './reader';

/** What is said aloud, politely and rarely: fifteen minutes left, overdue, taken up. */
const SPOKEN_EVERY = 10_000;
const SOON = 15 * 60_000;
const TONE = 660;

interface Seen {
  late: boolean;
  soon: boolean;
  state: string;
  rung: number;
}

const seen = new Map<string, Seen>();
let spokenAt = 0;

/** What the reader wants to be told of beside the page. */
function wants(what: 'sound' | 'desktop'): boolean {
  return document.documentElement.dataset[what] === 'true';
}

export function watch(first: boolean): void {
  for (const row of rows()) {
    const facts = factsOf(row);
    const left = facts.until - now();
    const is = { late: left < 0, soon: left >= 0 && left < SOON, state: facts.state, rung: facts.rung };
    const was = seen.get(row.id);
    seen.set(row.id, is);
    if (first || was === undefined) continue;
    const reference = row.querySelector('.ref')?.textContent ?? '';
    if (is.late && !was.late) tell('late', reference, true);
    else if (is.rung > was.rung) tell('raised', reference, true);
    else if (is.soon && !was.soon) tell('soon', reference, false);
    else if (is.state === 'ACKNOWLEDGED' && was.state === 'SENT' && facts.owner !== reader()) {
      tell('taken', reference, false);
    }
  }
}

function tell(what: string, reference: string, loudly: boolean): void {
  const voice = document.querySelector<HTMLElement>('#voice');
  const text = filled(voice?.dataset[what], reference);
  if (voice !== null && performance.now() - spokenAt >= SPOKEN_EVERY) {
    spokenAt = performance.now();
    voice.textContent = text;
  }
  if (loudly && (wants('sound') || wants('desktop'))) void tellLoudly(`${what}-${reference}`, text);
}

/** Once for all tabs. */
async function tellLoudly(what: string, text: string): Promise<void> {
  if (!await isFirstToTell(what)) return;
  if (wants('sound')) ring();
  if (wants('desktop') && 'Notification' in globalThis && Notification.permission === 'granted') {
    new Notification(text, { tag: what });
  }
}

function ring(): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.1, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.6);
  tone.frequency.value = TONE;
  tone.connect(volume).connect(audio.destination);
  tone.onended = () => void audio.close();
  tone.start();
  tone.stop(audio.currentTime + 0.6);
}
