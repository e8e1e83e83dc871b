import { computed, createModel, signal } from '@preact/signals';
import type { TypedProblem, TypedValue } from './typed-value.ts';

/** What stands in a field and is not saved, and why the last try to save it failed. */
export type TypedText = { text: string; problem?: TypedProblem | 'notSaved' };

/**
 * Texts that stand in fields of a screen and are not saved yet, each under a key of its own. They stay when the field
 * leaves the screen and comes back, when the record changes elsewhere, and when saving fails.
 */
export const TypedTexts = createModel(() => {
  const texts = signal<ReadonlyMap<string, TypedText>>(new Map());

  function put(key: string, typed: TypedText): void {
    texts.value = new Map(texts.value).set(key, typed);
  }

  function forget(key: string): void {
    if (!texts.value.has(key)) return;
    const rest = new Map(texts.value);
    rest.delete(key);
    texts.value = rest;
  }

  return {
    /** The texts by their keys. */
    texts,
    /** Whether anything is typed and not saved. */
    hasUnsaved: computed(() => texts.value.size > 0),
    /** Notes what now stands in a field; an old problem goes away. */
    type(key: string, text: string): void {
      put(key, { text });
    },
    /** Forgets what stands in a field: what is saved shows again. */
    forget,
    /**
     * Saves what stands in a field, if anything does. What cannot be read or saved stays, with the reason; so does what
     * was typed on while it was being saved. Answers whether the field shows what is saved.
     */
    async save<Value>(
      key: string,
      read: (text: string) => TypedValue<Value>,
      save: (value: Value) => Promise<boolean>,
    ): Promise<boolean> {
      const typed = texts.value.get(key);
      if (typed === undefined) return true;
      const result = read(typed.text);
      if ('problem' in result) {
        put(key, { text: typed.text, problem: result.problem });
        return false;
      }
      const isSaved = await save(result.value);
      const isSame = texts.value.get(key)?.text === typed.text;
      if (!isSame) return false;
      if (isSaved) forget(key);
      else put(key, { text: typed.text, problem: 'notSaved' });
      return isSaved;
    },
  };
});
/** Texts that stand in fields of a screen and are not saved yet. */
export type TypedTexts = InstanceType<typeof TypedTexts>;
