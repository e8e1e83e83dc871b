import { computed, createModel, signal } from '@preact/signals';
import type { Adoption, AdoptionState } from '#shared/adoption/adoption-schema.ts';
import { localDay } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import type { AdoptionAction, AdoptionMethods } from '../database/adoption-methods.ts';
import { NotInLibrary } from '../database/library-unavailable.ts';
import { adoptedTitle, type ListedAdoption } from '../database/stored-adoptions.ts';
import { type AdoptionPart, partDraft, readPart } from './adoption-parts.ts';
import type { AdoptionDraft, AdoptionError } from './adoption-values.ts';

/** One part of an adoption that is being edited. */
export type AdoptionEdit = {
  /** The adoption. */
  adoptionId: string;
  /** The practice's title when editing began, to name the edit elsewhere. */
  title: string;
  /** The part. */
  part: AdoptionPart;
  /** The row of the part's list; absent of a new one, and of what is no list. */
  rowId?: string | undefined;
  /** What stands in the controls now. */
  draft: AdoptionDraft;
  /** What stood there when editing began. */
  original: AdoptionDraft;
  /** Why the last try to save failed. */
  error?: AdoptionError;
  /** Whether it is being written just now. */
  isSaving: boolean;
};

/** Which part of which adoption, and which row of it. */
export type EditPlace = Pick<AdoptionEdit, 'adoptionId' | 'part' | 'rowId'>;

/**
 * The parts of adoptions that are being edited, any number at once: going to another adoption, the board or another
 * section and back loses nothing that was typed. A failed save keeps the text in its editor.
 */
export const AdoptionEditModel = createModel(
  (library: Pick<AdoptionMethods, 'changeAdoption'>, now: () => Date = () => new Date()) => {
    const edits = signal<ReadonlyMap<string, AdoptionEdit>>(new Map());
    const unsaved = computed(() => [...edits.value.values()].filter(isChanged));

    function put(edit: AdoptionEdit): void {
      edits.value = new Map(edits.value).set(placeKey(edit), edit);
    }

    function close(place: EditPlace): void {
      const rest = new Map(edits.value);
      rest.delete(placeKey(place));
      edits.value = rest;
    }

    return {
      /** Every part that is being edited. */
      edits,
      /** Those that say something else than what is saved. */
      unsaved,
      /** Whether there are any. */
      hasUnsaved: computed(() => unsaved.value.length > 0),
      /** Opens a part's editor; one that is open already stays as it is, but offers the state that is wanted now. */
      begin(
        listed: ListedAdoption,
        part: AdoptionPart,
        language: Language,
        wanted: { rowId?: string; state?: AdoptionState } = {},
      ): void {
        const { adoption } = listed;
        const place = { adoptionId: adoption.id, part, rowId: wanted.rowId };
        const open = edits.value.get(placeKey(place));
        if (open !== undefined) {
          if (wanted.state !== undefined) put({ ...open, draft: { ...open.draft, state: wanted.state } });
          return;
        }
        const original = partDraft(part, adoption, { ...wanted, language, today: localDay(now()) });
        put({ ...place, title: adoptedTitle(listed), draft: original, original, isSaving: false });
      },
      /** Notes what now stands in a control; an old error goes away with the first change. */
      change(place: EditPlace, control: string, value: string): void {
        const edit = edits.value.get(placeKey(place));
        if (edit === undefined || edit.isSaving) return;
        const { error: _old, ...rest } = edit;
        put({ ...rest, draft: { ...edit.draft, [control]: value } });
      },
      /** Closes the editor and forgets what was typed. */
      cancel: close,
      /** Saves a part; the adoption as it is then, or `undefined` when the editor had to stay open. */
      async save(place: EditPlace): Promise<Adoption | undefined> {
        const edit = edits.value.get(placeKey(place));
        if (edit === undefined || edit.isSaving) return undefined;
        const read = readPart(edit.part, edit.draft, edit.rowId, now());
        if ('error' in read) {
          put({ ...edit, error: read.error });
          return undefined;
        }
        put({ ...edit, isSaving: true });
        try {
          const saved = await library.changeAdoption(edit.adoptionId, read.change, actionOf(edit.part));
          close(place);
          return saved;
        } catch (error) {
          put({ ...edit, error: { code: error instanceof NotInLibrary ? 'gone' : 'not-saved' } });
          return undefined;
        }
      },
    };
  },
);
/** The parts of adoptions that are being edited. */
export type AdoptionEditModel = InstanceType<typeof AdoptionEditModel>;

/** What is being edited at a place. Not a method of the model: those are not followed by what draws. */
export function editAt({ edits }: AdoptionEditModel, place: EditPlace): AdoptionEdit | undefined {
  return edits.value.get(placeKey(place));
}

function actionOf(part: AdoptionPart): AdoptionAction {
  return part === 'state' ? 'move-adoption' : 'save-adoption';
}

function placeKey({ adoptionId, part, rowId = '' }: EditPlace): string {
  return `${adoptionId}/${part}/${rowId}`;
}

function isChanged({ draft, original }: AdoptionEdit): boolean {
  return Object.keys(draft).some((control) => draft[control] !== original[control]);
}
