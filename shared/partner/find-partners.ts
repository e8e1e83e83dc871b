import { domainWords } from '../language/domain/domain-words.ts';
import { LANGUAGES } from '../language/language.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { foldText } from './fold-text.ts';
import type { PartnerEntry } from './partner-entry.ts';

/** What has been folded for a partner once is kept as long as the partner itself, so that typing stays quick. */
const searchableTexts = new WeakMap<PartnerEntry, string>();

/**
 * The partners in which every word of the query is found, in any language, in the name, description, area, kind or
 * commitments; a part of a word is enough. All of them when the query is empty. Order is kept.
 */
export function findPartners(entries: readonly PartnerEntry[], query: string): PartnerEntry[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = searchableText(entry);
    return words.every((word) => text.includes(word));
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
