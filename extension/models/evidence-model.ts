import { createModel, signal } from '@preact/signals';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';

/** What can be taken back about evidence: a removed quote. A version that was brought back is a step of the library. */
export type EvidenceUndo = { quoteId: string };

/** What a clip keeps beside its text, read when it is looked at; and what can be done with quotes and versions. */
export const EvidenceModel = createModel(
  (
    library: Pick<
      Library,
      'file' | 'snapshot' | 'moveQuote' | 'removeQuote' | 'restoreQuote' | 'restoreVersion'
    >,
  ) => {
    const undo = signal<EvidenceUndo | undefined>(undefined);
    const hasFailed = signal(false);

    async function attempt(act: () => Promise<unknown>, after?: EvidenceUndo): Promise<void> {
      hasFailed.value = false;
      try {
        await act();
        undo.value = after;
      } catch {
        hasFailed.value = true;
      }
    }

    return {
      /** What can be taken back now. */
      undo,
      /** Whether the last change could not be written. */
      hasFailed,
      /** A file as a blob; undefined when it is lost or damaged. */
      async readFile(sha256: string): Promise<Blob | undefined> {
        const file = await library.file(sha256).catch(() => undefined);
        return file && new Blob([file.bytes], { type: file.type });
      },
      /** The mark-up of a clip's snapshot; undefined when it is lost or damaged. */
      async readSnapshot(clipId: string): Promise<string | undefined> {
        return library.snapshot(clipId).catch(() => undefined);
      },
      /** Says which field a quote supports. */
      moveQuote(quoteId: string, field: PracticeFieldName | undefined): Promise<void> {
        return attempt(() => library.moveQuote(quoteId, field));
      },
      /** Takes a quote away; it can be brought back. */
      removeQuote(quoteId: string): Promise<void> {
        return attempt(() => library.removeQuote(quoteId), { quoteId });
      },
      /** Brings a former version back. */
      restoreVersion(versionId: string): Promise<void> {
        return attempt(() => library.restoreVersion(versionId));
      },
      /** Takes the last change back. */
      async takeBack(): Promise<void> {
        const last = undo.value;
        if (last !== undefined) await attempt(() => library.restoreQuote(last.quoteId));
      },
    };
  },
);
/** What a clip keeps beside its text. */
export type EvidenceModel = InstanceType<typeof EvidenceModel>;
