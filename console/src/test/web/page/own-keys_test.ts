import { ownOf, read, usualOf } from '../../../main/resources/web/page/own-keys.ts';

declare const Deno: { test(name: string, body: () => void): void };

function equal(said: unknown, expected: unknown): void {
  if (said !== expected) throw new Error(`${said} is not ${expected}`);
}

const changed = read('ap ja u');

Deno.test('acts on the own key, and no more on the one it left', () => {
  equal(usualOf('p', changed), 'a');
  equal(usualOf('a', changed), 'j');
  equal(usualOf('j', changed), '');
});

Deno.test('does nothing with a key that was taken away', () => {
  equal(usualOf('u', changed), '');
  equal(ownOf('u', changed), '');
});

Deno.test('leaves all others as they are', () => {
  equal(usualOf('w', changed), 'w');
  equal(ownOf('w', changed), 'w');
  equal(read('').size, 0);
});
