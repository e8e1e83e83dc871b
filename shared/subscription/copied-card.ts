import type { Language } from '../language/language.ts';
import type {
  Practice,
  PracticeDraft,
  PracticeFieldName,
  PracticeFields,
} from '../practice/practice-schema.ts';
import type { SharedPractice } from './shared-collection-schema.ts';
import { fieldsOfShared } from './shared-fields.ts';

/** A shared practice as a card of one's own; its values rest on the clip that holds the source's address. */
export function copiedCard(shared: SharedPractice, language: Language, clipId: string): PracticeDraft {
  const fields = fieldsOfShared(shared, language);
  const names = Object.keys(fields) as PracticeFieldName[];
  return {
    fields,
    provenance: Object.fromEntries(names.map((name) => [name, { source: 'collection' as const, clipId }])),
  };
}

/**
 * A copied card brought up to what the collection says now. Only what came from the collection changes: what a person has
 * typed stays, and so does what they have read from a page.
 */
export function updatedCopy(card: PracticeDraft, now: PracticeDraft): PracticeDraft {
  const own = ownFieldsOf(card);
  const keptOf = <Values extends object>(values: Values) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => own.has(name as PracticeFieldName)));
  return {
    fields: { ...now.fields, ...keptOf(card.fields) } as PracticeFields,
    provenance: { ...now.provenance, ...keptOf(card.provenance) },
  };
}

/** The filled fields of a copied card that did not come from the collection, or not any more. */
export function ownFieldsOf({ fields, provenance }: Pick<Practice, 'fields' | 'provenance'>) {
  const names = Object.keys(fields) as PracticeFieldName[];
  return new Set(names.filter((name) => provenance[name]?.source !== 'collection'));
}
