const HOUR = 3600;
const DAY = 24 * HOUR;
const NO_BREAK = '\u00a0';

/** As `ClockView.remaining` of the server does. */
export function remaining(milliseconds: number, language: string): string {
  const late = milliseconds < 0;
  const seconds = late ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000);
  const sign = late ? '\u2212' : '';
  if (seconds < HOUR) {
    return `${sign}${two(seconds / 60)}:${two(seconds % 60)}`;
  }
  if (seconds < DAY) {
    return `${sign}${Math.floor(seconds / HOUR)}${NO_BREAK}h${NO_BREAK}${two(seconds % HOUR / 60)}`;
  }
  const day = language === 'fr' ? 'j' : 'd';
  return `${sign}${Math.floor(seconds / DAY)}${NO_BREAK}${day}${NO_BREAK}${
    Math.floor(seconds % DAY / HOUR)
  }${NO_BREAK}h`;
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
