import { type ContentLanguage, contentLanguageSchema } from '../language/language.ts';
import { type Evidence, evidence } from './evidence.ts';

/** The commonest small words of each language, leaving out those two of them share. */
const smallWords = {
  fi: 'ja on ei että se sekä tai myös ovat kun mutta joka jotka voi kuin mukaan sen tämä siitä hän niin olla kanssa ennen jälkeen varten hakea kunnan kaupungin yhdistysten yhteistyö hyvinvoinnin toimintamallin mallin',
  sv: 'och att det som en är av för på med till den har inte om ett men kan ska eller från vi de hos samt vid också finns under mellan efter genom alla',
  en: 'the and of to is in that for it with as on are be by this an or from which you we can not at have has was will their our who how',
} satisfies Record<string, string>;

type Known = keyof typeof smallWords;
const languages = Object.keys(smallWords) as Known[];
const wordSets = Object.fromEntries(
  languages.map((language) => [language, new Set(smallWords[language].split(' '))]),
) as Record<Known, Set<string>>;

/** Endings that mark the words of each language: short texts have few small words, Finnish ones above all. */
const endings: Record<Known, RegExp> = {
  fi: /\p{L}{2}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|nen|sten|jen|ksi|[aeiouyäö]{2}n|v[aä]t|uus|yys|taan|tään)$/u,
  sv: /\p{L}{2}(?:arna|erna|orna|ningen?|ningar|heten?|ande|igt|liga|skap|ades?|else)$/u,
  en: /\p{L}{2}(?:tions|ments|ness|ship|ity|ies|ed|ly)$/u,
};

/** Less than this proves nothing. */
const ENOUGH = 3;
/** Longer texts are judged by their beginning. */
const MAX_LENGTH = 20_000;

/** The language a text is written in, by its small words and its endings; undefined when it is too short or mixed. */
export function languageOfText(text: string): Known | undefined {
  const words =
    text
      .slice(0, MAX_LENGTH)
      .toLocaleLowerCase('fi')
      .match(/\p{L}+/gu) ?? [];
  const scores = languages
    .map((language) => ({
      language,
      hits: words.filter((word) => wordSets[language].has(word) || endings[language].test(word)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (best === undefined || best.hits < ENOUGH || best.hits <= (second?.hits ?? 0)) return undefined;
  return best.language;
}

/** The page's language: judged from its text, and only where that is too short taken from its `lang`. */
export function readLanguage(text: string, languageTag: string): Evidence<ContentLanguage> | undefined {
  const judged = languageOfText(text);
  if (judged !== undefined) return evidence(judged, 'text', text.slice(0, 200));
  const told = contentLanguageSchema.safeParse(languageTag.toLowerCase().split(/[-_]/)[0]);
  return told.success ? evidence(told.data, 'markup', `lang="${languageTag}"`) : undefined;
}

/** A shorter text is too short to be judged beside its page. */
const LONG = 60;

/**
 * The languages of those texts that are in another language than their page: a Swedish summary on a Finnish page. Texts
 * too short or too mixed to judge go by the page's language and are left out.
 */
export function fieldLanguages<Name extends string>(
  texts: Partial<Record<Name, unknown>>,
  pageLanguage: ContentLanguage | undefined,
): Partial<Record<Name, ContentLanguage>> {
  const found: Partial<Record<Name, ContentLanguage>> = {};
  for (const [name, text] of Object.entries(texts) as [Name, unknown][]) {
    if (typeof text !== 'string' || text.length < LONG) continue;
    const language = languageOfText(text);
    if (language !== undefined && language !== pageLanguage) found[name] = language;
  }
  return found;
}
