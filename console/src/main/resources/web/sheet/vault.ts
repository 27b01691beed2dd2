import { keyOf, open, seal, type Sealed } from './seal';
import type { Values } from './merge';

/** Drafts that could not be sent, in the browser's own database, which nobody reads without the key of their person. */
const DATABASE = 'accalmie-drafts';
const STORE = 'draft';
const KEPT_FOR = 72 * 3600_000;

interface Kept extends Sealed {
  readonly id: string;
  readonly at: number;
}

export interface Found {
  readonly id: string;
  readonly at: number;
  readonly values: Values;
}

let key: Promise<CryptoKey | undefined> | undefined;

/** Asked for while the server is there, so that it is at hand once the server is away. */
export function prepare(): Promise<CryptoKey | undefined> {
  return key ??= ask();
}

async function ask(): Promise<CryptoKey | undefined> {
  // only where the browser takes the page for safe
  if (!('subtle' in crypto) || !('indexedDB' in globalThis)) return undefined;
  try {
    const answer = await fetch('/draft-key', { headers: { Accept: 'application/json' } });
    return answer.ok ? await keyOf((await answer.json() as { key: string }).key) : undefined;
  } catch {
    key = undefined;
    return undefined;
  }
}

function database(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await database()).transaction(STORE, mode).objectStore(STORE);
}

/** Whether it is kept here now. */
export async function keep(id: string, values: Values): Promise<boolean> {
  const secret = await prepare();
  if (secret === undefined) return false;
  const sealed = await seal(JSON.stringify(values), id, secret);
  await done((await store('readwrite')).put({ id, at: Date.now(), ...sealed } satisfies Kept));
  return true;
}

export async function forget(id: string): Promise<void> {
  if ('indexedDB' in globalThis) await done((await store('readwrite')).delete(id));
}

/** Those of this person, the latest first; what is too old to be anybody's goes. */
export async function find(): Promise<Found[]> {
  const secret = await prepare();
  if (secret === undefined) return [];
  const all = await done((await store('readonly')).getAll()) as Kept[];
  const found: Found[] = [];
  for (const each of all) {
    if (Date.now() - each.at > KEPT_FOR) await forget(each.id);
    const text = await open(each, each.id, secret);
    if (text !== undefined) found.push({ id: each.id, at: each.at, values: JSON.parse(text) as Values });
  }
  return found.sort((one, other) => other.at - one.at);
}
