import { createModel, signal } from '@preact/signals';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';

/** What can be taken back about evidence: a removed quote, or a version that was brought back. */
export type EvidenceUndo = { what: 'quote'; id: string } | { what: 'version'; practiceId: string };

/** What a clip keeps beside its text, read when it is looked at; and what can be done with quotes and versions. */
export const EvidenceModel = createModel(
  (
    library: Pick<
      Library,
      'file' | 'snapshot' | 'moveQuote' | 'removeQuote' | 'restoreQuote' | 'restoreVersion' | 'practice'
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

    /** The newest former version of a practice: the one that a restored version took the place of. */
    async function restoreNewest(practiceId: string): Promise<void> {
      const found = await library.practice(practiceId);
      const newest = found?.versions[0];
      if (newest !== undefined) await library.restoreVersion(newest.id);
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
        return attempt(() => library.removeQuote(quoteId), { what: 'quote', id: quoteId });
      },
      /** Brings a former version back; that can be taken back. */
      restoreVersion(practiceId: string, versionId: string): Promise<void> {
        return attempt(() => library.restoreVersion(versionId), { what: 'version', practiceId });
      },
      /** Takes the last change back. */
      async takeBack(): Promise<void> {
        const last = undo.value;
        if (last?.what === 'quote') await attempt(() => library.restoreQuote(last.id));
        if (last?.what === 'version') await attempt(() => restoreNewest(last.practiceId));
      },
    };
  },
);
/** What a clip keeps beside its text. */
export type EvidenceModel = InstanceType<typeof EvidenceModel>;
