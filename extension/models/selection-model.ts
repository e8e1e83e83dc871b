import { computed, createModel, signal } from '@preact/signals';

/** Which practices of the list are selected. They may be more than those on the screen. */
export const SelectionModel = createModel(() => {
  const ids = signal<ReadonlySet<string>>(new Set());
  const anchor = signal<string | undefined>(undefined);
  let found: Promise<unknown> = Promise.resolve();
  const hasAny = computed(() => ids.value.size > 0);

  return {
    /** The ids of the selected practices. */
    ids,
    /** Whether any is selected. */
    hasAny,
    /** Selects a practice, or leaves out a selected one. */
    toggle(id: string): void {
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
      anchor.value = id;
    },
    /**
     * Selects everything from the last practice that was chosen by itself to this one, in the order of the list. `from`
     * is where to begin when none was.
     */
    extendTo(id: string, order: readonly string[], from = id): void {
      const begin = anchor.value !== undefined && order.includes(anchor.value) ? anchor.value : from;
      const places = [order.indexOf(begin), order.indexOf(id)];
      const stretch = order.slice(Math.max(0, Math.min(...places)), Math.max(...places) + 1);
      ids.value = new Set([...ids.value, ...stretch]);
      anchor.value = begin;
    },
    /** Selects exactly what is being looked for; nothing changes when that cannot be had. */
    selectAll(all: Promise<readonly string[] | undefined>): void {
      found = all.then((every) => {
        if (every === undefined) return;
        ids.value = new Set(every);
        anchor.value = undefined;
      });
    },
    /** The selected ids, once what is being looked for is among them: a key may follow at once. */
    async settled(): Promise<string[]> {
      await found;
      return [...ids.value];
    },
    /** Selects nothing; answers whether anything was selected. */
    clear(): boolean {
      const had = ids.value.size > 0;
      if (had) ids.value = new Set();
      anchor.value = undefined;
      return had;
    },
  };
});
/** Which practices of the list are selected. */
export type SelectionModel = InstanceType<typeof SelectionModel>;
