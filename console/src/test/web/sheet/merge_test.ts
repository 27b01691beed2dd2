import { merge } from '../../../main/resources/web/sheet/merge.ts';

declare const Deno: { test(name: string, body: () => void): void };

function equal(said: unknown, expected: unknown): void {
  if (JSON.stringify(said) !== JSON.stringify(expected)) {
    throw new Error(`${JSON.stringify(said)} is not ${JSON.stringify(expected)}`);
  }
}

Deno.test('takes what the other tab alone changed', () => {
  const found = merge({ note: ['a'], anger: ['MILD'] }, { note: ['a'], anger: ['STRONG'] }, {
    note: ['b'],
    anger: ['MILD'],
  });
  equal(found, { taken: { note: ['b'] }, conflicts: [] });
});

Deno.test('keeps what was typed here where both changed, and shows theirs', () => {
  const found = merge({ note: ['a'] }, { note: ['mine'] }, { note: ['theirs'] });
  equal(found, { taken: {}, conflicts: [{ name: 'note', theirs: ['theirs'], wasKept: false }] });
});

Deno.test('keeps what is contested, whichever was kept last', () => {
  const contested = new Set(['note']);
  equal(merge({ note: ['mine'] }, { note: ['mine'] }, { note: ['theirs'] }, contested), {
    taken: {},
    conflicts: [{ name: 'note', theirs: ['theirs'], wasKept: true }],
  });
  equal(merge({ note: ['mine'] }, { note: ['theirs'] }, { note: ['theirs'] }, contested), { taken: {}, conflicts: [] });
});

Deno.test('knows a field that was emptied or filled by either', () => {
  equal(merge({ note: ['a'] }, { note: ['a'] }, {}), { taken: { note: [] }, conflicts: [] });
  equal(merge({}, {}, { lesson: ['l'] }), { taken: { lesson: ['l'] }, conflicts: [] });
  equal(merge({}, { lesson: ['l'] }, {}), { taken: {}, conflicts: [] });
  equal(merge({ note: ['a'] }, { note: ['b'] }, { note: ['b'] }), { taken: {}, conflicts: [] });
});
