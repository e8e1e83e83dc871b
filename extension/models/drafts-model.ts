import { createModel, signal } from '@preact/signals';
import type { Clip, KnownChoice } from '#shared/clip/clip-schema.ts';
import type { Library } from '../database/library.ts';

/** Why something could not be done with a draft; each has its words. */
export type DraftProblem = 'page-not-open' | 'page-not-read' | 'title-missing' | 'not-saved';

/** Asks the background to read a draft's page again; answers how it went. */
export type ReadAgain = (clipId: string) => Promise<'saved' | 'not-open' | 'failed'>;

const READ_PROBLEMS = { saved: undefined, 'not-open': 'page-not-open', failed: 'page-not-read' } as const;

/** Clips that wait for a person: begun and never finished, or of a page that the library has; and what can be done with one. */
export const DraftsModel = createModel(
  (
    library: Pick<Library, 'drafts' | 'keepAddress' | 'discardDraft' | 'resolveKnown' | 'watch'>,
    readAgain: ReadAgain,
  ) => {
    const drafts = signal<Clip[]>([]);
    const problems = signal<ReadonlyMap<string, DraftProblem>>(new Map());
    const busy = signal<ReadonlySet<string>>(new Set());

    library.watch(
      () => library.drafts(),
      (found) => {
        drafts.value = found;
      },
      () => undefined,
      new AbortController().signal,
    );

    function tell(clipId: string, problem: DraftProblem | undefined): void {
      const told = new Map(problems.value);
      if (problem) told.set(clipId, problem);
      else told.delete(clipId);
      problems.value = told;
    }

    /** Does one thing with a draft at a time, and tells why if it could not be done. */
    async function attempt(clipId: string, act: () => Promise<DraftProblem | undefined>): Promise<void> {
      if (busy.value.has(clipId)) return;
      tell(clipId, undefined);
      busy.value = new Set(busy.value).add(clipId);
      const problem = await act().catch((): DraftProblem => 'not-saved');
      const rest = new Set(busy.value);
      rest.delete(clipId);
      busy.value = rest;
      tell(clipId, problem);
    }

    return {
      /** Drafts, the newest first. */
      drafts,
      /** What could not be done, by clip. */
      problems,
      /** Drafts something is being done with. */
      busy,
      /** Reads the page again, when it is still open. */
      readAgain(clipId: string): Promise<void> {
        return attempt(clipId, async () => READ_PROBLEMS[await readAgain(clipId)]);
      },
      /** Keeps the address under a title. */
      keepAddress(clipId: string, title: string): Promise<void> {
        return attempt(clipId, async () => {
          if (title.trim() === '') return 'title-missing';
          await library.keepAddress(clipId, title.trim());
          return undefined;
        });
      },
      /** Does what was chosen with a clip of a page that the library has. */
      choose(clipId: string, choice: KnownChoice): Promise<void> {
        return attempt(clipId, async () => {
          await library.resolveKnown(clipId, choice);
          return undefined;
        });
      },
      /** Throws the draft away. */
      discard(clipId: string): Promise<void> {
        return attempt(clipId, async () => {
          await library.discardDraft(clipId);
          return undefined;
        });
      },
    };
  },
);
/** Clips that were begun and never finished. */
export type DraftsModel = InstanceType<typeof DraftsModel>;
