import { nameOrder } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Voice } from '#shared/language/voice.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import type { PublishedPractice } from '#shared/publication/published-collection-schema.ts';

/** Those in whose names every word looked for is found, in any language, in the order of their names. */
export function findPractices(
  practices: readonly PublishedPractice[],
  sought: string,
  { language }: Pick<Voice, 'language'>,
): PublishedPractice[] {
  const words = foldText(sought).split(/\s+/);
  const nameOf = ({ title }: PublishedPractice) => chooseText(title, language).text;
  const compare = nameOrder(language);
  return practices
    .filter(({ title }) => {
      const text = foldText(Object.values(title).join('\n'));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
}
