import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';

/** What stands in a form, each field as text. */
export type Draft = Readonly<Record<string, string>>;

/** A form that is being filled. */
export type Form<D extends Draft, Problem> = {
  /** What stands in it now. */
  draft: D;
  /** What stood there at first. */
  original: D;
  /** Why fields could not be saved. */
  problems: Partial<Record<keyof D, Problem>>;
  /** Whether the last try to write it failed. */
  hasFailed: boolean;
  /** Whether it is being written just now. */
  isSaving: boolean;
};

/** A draft that was understood, or what is wrong with which fields. */
export type ParsedForm<D extends Draft, Value, Problem> =
  | { value: Value }
  | { problems: Partial<Record<keyof D, Problem>> };

/** Forms that are being filled, each under a key of its own. */
export type FormDrafts<D extends Draft, Problem, Saved> = {
  /** The open forms. */
  forms: ReadonlySignal<ReadonlyMap<string, Form<D, Problem>>>;
  /** Their keys; changes only when a form is opened or closed, not with what is typed. */
  openKeys: ReadonlySignal<ReadonlySet<string>>;
  /** Whether any of them holds something that is not saved. */
  hasUnsaved: ReadonlySignal<boolean>;
  /** Opens a form; one that is open already stays as it is. */
  begin: (key: string, original: D) => void;
  /** Notes what now stands in a field; its problem goes with the first change. */
  change: (key: string, field: keyof D, text: string) => void;
  /** Closes a form and forgets what was typed. */
  cancel: (key: string) => void;
  /** Saves a form and closes it; undefined when it stays open because something is wrong. */
  save: (key: string) => Promise<{ saved: Saved } | undefined>;
};

/**
 * Forms that are being filled, any number at once: turning to something else and back loses nothing that was typed,
 * and a failed save keeps the text. `parse` says what a draft means, `keep` writes it.
 */
export function formDrafts<D extends Draft, Value, Problem, Saved>(
  parse: (draft: D) => ParsedForm<D, Value, Problem>,
  keep: (key: string, value: Value) => Promise<Saved>,
): FormDrafts<D, Problem, Saved> {
  const forms = signal<ReadonlyMap<string, Form<D, Problem>>>(new Map());
  const put = (key: string, form: Form<D, Problem>) => {
    forms.value = new Map(forms.value).set(key, form);
  };
  const openKeys = signal<ReadonlySet<string>>(new Set());
  const close = (key: string) => {
    const rest = new Map(forms.value);
    rest.delete(key);
    batch(() => {
      forms.value = rest;
      openKeys.value = new Set(rest.keys());
    });
  };

  return {
    forms,
    openKeys,
    hasUnsaved: computed(() => [...forms.value.values()].some(isChanged)),
    begin(key, original): void {
      if (forms.value.has(key)) return;
      batch(() => {
        put(key, { draft: original, original, problems: {}, hasFailed: false, isSaving: false });
        openKeys.value = new Set(forms.value.keys());
      });
    },
    change(key, field, text): void {
      const form = forms.value.get(key);
      if (form === undefined || form.isSaving) return;
      const { [field]: _solved, ...problems } = form.problems;
      put(key, {
        ...form,
        draft: { ...form.draft, [field]: text },
        problems: problems as Form<D, Problem>['problems'],
      });
    },
    cancel: close,
    async save(key) {
      const form = forms.value.get(key);
      if (form === undefined || form.isSaving) return undefined;
      const parsed = parse(form.draft);
      if ('problems' in parsed) {
        put(key, { ...form, problems: parsed.problems });
        return undefined;
      }
      put(key, { ...form, problems: {}, hasFailed: false, isSaving: true });
      try {
        const saved = await keep(key, parsed.value);
        close(key);
        return { saved };
      } catch {
        put(key, { ...form, problems: {}, hasFailed: true });
        return undefined;
      }
    },
  };
}

function isChanged({ draft, original }: Form<Draft, unknown>): boolean {
  return Object.entries(draft).some(([field, text]) => text !== original[field]);
}
