import { computed, createModel, signal } from '@preact/signals';
import type { BundleProblem } from '#shared/bundle/bundle-problem.ts';
import { differingFields, type RecordChoice } from '#shared/bundle/compare-records.ts';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import { type BundleTaken, choiceKey } from '../database/bundle-import.ts';
import type { BundleConflict, BundlePlan } from '../database/bundle-plan.ts';
import type { Library } from '../database/library.ts';
import type { OpenBundle } from '../database/open-bundle.ts';
import { longTask } from './long-task.ts';

/** A library file that was checked: what it would do, or why it is refused. */
export type CheckedBundle = { bundle: OpenBundle; plan: BundlePlan } | { problem: BundleProblem };

/** By what the choice about a conflict is kept. */
export function conflictKey({ table, ours }: BundleConflict): string {
  return choiceKey(table, ours.id);
}

/** Taking a library file in: it is checked and compared, a person chooses about what differs, and then it is written. */
export const BundleImportModel = createModel(
  (library: Pick<Library, 'readBundle' | 'planBundle' | 'importBundle'>) => {
    const file = signal<File>();
    const others = signal<'ours' | 'theirs'>('ours');
    const chosen = signal<ReadonlyMap<string, RecordChoice>>(new Map());
    const checking = longTask<CheckedBundle>();
    const writing = longTask<BundleTaken>();

    async function check(): Promise<void> {
      const { value } = file;
      if (value === undefined) return;
      await checking.run(async (work) => {
        const bundle = await library.readBundle(value, work);
        if ('problem' in bundle) return bundle;
        return { bundle, plan: await library.planBundle(bundle, work) };
      });
      // Another file was chosen while this one was read.
      if (file.value !== value) await check();
    }

    const choiceOf = (conflict: BundleConflict): RecordChoice =>
      chosen.value.get(conflictKey(conflict)) ?? others.value;

    function choose(conflict: BundleConflict, choice: RecordChoice): void {
      chosen.value = new Map(chosen.value).set(conflictKey(conflict), choice);
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
      /** Checks a file and compares it with the library. */
      async open(given: File): Promise<void> {
        if (file.value === given) return;
        file.value = given;
        others.value = 'ours';
        chosen.value = new Map();
        writing.reset();
        checking.cancel();
        await check();
      },
      /** Checks the same file once more. */
      async again(): Promise<void> {
        writing.reset();
        await check();
      },
      /** Ends the check. */
      cancelCheck: checking.cancel,
      /** Ends the writing; the library is as it was. */
      cancel: writing.cancel,
      /** What is chosen about a record that differs. */
      choiceOf,
      choose,
      /** Takes one field of a practice's card from the file, or keeps the library's. */
      chooseField(conflict: BundleConflict, name: PracticeFieldName, from: 'ours' | 'theirs'): void {
        const taken = new Set(takenFields(conflict, choiceOf(conflict)));
        if (from === 'theirs') taken.add(name);
        else taken.delete(name);
        choose(conflict, taken);
      },
      /** Whether a field of a practice's card comes from the file. */
      isTaken: (conflict: BundleConflict, name: PracticeFieldName): boolean =>
        takenFields(conflict, choiceOf(conflict)).has(name),
      /** The same for every record that differs. */
      chooseAll(choice: 'ours' | 'theirs'): void {
        chosen.value = new Map();
        others.value = choice;
      },
      /** Takes the file in, as one step under the file's name. */
      async take(): Promise<void> {
        const { value } = checking.now;
        const title = file.value?.name ?? '';
        if (value.state !== 'done' || 'problem' in value.result) return;
        const { bundle } = value.result;
        const choices = { others: others.value, chosen: chosen.value };
        await writing.run((work) => library.importBundle(bundle, { choices, title }, work));
      },
    };
  },
);
/** Taking a library file in. */
export type BundleImportModel = InstanceType<typeof BundleImportModel>;

function takenFields(conflict: BundleConflict, choice: RecordChoice): ReadonlySet<PracticeFieldName> {
  if (choice === 'ours' || conflict.table !== 'practices') return new Set();
  return choice === 'theirs' ? new Set(differingFields(conflict.ours, conflict.theirs)) : choice;
}
