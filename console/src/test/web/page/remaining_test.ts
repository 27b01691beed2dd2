import { remaining } from '../../../main/resources/web/page/remaining.ts';
import { median } from '../../../main/resources/web/page/clock.ts';

declare const Deno: { test(name: string, body: () => void): void };

function equal(said: unknown, expected: unknown): void {
  if (said !== expected) throw new Error(`${said} is not ${expected}`);
}

// the cases of ClockViewTest
const CASES: [number, string][] = [
  [0, '00:00'],
  [1, '00:01'],
  [412_000, '06:52'],
  [3_599_000, '59:59'],
  [3_599_500, '1 h 00'],
  [11_100_000, '3 h 05'],
  [86_399_000, '23 h 59'],
  [183_600_000, '2 j 3 h'],
  [-500, '−00:00'],
  [-901_000, '−15:01'],
  [-7_200_000, '−2 h 00'],
];

Deno.test('should say what is left as the server does', () => {
  for (const [left, text] of CASES) equal(remaining(left, 'fr').replaceAll('\u00a0', ' '), text);
});

Deno.test('should take the middle of the last answers', () => {
  equal(median([]), 0);
  equal(median([9, 1, 5]), 5);
  equal(median([-3_600_000, 10, 11]), 10);
});
