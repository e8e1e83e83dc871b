import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { LanguageModel } from '../../models/language-model.ts';
import { WordingContext, wordingIn } from './wording.ts';

/** Props of the part that gives a screen its language. */
export type InLanguageProps = {
  /** The chosen language. */
  language: LanguageModel;
  /** The screen. */
  children: ComponentChildren;
};

/** Gives a screen its words, and the document its language. */
export function InLanguage({ language, children }: InLanguageProps) {
  const chosen = language.language.value;
  const wording = useMemo(() => wordingIn(chosen), [chosen]);
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}
