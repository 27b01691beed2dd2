import { changesOf } from '../../../main/resources/web/live/changes.ts';
import { backoff } from '../../../main/resources/web/live/backoff.ts';
import {
  conditionsOf,
  type Facts,
  isUnsure,
  matches,
  order,
  sectionOf,
} from '../../../main/resources/web/live/facts.ts';

declare const Deno: { test(name: string, body: () => void): void };

const NOW = Date.parse('2035-03-05T13:00:00Z');
const MINUTE = 60_000;

function equal(said: unknown, expected: unknown): void {
  const one = JSON.stringify(said);
  if (one !== JSON.stringify(expected)) throw new Error(`${one} is not ${JSON.stringify(expected)}`);
}

function row(with_: Partial<Facts> = {}): Facts {
  return {
    id: 'e-1',
    version: 1,
    group: 'TODAY',
    state: 'SENT',
    team: 'N2',
    urgency: 'H24',
    owner: 'paul',
    sender: 'paul',
    customer: 'CLT-1',
    watchers: ['LEGAL'],
    legal: false,
    waiting: false,
    bouncing: false,
    rung: 0,
    until: NOW + 90 * MINUTE,
    ...with_,
  };
}

function fits(address: string, of: Partial<Facts> = {}): boolean {
  return matches(row(of), conditionsOf(address), 'paul', NOW);
}

Deno.test('should find the same rows as the service', () => {
  equal(fits('/board'), true);
  equal(fits('/board', { state: 'RESOLVED' }), false);
  equal(fits('/board?state=RESOLVED,CANCELLED', { state: 'RESOLVED' }), true);
  equal(fits('/board?team=N2&legal=false'), true);
  equal(fits('/board?team=BILLING'), false);
  equal(fits('/board?owner=me'), true);
  equal(fits('/board?owner=nora'), false);
  equal(fits('/board?overdue=true'), false);
  equal(fits('/board?overdue=true', { until: NOW - 1 }), true);
  equal(fits('/board?overdue=false', { until: NaN }), true);
  equal(fits('/board?watching=LEGAL'), true);
  equal(fits('/board?waiting=true&view=columns', { waiting: true }), true);
});

Deno.test('should know what only the service can tell', () => {
  equal(isUnsure(conditionsOf('/board?q=export')), true);
  equal(isUnsure(conditionsOf('/board?watching=me')), true);
  equal(isUnsure(conditionsOf('/board?team=N2')), false);
});

Deno.test('should move rows on as time goes on', () => {
  equal(sectionOf(row(), false, NOW), 'TODAY');
  equal(sectionOf(row(), false, NOW + 31 * MINUTE), 'WITHIN_THE_HOUR');
  equal(sectionOf(row(), false, NOW + 91 * MINUTE), 'LATE');
  equal(sectionOf(row({ group: 'WAITING', until: NaN }), false, NOW), 'WAITING');
  equal(sectionOf(row(), true, NOW), 'SENT');
});

Deno.test('should show what is due first on top', () => {
  const rows = [row({ id: 'e-3', until: NaN }), row({ id: 'e-2', until: NOW + 2 }), row({ until: NOW + 1 }), row()];
  equal(rows.sort(order).map((each) => each.until), [NOW + 1, NOW + 2, NOW + 90 * MINUTE, NaN]);
});

Deno.test('should see what changed between two readings', () => {
  const changes = changesOf(
    [{ id: 'a', version: 1 }, { id: 'b', version: 2 }, { id: 'c', version: 1 }],
    [{ id: 'b', version: 2 }, { id: 'c', version: 2 }, { id: 'd', version: 1 }],
  );
  equal([...changes.changed], ['c', 'd']);
  equal(changes.gone, ['a']);
});

Deno.test('should wait longer each time, and half a minute or so at most', () => {
  equal([0, 1, 2, 9].map((attempts) => backoff(attempts, 0.5)), [1000, 2000, 4000, 30_000]);
  equal(backoff(9, 1) <= 37_500, true);
});
