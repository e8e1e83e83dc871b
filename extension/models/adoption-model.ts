import { createModel, signal } from '@preact/signals';
import { type RowList, withoutRow, withStepDone } from '#shared/adoption/adoption-rows.ts';
import type { AdoptionFields } from '#shared/adoption/adoption-schema.ts';
import { withoutStateEntry } from '#shared/adoption/adoption-state.ts';
import { localDay } from '#shared/language/formats.ts';
import type { AdoptionAction } from '../database/adoption-methods.ts';
import type { Library } from '../database/library.ts';
import type { ListedAdoption } from '../database/stored-adoptions.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What is known of the adoption that is open. */
export type OpenAdoption =
  | { state: 'none' | 'loading' | 'missing' }
  | { state: 'failed'; failure: LibraryFailure }
  | { state: 'ready'; listed: ListedAdoption };

/** The adoption that is open, following every change to it, and the changes that are made with one press. */
export const AdoptionModel = createModel(
  (
    library: Pick<Library, 'adoption' | 'changeAdoption' | 'deleteAdoption' | 'watch'>,
    now: () => Date = () => new Date(),
  ) => {
    const open = signal<OpenAdoption>({ state: 'none' });
    const hasFailed = signal(false);
    let life = new AbortController();
    let openId: string | undefined;

    async function attempt(work: () => Promise<unknown>): Promise<boolean> {
      hasFailed.value = false;
      try {
        await work();
        return true;
      } catch {
        hasFailed.value = true;
        return false;
      }
    }

    function change(
      edit: (fields: AdoptionFields) => AdoptionFields,
      action: AdoptionAction,
    ): Promise<boolean> {
      return attempt(async () => {
        if (openId !== undefined) await library.changeAdoption(openId, edit, action);
      });
    }

    function show(adoptionId: string | undefined): void {
      life.abort();
      life = new AbortController();
      openId = adoptionId;
      hasFailed.value = false;
      open.value = { state: adoptionId === undefined ? 'none' : 'loading' };
      if (adoptionId === undefined) return;
      library.watch(
        () => library.adoption(adoptionId),
        (listed) => {
          open.value = listed ? { state: 'ready', listed } : { state: 'missing' };
        },
        (error) => {
          open.value = { state: 'failed', failure: failureOf(error) };
        },
        life.signal,
      );
    }

    return {
      /** What is shown. */
      open,
      /** Whether the last change could not be written. */
      hasFailed,
      /** Opens an adoption, or none. */
      show,
      /** Tries again after a failure. */
      retry: () => show(openId),
      /** Marks a step as done today, or as not done. */
      setStepDone(stepId: string, isDone: boolean): Promise<boolean> {
        const day = isDone ? localDay(now()) : undefined;
        return change((fields) => withStepDone(fields, stepId, day), 'save-adoption');
      },
      /** Takes a step, a cost or a note away. */
      removeRow(list: RowList, rowId: string): Promise<boolean> {
        return change((fields) => withoutRow(fields, list, rowId), 'take-from-adoption');
      },
      /** Takes an entry out of the history of states; the only one stays. */
      removeStateEntry(index: number): Promise<boolean> {
        return change((fields) => withoutStateEntry(fields, index), 'take-from-adoption');
      },
      /** Puts the adoption in the trash; answers whether it is there. */
      remove(): Promise<boolean> {
        return attempt(async () => {
          if (openId !== undefined) await library.deleteAdoption(openId);
        });
      },
    };
  },
);
/** The adoption that is open. */
export type AdoptionModel = InstanceType<typeof AdoptionModel>;
