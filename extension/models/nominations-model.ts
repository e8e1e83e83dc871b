import { createModel, signal } from '@preact/signals';
import type { Language } from '#shared/language/language.ts';
import { nominationOfPractice } from '#shared/nomination/nomination-of-practice.ts';
import type { Nomination, NominationFacts, NominationResult } from '#shared/nomination/nomination-schema.ts';
import type { NominationFilter } from '#shared/nomination/nominations-by-period.ts';
import type { Library } from '../database/library.ts';
import type { NominationList } from '../database/nomination-methods.ts';
import { follower } from './followed.ts';
import { formDrafts } from './form-drafts.ts';
import { nominationDraft, parseNomination } from './nomination-draft.ts';

/** What the form of a new nomination was filled from. */
export type NominationFilledFrom =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'ready'; title: string };

/** The key of the form for a new nomination, filled from a practice or not. */
export function newNominationKey(practiceId: string | undefined): string {
  return practiceId === undefined ? 'new' : `new/${practiceId}`;
}

/** Nominations: the list with its filter, the forms, and what can be done with them. */
export const NominationsModel = createModel(
  (
    library: Pick<
      Library,
      'nominations' | 'addNomination' | 'editNomination' | 'removeNomination' | 'practice' | 'watch'
    >,
  ) => {
    const list = follower<NominationList>(library);
    const filter = signal<NominationFilter>({});
    const filled = signal<ReadonlyMap<string, NominationFilledFrom>>(new Map());
    const hasFailed = signal(false);
    const fill = (key: string, from: NominationFilledFrom) => {
      filled.value = new Map(filled.value).set(key, from);
    };
    const forms = formDrafts(parseNomination, async (key, facts): Promise<void> => {
      if (key.startsWith('new')) await library.addNomination(facts);
      else await library.editNomination(key, facts);
    });

    async function attempt(act: () => Promise<void>): Promise<boolean> {
      hasFailed.value = false;
      try {
        await act();
        return true;
      } catch {
        hasFailed.value = true;
        return false;
      }
    }

    return {
      /** The nominations. */
      list: list.shown,
      /** What the list is narrowed to. */
      filter,
      /** The forms, by nomination or by `newNominationKey`. */
      forms,
      /** What the forms of new nominations were filled from, by their keys. */
      filled,
      /** Whether the last change could not be written. */
      hasFailed,
      /** Follows the list. */
      show: () => list.follow(() => library.nominations()),
      /** Tries again what could not be read. */
      retry: list.retry,
      /** Narrows the list. */
      narrow(chosen: NominationFilter): void {
        filter.value = chosen;
      },
      /** Opens the form of a nomination that is there. */
      beginEdit(nomination: Nomination, language: Language): void {
        forms.begin(nomination.id, nominationDraft(nomination, language));
      },
      /** Opens the form for a new nomination, filled from a practice when one is named. */
      async beginNew(practiceId: string | undefined, language: Language): Promise<void> {
        const key = newNominationKey(practiceId);
        const empty = nominationDraft({}, language);
        if (practiceId === undefined) forms.begin(key, empty);
        if (practiceId === undefined || forms.forms.value.has(key)) return;
        fill(key, { state: 'loading' });
        const found = await library.practice(practiceId).catch(() => undefined);
        if (found === undefined) {
          fill(key, { state: 'missing' });
          forms.begin(key, empty);
          return;
        }
        fill(key, { state: 'ready', title: found.practice.fields.title });
        forms.begin(key, nominationDraft(nominationOfPractice(found.practice), language));
      },
      /** Writes how far a nomination has come. */
      setResult(nomination: Nomination, result: NominationResult): Promise<boolean> {
        const {
          id,
          createdAt: _made,
          updatedAt: _changed,
          revision: _saves,
          deletedAt: _gone,
          ...facts
        } = nomination;
        return attempt(() => library.editNomination(id, { ...facts, result } satisfies NominationFacts));
      },
      /** Puts a nomination in the trash; answers whether it is there. */
      remove: (nominationId: string) => attempt(() => library.removeNomination(nominationId)),
    };
  },
);
/** Nominations and what can be done with them. */
export type NominationsModel = InstanceType<typeof NominationsModel>;
