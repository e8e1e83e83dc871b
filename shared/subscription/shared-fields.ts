import type { Language } from '../language/language.ts';
import { chooseText } from '../language/localized-text.ts';
import { compareCards, type FieldChange } from '../practice/compare-cards.ts';
import { practiceKindSchema } from '../practice/practice-kind.ts';
import type { PracticeFields } from '../practice/practice-schema.ts';
import type { SharedPractice } from './shared-collection-schema.ts';

/** The longest title of a card, in characters. */
const MAX_TITLE_LENGTH = 2_000;

/**
 * A shared practice as the fields of a card. Texts in several languages are taken in `language`, or in the first there is; a kind
 * that only a newer program knows is a page.
 */
export function fieldsOfShared(shared: SharedPractice, language: Language): PracticeFields {
  const { title, summary, municipality, municipalityCode, kind, source, licence, publishedOn, card } = shared;
  const chosen = chooseText(title, language);
  const told = {
    summary: summary && chooseText(summary, language).text,
    locality: municipality && chooseText(municipality, language).text.slice(0, MAX_TITLE_LENGTH),
    site: source.site && chooseText(source.site, language).text.slice(0, MAX_TITLE_LENGTH),
    licence,
    municipalityCode,
    publishedOn,
    language: chosen.language,
    ...card,
  };
  const filled = Object.entries(told).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(filled) as Partial<PracticeFields>),
    kind: practiceKindSchema.safeParse(kind).data ?? 'page',
    title: chosen.text.slice(0, MAX_TITLE_LENGTH),
  };
}

/** What differs between two publications of a practice, in the order the card is read. */
export function sharedChanges(
  before: SharedPractice,
  now: SharedPractice,
  language: Language,
): FieldChange[] {
  return compareCards(fieldsOfShared(before, language), fieldsOfShared(now, language));
}
