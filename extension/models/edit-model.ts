import { computed, createModel, signal } from '@preact/signals';
import type { Language } from '#shared/language/language.ts';
import type { Practice, PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';
import { type FieldDraft, type FieldError, parseDraft, toDraft } from './field-draft.ts';

/** One field that is being edited. */
export type FieldEdit = {
  /** The practice it belongs to. */
  practiceId: string;
  /** The practice's title when editing began, to name it elsewhere. */
  practiceTitle: string;
  /** The field. */
  name: PracticeFieldName;
  /** The card when editing began. */
  fields: PracticeFields;
  /** What stands in the editor now. */
  draft: FieldDraft;
  /** What stood there when editing began. */
  original: FieldDraft;
  /** Why the last try to save failed. */
  error?: FieldError;
  /** Whether it is being written just now. */
  isSaving: boolean;
};

/**
 * The fields that are being edited, of any number of practices at once: turning to another practice and back
 * loses nothing that was typed. A failed save keeps the text in its editor.
 */
export const EditModel = createModel((library: Pick<Library, 'editPractice'>) => {
  const edits = signal<ReadonlyMap<string, FieldEdit>>(new Map());
  const unsaved = computed(() => [...edits.value.values()].filter(isChanged));
  const hasUnsaved = computed(() => unsaved.value.length > 0);

  function put(edit: FieldEdit): void {
    edits.value = new Map(edits.value).set(editKey(edit.practiceId, edit.name), edit);
  }

  function close(practiceId: string, name: PracticeFieldName): void {
    const rest = new Map(edits.value);
    rest.delete(editKey(practiceId, name));
    edits.value = rest;
  }

  function editOf(practiceId: string, name: PracticeFieldName): FieldEdit | undefined {
    return edits.value.get(editKey(practiceId, name));
  }

  return {
    /** Every field that is being edited, by practice and field. */
    edits,
    /** Those whose text differs from what is saved. */
    unsaved,
    /** Whether there are any. */
    hasUnsaved,
    /** Opens a field's editor; one that is open already stays as it is. */
    begin(practice: Practice, name: PracticeFieldName, language: Language): void {
      if (editOf(practice.id, name)) return;
      const original = toDraft(practice.fields, name, language);
      const { id: practiceId, fields } = practice;
      put({
        practiceId,
        practiceTitle: fields.title,
        name,
        fields,
        draft: original,
        original,
        isSaving: false,
      });
    },
    /** Notes what now stands in the editor; an old error goes away with the first change. */
    change(practiceId: string, name: PracticeFieldName, draft: FieldDraft): void {
      const edit = editOf(practiceId, name);
      if (!edit || edit.isSaving) return;
      const { error: _old, ...rest } = edit;
      put({ ...rest, draft });
    },
    /** Closes the editor and forgets what was typed. */
    cancel: close,
    /** Saves the field; answers whether the editor could be closed. */
    async save(practiceId: string, name: PracticeFieldName): Promise<boolean> {
      const edit = editOf(practiceId, name);
      if (!edit || edit.isSaving) return false;
      const parsed = parseDraft(name, edit.draft, edit.fields);
      if ('error' in parsed) {
        put({ ...edit, error: parsed.error });
        return false;
      }
      if (isChanged(edit)) {
        put({ ...edit, isSaving: true });
        try {
          await library.editPractice(practiceId, parsed.changes);
        } catch {
          put({ ...edit, error: 'not-saved' });
          return false;
        }
      }
      close(practiceId, name);
      return true;
    },
  };
});
/** The fields that are being edited. */
export type EditModel = InstanceType<typeof EditModel>;

/** The key under which a field's edit is found. */
export function editKey(practiceId: string, name: PracticeFieldName): string {
  return `${practiceId}/${name}`;
}

function isChanged({ draft, original }: FieldEdit): boolean {
  return JSON.stringify(draft) !== JSON.stringify(original);
}
