import { reader } from '../live/reader';
import type { Values } from './merge';

/** What a tab says of its draft to the other tabs of the same person in the same browser. */
export interface Told {
  readonly draft: string;
  /** Of the draft as the tab knows it. */
  readonly version: string;
  readonly values: Values;
  /** Whether the values are kept under the version; otherwise they are only typed. */
  readonly kept: boolean;
  /** The fields in which the tab goes on with its own, and shows what another one has. */
  readonly contested: readonly string[];
}

const channel = 'BroadcastChannel' in globalThis && reader() !== ''
  ? new BroadcastChannel(`accalmie-drafts-${reader()}`)
  : undefined;

export function tellOthers(told: Told): void {
  channel?.postMessage(told);
}

export function onTold(draft: string, take: (told: Told) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.draft === draft) take(data);
  });
}
