import { keyOf, open, seal } from '../../../main/resources/web/sheet/seal.ts';

declare const Deno: { test(name: string, body: () => Promise<void>): void };

function equal(said: unknown, expected: unknown): void {
  if (said !== expected) throw new Error(`${said} is not ${expected}`);
}

const PAUL = btoa('p'.repeat(32));
const NORA = btoa('n'.repeat(32));

Deno.test('opens with the key of its person', async () => {
  const sealed = await seal('Third call, très fâché', 'd1', await keyOf(PAUL));
  equal(await open(sealed, 'd1', await keyOf(PAUL)), 'Third call, très fâché');
});

Deno.test('opens for nobody else, nor as another draft', async () => {
  const sealed = await seal('Third call', 'd1', await keyOf(PAUL));
  equal(await open(sealed, 'd1', await keyOf(NORA)), undefined);
  equal(await open(sealed, 'd2', await keyOf(PAUL)), undefined);
});

Deno.test('holds no word that can be read', async () => {
  const sealed = await seal('Third call', 'd1', await keyOf(PAUL));
  equal(new TextDecoder().decode(sealed.text).includes('Third'), false);
});

Deno.test('leaves the key where it is', async () => {
  equal((await keyOf(PAUL)).extractable, false);
});
