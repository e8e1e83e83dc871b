import { type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod/mini';

/** Where choices are kept while the page is open, over reloads too. */
export type ChoiceStore = Pick<Storage, 'getItem' | 'setItem'>;

/** A choice that is kept in a store of the page. */
export type KeptChoice<T> = {
  /** What is chosen. */
  chosen: ReadonlySignal<T>;
  /** Makes it the choice. */
  keep: (next: T) => void;
};

/** A choice kept under a name; what is there is parsed, and `nothing` stands for what cannot be understood. */
export function keptChoice<T>(
  store: ChoiceStore,
  name: string,
  schema: z.ZodMiniType<T>,
  nothing: T,
): KeptChoice<T> {
  const chosen = signal<T>(keptIn(store, name, schema) ?? nothing);
  return {
    chosen,
    keep(next) {
      chosen.value = next;
      try {
        store.setItem(name, JSON.stringify(next));
      } catch {
        // A store that is full or shut costs the choice only its life over a reload.
      }
    },
  };
}

function keptIn<T>(store: ChoiceStore, name: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    return z.safeParse(schema, JSON.parse(store.getItem(name) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
