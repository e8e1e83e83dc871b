import { createModel, signal } from '@preact/signals';
import type { Language } from '#shared/language/language.ts';

/** The language of the screens: begins with `initial`, and hands each choice to `keep`. */
export const LanguageModel = createModel((initial: Language, keep: (language: Language) => Promise<void>) => {
  const language = signal(initial);

  return {
    /** The language now. */
    language,
    /** A person chose a language. The screen changes at once, even if the choice could not be kept for the next time. */
    choose(chosen: Language): void {
      language.value = chosen;
      keep(chosen).catch(() => undefined);
    },
    /** The language was chosen in another window. */
    follow(chosen: Language): void {
      language.value = chosen;
    },
  };
});
/** The language of the screens. */
export type LanguageModel = InstanceType<typeof LanguageModel>;
