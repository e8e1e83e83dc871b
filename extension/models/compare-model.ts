import { createModel, signal } from '@preact/signals';
import {
  COMPARED,
  type ComparedField,
  comparePractices,
  isDifferent,
} from '#shared/practice/compare-practices.ts';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import { KIND_FIELDS } from '#shared/practice/kind-fields.ts';
import { recordIdSchema } from '#shared/record/record.ts';
import type { Library, PracticeWithEvidence } from '../database/library.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What is known of the practices that are compared. */
export type Comparison =
  | { state: 'loading' }
  | { state: 'failed'; failure: LibraryFailure }
  | { state: 'too-few'; gone: number; found: readonly PracticeWithEvidence[] }
  | { state: 'too-many'; found: readonly PracticeWithEvidence[] }
  | {
      state: 'ready';
      /** How many of those that were named are not there. */
      gone: number;
      found: readonly PracticeWithEvidence[];
      /** Their fields; the title stands above them. */
      fields: readonly ComparedField[];
    };

/** Reads the ids of an address, each once; what is no id is taken for a practice that is not there. */
export function comparedIds(path: string): { ids: string[]; strays: number } {
  const named = [...new Set(path.split(',').filter((part) => part !== ''))];
  const ids = named.filter((id) => recordIdSchema.safeParse(id).success);
  return { ids, strays: named.length - ids.length };
}

/** The practices that are compared, following every change to them, and how they are looked at. */
export const CompareModel = createModel((library: Pick<Library, 'practice' | 'watch'>) => {
  const comparison = signal<Comparison>({ state: 'loading' });
  const onlyDifferences = signal(false);
  const withEmpty = signal(false);
  const withWords = signal(false);
  let life = new AbortController();

  return {
    /** What is compared. */
    comparison,
    /** Whether only the fields that differ are shown. */
    onlyDifferences,
    /** Whether fields of their kinds that no practice tells are shown too. */
    withEmpty,
    /** Whether the words that differ from the first practice are marked. */
    withWords,
    /** Compares the practices of an address: their ids with commas between. What was shown stays until the new is there. */
    show(path: string): void {
      life.abort();
      life = new AbortController();
      const { ids, strays } = comparedIds(path);
      library.watch(
        // One more than there is room for is enough to say that there are too many.
        () => Promise.all(ids.slice(0, COMPARED.most + 1).map((id) => library.practice(id))),
        (practices) => {
          const found = practices.filter((practice) => practice !== undefined);
          comparison.value = compared(found, strays + practices.length - found.length);
        },
        (error) => {
          comparison.value = { state: 'failed', failure: failureOf(error) };
        },
        life.signal,
      );
    },
    /** Ends following. */
    leave(): void {
      life.abort();
      comparison.value = { state: 'loading' };
    },
  };
});
/** The practices that are compared. */
export type CompareModel = InstanceType<typeof CompareModel>;

function compared(found: readonly PracticeWithEvidence[], gone: number): Comparison {
  if (found.length > COMPARED.most) return { state: 'too-many', found };
  if (found.length < COMPARED.fewest) return { state: 'too-few', gone, found };
  const fields = comparePractices(found.map(({ practice }) => practice.fields));
  return { state: 'ready', gone, found, fields: fields.filter(({ name }) => name !== 'title') };
}

/** The rows that are looked at: only the differing ones, or also the fields of the practices' kinds that none tells. */
export function shownFields(
  comparison: Pick<Extract<Comparison, { state: 'ready' }>, 'found' | 'fields'>,
  onlyDifferences: boolean,
  withEmpty: boolean,
): readonly ComparedField[] {
  const { found, fields } = comparison;
  if (onlyDifferences) return fields.filter(isDifferent);
  if (!withEmpty) return fields;
  const told = new Map(fields.map((field) => [field.name, field]));
  const ofKinds = new Set(found.flatMap(({ practice }) => KIND_FIELDS[practice.fields.kind]));
  return FIELD_ORDER.filter((name) => name !== 'title').flatMap((name) => {
    const empty: ComparedField = { name, told: found.map(() => false), outcome: 'untold' };
    return told.get(name) ?? (ofKinds.has(name) ? [empty] : []);
  });
}
