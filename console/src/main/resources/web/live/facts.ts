/** What a row says of itself beside what it shows. */
export interface Facts {
  id: string;
  version: number;
  group: string;
  state: string;
  team: string;
  urgency: string;
  owner: string;
  sender: string;
  customer: string;
  watchers: string[];
  legal: boolean;
  waiting: boolean;
  bouncing: boolean;
  rung: number;
  /** When what is owed next is due; absent where no clock runs. */
  until: number;
}

export type Conditions = ReadonlyMap<string, string>;

const HOUR = 3_600_000;
const LIVING = 'PREPARING,SENT,ACKNOWLEDGED,RETURNED';

/** What a row says is read once a version: every change asks it of all of them. */
const read = new WeakMap<HTMLElement, Facts>();

export function factsOf(row: HTMLElement): Facts {
  const known = read.get(row);
  if (known !== undefined && known.version === Number(row.dataset.version)) return known;
  const facts = readOf(row);
  read.set(row, facts);
  return facts;
}

function readOf(row: HTMLElement): Facts {
  const { dataset } = row;
  const flags = (dataset.flags ?? '').split(' ');
  return {
    id: row.id,
    version: Number(dataset.version),
    group: dataset.group ?? '',
    state: dataset.state ?? '',
    team: dataset.team ?? '',
    urgency: dataset.urgency ?? '',
    owner: dataset.owner ?? '',
    sender: dataset.sender ?? '',
    customer: dataset.customer ?? '',
    watchers: (dataset.watchers ?? '').split(' '),
    legal: flags.includes('legal'),
    waiting: flags.includes('waiting'),
    bouncing: flags.includes('bouncing'),
    rung: Number(dataset.rung),
    until: Date.parse(dataset.until ?? ''),
  };
}

/** Of an address of the board. */
export function conditionsOf(address: string): Conditions {
  return new Map(new URL(address, 'http://console').searchParams);
}

/** Conditions that only the service can tell, so that a row which is new may or may not meet them. */
export function isUnsure(conditions: Conditions): boolean {
  return conditions.has('q') || conditions.get('watching') === 'me';
}

/** Whether the row is one of those that the conditions ask for, as far as the row can tell. */
export function matches(row: Facts, conditions: Conditions, reader: string, now: number): boolean {
  const states = conditions.get('state') ?? LIVING;
  return states.split(',').includes(row.state) &&
    [...conditions].every(([name, value]) => meets(row, name, value, reader, now));
}

function meets(row: Facts, name: string, value: string, reader: string, now: number): boolean {
  const person = value === 'me' ? reader : value;
  switch (name) {
    case 'team':
      return row.team === value;
    case 'urgency':
      return row.urgency === value;
    case 'customer':
      return row.customer === value;
    case 'owner':
      return row.owner === person;
    case 'sender':
      return row.sender === person;
    case 'overdue':
      return String(row.until < now) === value;
    case 'waiting':
      return String(row.waiting) === value;
    case 'bouncing':
      return String(row.bouncing) === value;
    case 'legal':
      return String(row.legal) === value;
    case 'watching':
      return value === 'me' || row.watchers.includes(value);
    default:
      return true;
  }
}

/** The part of the list in which the row belongs now: time goes on after the page was made. */
export function sectionOf(row: Facts, inColumns: boolean, now: number): string {
  if (inColumns) return row.state;
  if (Number.isNaN(row.until)) return row.group;
  if (row.until < now) return 'LATE';
  if (row.until - now < HOUR) return 'WITHIN_THE_HOUR';
  return row.group === 'LATE' || row.group === 'WITHIN_THE_HOUR' ? 'TODAY' : row.group;
}

/** What is due first on top, what is not due at the end; below zero where the first comes first. */
export function order(first: Facts, second: Facts): number {
  const one = Number.isNaN(first.until) ? Infinity : first.until;
  const other = Number.isNaN(second.until) ? Infinity : second.until;
  if (one !== other) return one < other ? -1 : 1;
  return first.id < second.id ? -1 : Number(first.id > second.id);
}
