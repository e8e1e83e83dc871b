import { createModel, signal } from '@preact/signals';
import { bodyName } from '#shared/adoption/adopting-body.ts';
import type { Language } from '#shared/language/language.ts';
import type { Library } from '../database/library.ts';
import { type AdoptionError, DraftProblem, neededBody } from './adoption-values.ts';

/** The question which municipality is ours, while it is open. */
export type OurBodyForm = {
  /** What stands in the field. */
  name: string;
  /** Why the last try failed. */
  error?: AdoptionError;
  /** Whether it is being written just now. */
  isSaving: boolean;
};

/** Saying which municipality or other body keeps this library. */
export const OurBodyModel = createModel(
  (library: Pick<Library, 'ourMunicipality' | 'setOurMunicipality'>) => {
    const form = signal<OurBodyForm | undefined>(undefined);

    return {
      /** The question, while it is open. */
      form,
      /** Opens it, with what is known. */
      async ask(language: Language): Promise<void> {
        const body = await library.ourMunicipality().catch(() => undefined);
        form.value ??= { name: body === undefined ? '' : bodyName(body, language), isSaving: false };
      },
      /** Notes what now stands in the field. */
      change(name: string): void {
        if (form.value?.isSaving === false) form.value = { name, isSaving: false };
      },
      /** Closes the question. */
      cancel(): void {
        form.value = undefined;
      },
      /** Keeps the answer; answers whether the question could be closed. */
      async keep(): Promise<boolean> {
        const open = form.value;
        if (open === undefined || open.isSaving) return false;
        form.value = { ...open, isSaving: true };
        try {
          await library.setOurMunicipality(neededBody({ name: open.name }, 'name'));
          form.value = undefined;
          return true;
        } catch (error) {
          const problem = error instanceof DraftProblem ? error.problem : ({ code: 'not-saved' } as const);
          form.value = { name: open.name, error: problem, isSaving: false };
          return false;
        }
      },
    };
  },
);
/** Saying which municipality or other body keeps this library. */
export type OurBodyModel = InstanceType<typeof OurBodyModel>;
