import { CONTENT_LANGUAGES, type ContentLanguage } from '../../language/language.ts';
import { chooseText } from '../../language/localized-text.ts';
import { type Finding, finding, type Subject } from './finding.ts';
import { publicTexts } from './public-texts.ts';

/** Names of bodies and places, which often are the same in every language: it is only good to know when one is missing. */
const NAMES_OF_BODIES =
  /^(?:name|area|municipality\.name|otherMunicipalities\..*|publishing\.publisherName)$/;

/** Texts that are not in every language of the agreement. */
export function checkLanguages(
  record: object,
  subject: Subject,
  languages: readonly ContentLanguage[],
): Finding[] {
  if (languages.length < 2) return [];
  return publicTexts(record).flatMap(({ path, texts }) => {
    const isName =
      NAMES_OF_BODIES.test(path.join('.')) && (subject.partner !== undefined || path[0] !== 'name');
    const missing = languages.filter((language) => texts[language] === undefined);
    const original = chooseText(texts, languages[0] ?? CONTENT_LANGUAGES[0]);
    return missing.map((language) =>
      finding(isName ? 'name-in-one-language' : 'missing-language', subject, path, {
        language,
        mending: { act: 'fill', path: [...path, language], language, original },
      }),
    );
  });
}
