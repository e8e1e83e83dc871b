import type { Practice } from '#shared/practice/practice-schema.ts';
import type { StoredPracticeRow } from './stored-rows.ts';

/** What lists show of a practice, shortened so that a row stays small. `addressKey` is its first clip's. */
export function toPracticeRow(practice: Practice, addressKey: string | undefined): StoredPracticeRow {
  const { title, kind, municipalityCode, language, publishedOn } = practice.fields;
  const { summary, site } = practice.fields;
  // Rows are found by tag and collection only while their practice lives, so that counts need no second look.
  const organised = practice.deletedAt === undefined ? practice.organised : undefined;
  const { tags = [], collectionIds = [], pinnedAt } = organised ?? {};
  return {
    id: practice.id,
    createdAt: practice.createdAt,
    updatedAt: practice.updatedAt,
    living: practice.deletedAt === undefined ? 1 : 0,
    ...(practice.deletedAt !== undefined && { deletedAt: practice.deletedAt }),
    kind,
    title: shorten(title, 200),
    ...(summary !== undefined && { summary: shorten(summary, 240) }),
    ...(municipalityCode !== undefined && { municipalityCode }),
    ...(site !== undefined && { site: shorten(site, 200) }),
    ...(language !== undefined && { language }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(addressKey !== undefined && { addressKey }),
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(collectionIds.length > 0 && { collectionIds: [...collectionIds] }),
    ...(pinnedAt !== undefined && { pinnedAt }),
  };
}

/** A text on one line and at most `longest` characters, cut between letters and ended with an ellipsis when it was longer. */
function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
