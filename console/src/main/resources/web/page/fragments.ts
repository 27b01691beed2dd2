import './no-hx-on';
import htmx from 'htmx.org';

interface Fragments {
  /** Makes new markup do what its attributes say. */
  process(element: Element): void;
  ajax(verb: string, path: string, context: Record<string, unknown>): Promise<void>;
}

/** What scripts ask of htmx by themselves. Its types are taken for another kind of module. */
export const fragments = htmx as unknown as Fragments;
