import { browser } from 'wxt/browser';
import { type Language, languageFromTag, languageSchema } from '#shared/language/language.ts';

const KEY = 'chosen-language';

/** The language a person has chosen for the screens; until then the one nearest to the browser's own. */
export async function readChosenLanguage(): Promise<Language> {
  return parsed((await browser.storage.local.get(KEY))[KEY]) ?? languageFromTag(browser.i18n.getUILanguage());
}

/** Keeps the chosen language, for every screen and every window. */
export async function keepChosenLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}

/** Calls `show` each time the language is chosen, in this window or another. */
export function watchChosenLanguage(show: (language: Language) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const language = parsed(changes[KEY]?.newValue);
    if (language !== undefined) show(language);
  });
}

function parsed(stored: unknown): Language | undefined {
  const result = languageSchema.safeParse(stored);
  return result.success ? result.data : undefined;
}
