import { domainWords } from '../language/domain/domain-words.ts';
import { LANGUAGES } from '../language/language.ts';
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
export function findPartners(entries: readonly PartnerEntry[], query: string): readonly PartnerEntry[] {
  const words = foldText(query.slice(0, LONGEST_QUERY))
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, forms: wordForms(word) }));
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = searchableText(entry);
    return words.every(({ word, forms }) => (forms ? forms.test(text) : text.includes(word)));
  });
}

/** Makes ready what searching these partners needs, so that the first letter typed is answered as soon as the others. */
export function prepareSearch(entries: readonly PartnerEntry[]): void {
  for (const entry of entries) searchableText(entry);
}

function searchableText(entry: PartnerEntry): string {
  const kept = searchableTexts.get(entry);
  if (kept !== undefined) return kept;
  const made = foldText(collectTexts(entry).join('\n'));
  searchableTexts.set(entry, made);
  return made;
}

function collectTexts({ partner, commitments }: PartnerEntry): (string | undefined)[] {
  const texts = [partner.name, partner.description, partner.area, partner.ownKind].flatMap((given) =>
    Object.values(given ?? {}),
  );
  const codes = new Set<string>([partner.kind]);
  for (const { text, elements, lifeStages } of commitments) {
    texts.push(...Object.values(text));
    for (const code of [...elements, ...lifeStages]) codes.add(code);
  }
  for (const code of codes) texts.push(namesOf(code));
  return texts;
}

/** What the codes of kinds, elements and life stages are called in every language of the product: a handful, told once. */
const namesOfCodes = new Map<string, string>();

function namesOf(code: string): string {
  const kept = namesOfCodes.get(code);
  if (kept !== undefined) return kept;
  const names = LANGUAGES.map((language) => {
    const { partnerKinds, elements, lifeStages } = domainWords[language];
    return { ...partnerKinds, ...elements, ...lifeStages }[code as keyof typeof partnerKinds];
  }).join('\n');
  namesOfCodes.set(code, names);
  return names;
}
