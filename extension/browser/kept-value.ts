import { browser } from 'wxt/browser';

/** A value that is kept in the browser's own small storage, apart from the library, and shared by every window. */
export type KeptValue<Value> = {
  /** The value as it is kept now. */
  read(): Promise<Value>;
  /** Keeps another one. */
  write(value: Value): Promise<void>;
  /** Calls `show` with the value now and after each change in any window. */
  watch(show: (value: Value) => void): void;
};

/** A value kept under a key; `parse` reads whatever may stand there, nothing included. */
export function keptValue<Value>(key: string, parse: (stored: unknown) => Value): KeptValue<Value> {
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    write: (value) => browser.storage.local.set({ [key]: value }),
    watch(show) {
      browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change !== undefined) show(parse(change.newValue));
      });
      void read().then(show);
    },
  };
}
