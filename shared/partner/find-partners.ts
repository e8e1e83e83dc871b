import { domainWords } from '../language/domain/domain-words.ts';
import { LANGUAGES } from '../language/language.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { foldText } from './fold-text.ts';
import type { PartnerEntry } from './partner-entry.ts';
import { wordForms } from './word-forms.ts';

/** What has been folded for a partner once is kept as long as the partner itself, so that typing stays quick. */
const searchableTexts = new WeakMap<PartnerEntry, string>();

/** A query is a stranger's: no more of it is read than a person would type. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;

/**
 * The partners in which every word of the query is found, in any language, in the name, description, area, kind or
 * commitments: as a part of a word, or in another form (kylässä: kylien). All of them when the query is empty; of a longer
 * query, 200 characters and 8 words are read. Order is kept.
 */
export function findPartners(entries: readonly PartnerEntry[], query: string): PartnerEntry[] {
  const words = foldText(query.slice(0, LONGEST_QUERY))
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, forms: wordForms(word) }));
  return entries.filter((entry) => {
    const text = searchableText(entry);
    return words.every(({ word, forms }) => (forms ? forms.test(text) : text.includes(word)));
  });
}

function searchableText(entry: PartnerEntry): string {
  const kept = searchableTexts.get(entry);
  if (kept !== undefined) return kept;
  const made = foldText(collectTexts(entry).join('\n'));
  searchableTexts.set(entry, made);
  return made;
}

function collectTexts({ partner, commitments }: PartnerEntry): string[] {
  const written: (LocalizedText | undefined)[] = [
    partner.name,
    partner.description,
    partner.area,
    partner.ownKind,
    ...commitments.map((commitment) => commitment.text),
  ];
  const named = LANGUAGES.flatMap((language) => {
    const { partnerKinds, elements, lifeStages } = domainWords[language];
    return [
      partnerKinds[partner.kind],
      ...commitments.flatMap((commitment) => [
        ...commitment.elements.map((element) => elements[element]),
        ...commitment.lifeStages.map((stage) => lifeStages[stage]),
      ]),
    ];
  });
  const texts = written.flatMap((given) => Object.values(given ?? {}));
  return [...texts.filter((text) => text !== undefined), ...new Set(named)];
}
