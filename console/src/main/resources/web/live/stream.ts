import { monotonic } from '../page/clock';
import { backoff } from './backoff';

/** One event as it came, or as another tab passed it on. */
export interface Heard {
  name: string;
  data: string;
}

/** How fresh the page is. */
export interface Freshness {
  live: boolean;
  /** When it is tried again, by the monotonic clock. */
  retryAt: number;
}

const NAMES = ['hello', 'beat', 'changed', 'gone', 'presence', 'resync'];
const SILENT_AFTER = 45_000;

/** The stream of this browser: opened again after whatever ended it, from the last event that arrived. */
export class Stream {
  private source: EventSource | undefined;
  private last = '';
  private attempts = 0;
  private silence = 0;
  private again = 0;

  constructor(
    private readonly tell: (heard: Heard) => void,
    private readonly fresh: (freshness: Freshness) => void,
    private readonly ended: () => void,
  ) {}

  open(): void {
    this.close();
    const source = new EventSource(this.last === '' ? '/live' : `/live?after=${encodeURIComponent(this.last)}`);
    for (const name of NAMES) source.addEventListener(name, (event) => this.hear(event as MessageEvent<string>));
    source.onerror = () => void this.fail();
    this.source = source;
    this.watch();
  }

  private hear(event: MessageEvent<string>): void {
    if (event.lastEventId !== '') this.last = event.lastEventId;
    this.watch();
    this.tell({ name: event.type, data: event.data });
    // hello comes from the console alone, and says whether it hears the service; the beat is the service's
    if (event.type === 'hello' && !(JSON.parse(event.data) as { live: boolean }).live) return;
    this.attempts = 0;
    this.fresh({ live: true, retryAt: 0 });
  }

  private watch(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => void this.fail(), SILENT_AFTER);
  }

  private async fail(): Promise<void> {
    this.close();
    const wait = backoff(this.attempts++, Math.random());
    this.again = setTimeout(() => this.open(), wait);
    this.fresh({ live: false, retryAt: monotonic() + wait });
    if (await isOver()) {
      this.close();
      this.ended();
    }
  }

  private close(): void {
    clearTimeout(this.silence);
    clearTimeout(this.again);
    this.source?.close();
    this.source = undefined;
  }
}

async function isOver(): Promise<boolean> {
  try {
    return (await fetch('/session', { redirect: 'manual' })).status === 499;
  } catch {
    return false;
  }
}
