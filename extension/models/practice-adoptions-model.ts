import { batch, computed, createModel, signal } from '@preact/signals';
import { type AdoptingBody, isSameBody } from '#shared/adoption/adopting-body.ts';
import type { Adoption } from '#shared/adoption/adoption-schema.ts';
import { practiceSource } from '#shared/adoption/practice-adopters.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';
import { readStateEntry } from './adoption-parts.ts';
import {
  type AdoptionDraft,
  type AdoptionError,
  DraftProblem,
  neededBody,
  optionalBody,
} from './adoption-values.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What is asked on a practice's page: which municipality is ours, or who else has adopted the practice. */
export type AdoptionQuestion = 'ours' | 'other';

/** A question that is open on a practice's page. */
export type AdoptionForm = {
  /** The practice. */
  practiceId: string;
  /** Its title, to name the form elsewhere. */
  title: string;
  /** What is asked. */
  question: AdoptionQuestion;
  /** What stands in the controls. */
  draft: AdoptionDraft;
  /** What stood there at first. */
  original: AdoptionDraft;
  /** Why the last try failed. */
  error?: AdoptionError;
  /** Whether it is being written just now. */
  isSaving: boolean;
};

type AdoptingLibrary = Pick<
  Library,
  'adoptionsOf' | 'ourMunicipality' | 'setOurMunicipality' | 'adoptPractice' | 'watch'
>;

/** The adoptions of the practice that is open, and how one begins. What is typed stays when a person goes elsewhere. */
export const PracticeAdoptionsModel = createModel(
  (library: AdoptingLibrary, now: () => Date = () => new Date()) => {
    const practiceId = signal<string | undefined>(undefined);
    const adoptions = signal<readonly Adoption[]>([]);
    const ours = signal<AdoptingBody | undefined>(undefined);
    const failure = signal<LibraryFailure | undefined>(undefined);
    const isReady = signal(false);
    const forms = signal<ReadonlyMap<string, AdoptionForm>>(new Map());
    let life = new AbortController();

    function put(form: AdoptionForm): void {
      forms.value = new Map(forms.value).set(form.practiceId, form);
    }

    function close(id: string): void {
      const rest = new Map(forms.value);
      rest.delete(id);
      forms.value = rest;
    }

    function ask(practice: Practice, question: AdoptionQuestion, draft: AdoptionDraft): void {
      put({
        practiceId: practice.id,
        title: practice.fields.title,
        question,
        draft,
        original: draft,
        isSaving: false,
      });
    }

    async function adoptFor(practice: Practice, body: AdoptingBody): Promise<Adoption> {
      return library.adoptPractice(practice.id, {
        body,
        isOurs: true,
        notesState: false,
        entry: { state: 'found', since: localDay(now()) },
        source: practiceSource(practice.fields),
      });
    }

    async function keepForm(practice: Practice, { question, draft }: AdoptionForm): Promise<Adoption> {
      const body = neededBody(draft, 'name');
      if (question === 'ours') {
        await library.setOurMunicipality(body);
        return adoptFor(practice, body);
      }
      const entry = readStateEntry(draft);
      const source = optionalBody(draft, 'source');
      const our = await library.ourMunicipality();
      const isOurs = our !== undefined && isSameBody(our, body);
      return library.adoptPractice(practice.id, { body, isOurs, entry, notesState: true, source });
    }

    return {
      /** The practice whose adoptions are shown. */
      practiceId,
      /** Its adoptions. */
      adoptions,
      /** The body that keeps this library. */
      ours,
      /** Whether they have been read: before that it is not known whether there are any. */
      isReady,
      /** Why the adoptions cannot be shown. */
      failure,
      /** The open questions, by practice. */
      forms,
      /** Whether something was typed in one of them. */
      hasUnsaved: computed(() => [...forms.value.values()].some(isChanged)),
      /** Follows the adoptions of a practice, or of none. */
      show(id: string | undefined): void {
        life.abort();
        life = new AbortController();
        batch(() => {
          practiceId.value = id;
          adoptions.value = [];
          isReady.value = false;
          failure.value = undefined;
        });
        if (id === undefined) return;
        library.watch(
          () => Promise.all([library.adoptionsOf(id), library.ourMunicipality()]),
          ([found, our]) =>
            batch(() => {
              adoptions.value = found;
              ours.value = our;
              failure.value = undefined;
              isReady.value = true;
            }),
          (error) => {
            failure.value = failureOf(error);
          },
          life.signal,
        );
      },
      /** Adopts the practice for our municipality; asks which that is when it is not known. The adoption, when it is made. */
      async adopt(practice: Practice): Promise<Adoption | undefined> {
        try {
          const our = await library.ourMunicipality();
          if (our !== undefined) return await adoptFor(practice, our);
          ask(practice, 'ours', { name: '' });
        } catch (error) {
          failure.value = failureOf(error);
        }
        return undefined;
      },
      /** Opens the question who else has adopted the practice. */
      askOther(practice: Practice, sourceName: string): void {
        if (forms.value.get(practice.id)?.question === 'other') return;
        ask(practice, 'other', { name: '', state: 'in-use', since: '', reason: '', source: sourceName });
      },
      /** Notes what now stands in a control. */
      change(id: string, control: string, value: string): void {
        const form = forms.value.get(id);
        if (form === undefined || form.isSaving) return;
        const { error: _old, ...rest } = form;
        put({ ...rest, draft: { ...form.draft, [control]: value } });
      },
      /** Closes the question and forgets what was typed. */
      cancel: close,
      /** Does what the question was for; the adoption that came of it, or `undefined` when the form had to stay. */
      async keep(practice: Practice): Promise<Adoption | undefined> {
        const form = forms.value.get(practice.id);
        if (form === undefined || form.isSaving) return undefined;
        put({ ...form, isSaving: true });
        try {
          const adoption = await keepForm(practice, form);
          close(practice.id);
          return adoption;
        } catch (error) {
          const problem = error instanceof DraftProblem ? error.problem : ({ code: 'not-saved' } as const);
          put({ ...form, error: problem });
          return undefined;
        }
      },
    };
  },
);
/** The adoptions of the practice that is open, and how one begins. */
export type PracticeAdoptionsModel = InstanceType<typeof PracticeAdoptionsModel>;

function isChanged({ draft, original }: AdoptionForm): boolean {
  return Object.keys(draft).some((control) => draft[control] !== original[control]);
}
