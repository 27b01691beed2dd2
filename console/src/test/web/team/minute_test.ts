import { minuteOf } from '../../../main/resources/web/team/minute.ts';

declare const Deno: { test(name: string, body: () => void): void };

function equal(said: unknown, expected: unknown): void {
  if (said !== expected) throw new Error(`${said} is not ${expected}`);
}

const HOUR = '2035-03-05T13:00:00Z';

function at(instant: string): number | undefined {
  return minuteOf(HOUR, Date.parse(instant));
}

Deno.test('should say the minute within the hour', () => {
  equal(at('2035-03-05T13:00:00Z'), 0);
  equal(at('2035-03-05T13:32:59Z'), 32);
  equal(at('2035-03-05T13:59:59Z'), 59);
});

Deno.test('should say none before and after it', () => {
  equal(at('2035-03-05T12:59:59Z'), undefined);
  equal(at('2035-03-05T14:00:00Z'), undefined);
  equal(minuteOf(undefined, 0), undefined);
});
