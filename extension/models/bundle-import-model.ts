import { batch, computed, createModel, signal } from '@preact/signals';
import type { BundleProblem } from '#shared/bundle/bundle-problem.ts';
import type { RecordChoice } from '#shared/bundle/compare-records.ts';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import type { BundleChoices, BundleTaken } from '../database/bundle-import.ts';
import type { BundleConflict, BundlePlan } from '../database/bundle-plan.ts';
import type { Library } from '../database/library.ts';
import type { OpenBundle } from '../database/open-bundle.ts';
import { bundleWithoutPersons, type RemovedInBundle } from '../database/removed-in-bundle.ts';
import type { MaskPersonMarkup } from '../database/row-without-person.ts';
import { conflictKey, isMixFit, takenParts } from './bundle-choices.ts';
import { longTask } from './long-task.ts';

/** A library file that was checked: what it would do, or why it is refused. */
export type CheckedBundle =
  | {
      /** The file as it is to be taken in. */
      bundle: OpenBundle;
      /** What it would do. */
      plan: BundlePlan;
    }
  | { problem: BundleProblem };

/** A file that was read, and who is in it again. */
type ReadBundle = { of: File; bundle: OpenBundle; returned: readonly RemovedInBundle[] };

type ImportTarget = Pick<Library, 'readBundle' | 'removedInBundle' | 'planBundle' | 'importBundle'>;

/** Taking a library file in: it is checked and compared, a person chooses about what differs, and then it is written. */
export const BundleImportModel = createModel((library: ImportTarget, maskMarkup: MaskPersonMarkup) => {
  const file = signal<File>();
  const masks = signal<MaskWords>();
  const leavesOut = signal(true);
  const read = signal<ReadBundle>();
  const others = signal<'ours' | 'theirs'>('ours');
  const chosen = signal<ReadonlyMap<string, RecordChoice>>(new Map());
  const unfit = signal<ReadonlySet<string>>(new Set());
  const checking = longTask<CheckedBundle>();
  const writing = longTask<BundleTaken>();

  async function check(): Promise<void> {
    const { value } = file;
    const isLeftOut = leavesOut.value;
    if (value === undefined) return;
    await checking.run(async (work) => {
      let known = read.value;
      if (known?.of !== value) {
        const opened = await library.readBundle(value, work);
        if ('problem' in opened) return opened;
        known = {
          of: value,
          bundle: opened,
          returned: await library.removedInBundle(opened, 'library', work),
        };
        read.value = known;
      }
      const bundle = asChosen(known);
      return { bundle, plan: await library.planBundle(bundle, work) };
    });
    // Another file was chosen while this one was read, or it is to be read in another way.
    if (file.value !== value || leavesOut.value !== isLeftOut) await check();
  }

  /** The file, without the persons who were removed unless they are to come back. */
  function asChosen({ bundle, returned }: ReadBundle): OpenBundle {
    const words = masks.value;
    if (returned.length === 0 || !leavesOut.value || words === undefined) return bundle;
    return bundleWithoutPersons(bundle, returned, { words, maskMarkup });
  }

  function forgetChoices(): void {
    chosen.value = new Map();
    unfit.value = new Set();
  }

  // A method of a model is not followed by who calls it while drawing: what is chosen is told as a signal.
  const choices = computed((): BundleChoices => ({ others: others.value, chosen: chosen.value }));

  function choose(conflict: BundleConflict, choice: RecordChoice, isUnfit = false): void {
    const key = conflictKey(conflict);
    const others = [...unfit.value].filter((each) => each !== key);
    batch(() => {
      chosen.value = new Map(chosen.value).set(key, choice);
      unfit.value = new Set(isUnfit ? [...others, key] : others);
    });
  }

  return {
    /** How the check stands. */
    checking: checking.now,
    /** How the writing stands. */
    writing: writing.now,
    /** What differs. */
    conflicts: computed(() => {
      const { value } = checking.now;
      return value.state === 'done' && 'plan' in value.result ? value.result.plan.conflicts : [];
    }),
    /** What the records are called that those refer to, by their ids. */
    names: computed((): ReadonlyMap<string, string> => {
      const { value } = checking.now;
      return value.state === 'done' && 'plan' in value.result ? value.result.plan.names : new Map();
    }),
    /** Checks a file and compares it with the library. */
    async open(given: File, words: MaskWords): Promise<void> {
      if (file.value === given) return;
      file.value = given;
      read.value = undefined;
      masks.value = words;
      leavesOut.value = true;
      others.value = 'ours';
      forgetChoices();
      writing.reset();
      checking.cancel();
      await check();
    },
    /** Persons in the file who were removed from this library. */
    returned: computed(() => read.value?.returned ?? []),
    /** Whether they stay out of it. */
    leavesOut,
    /** Leaves them out, or lets them come back; what differs is then another thing, and is chosen about anew. */
    async leaveOut(isLeftOut: boolean): Promise<void> {
      leavesOut.value = isLeftOut;
      forgetChoices();
      writing.reset();
      checking.cancel();
      await check();
    },
    /** Checks the same file once more. */
    async again(): Promise<void> {
      read.value = undefined;
      writing.reset();
      await check();
    },
    /** Ends the check. */
    cancelCheck: checking.cancel,
    /** Ends the writing; the library is as it was. */
    cancel: writing.cancel,
    /** What is chosen about what differs. */
    choices,
    /** Records whose chosen parts do not go together, by their keys: they are taken whole. */
    unfit,
    /** Chooses about a record as a whole. */
    choose: (conflict: BundleConflict, choice: 'ours' | 'theirs'): void => choose(conflict, choice),
    /** Takes one part of a record from the file, or keeps the library's. Parts that do not go together are not mixed: one side is taken whole. */
    choosePart(conflict: BundleConflict, part: string, from: 'ours' | 'theirs'): void {
      const taken = new Set(takenParts(choices.value, conflict));
      if (from === 'theirs') taken.add(part);
      else taken.delete(part);
      if (isMixFit(conflict, taken)) choose(conflict, taken);
      else choose(conflict, from, true);
    },
    /** The same for every record that differs. */
    chooseAll(choice: 'ours' | 'theirs'): void {
      batch(() => {
        forgetChoices();
        others.value = choice;
      });
    },
    /** Takes the file in, as one step under the file's name. */
    async take(): Promise<void> {
      const { value } = checking.now;
      const title = file.value?.name ?? '';
      if (value.state !== 'done' || 'problem' in value.result) return;
      const { bundle } = value.result;
      const how = { choices: choices.value, title };
      await writing.run((work) => library.importBundle(bundle, how, work));
    },
  };
});
/** Taking a library file in. */
export type BundleImportModel = InstanceType<typeof BundleImportModel>;
