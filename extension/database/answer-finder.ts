import { z } from 'zod/mini';
import type { FindAnswer, Snippet } from '#shared/find/find-answer.ts';
import type { FindRequest } from '#shared/find/find-request.ts';
import { type Found, findPractices } from '#shared/find/index/find-practices.ts';
import { cardTexts } from '#shared/find/index/practice-entry.ts';
import { snippetOf } from '#shared/find/snippet.ts';
import { typedRequest } from '#shared/find/typed-request.ts';
import { findPlainly } from './find-plainly.ts';
import type { FoundPart } from './finder.ts';
import type { FinderQuestion, FinderReply } from './finder-protocol.ts';
import { inTermsOfRoom } from './full-disk.ts';
import { pageTextsOf } from './index-delta.ts';
import { PartMissing } from './index-store.ts';
import type { LibraryDatabase } from './library-database.ts';
import { LibraryIndex } from './library-index.ts';
import { LibraryUnavailable } from './library-unavailable.ts';

/** How long nobody must have asked anything before the index is put together anew, in milliseconds. */
const IDLE_MS = 2_000;

/** How long an answer waits for an index that is just being made, in milliseconds: a small one is made in that time. */
const PATIENCE_MS = 300;

/** How many ids are given at most; databases do not take a larger limit. */
const MOST_IDS = 2 ** 31;

/** Answers the questions of a window. A newer search overtakes an older one that waits; what the index goes through is told as it happens. */
export function answerFinder(
  db: LibraryDatabase,
  tell: (reply: FinderReply) => void,
): { answer: (question: FinderQuestion) => Promise<void>; index: LibraryIndex } {
  const index = new LibraryIndex(db, (state) => tell({ tell: 'index', index: state }));
  let newestSearch = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function reply(question: FinderQuestion): Promise<FinderReply> {
    const { turn, request } = question;
    // Lets the questions that are already there come first: only the newest search is worth making.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (question.ask === 'find' && turn < newestSearch) return { tell: 'overtaken', turn };
    if (question.ask === 'snippets')
      return { tell: 'snippets', turn, snippets: await snippets(db, index, question.ids, request) };
    if (question.ask === 'find')
      return { tell: 'found', turn, answer: await find(db, index, request, question) };
    const all = { offset: 0, limit: MOST_IDS };
    return { tell: 'all-ids', turn, ids: (await find(db, index, request, all)).ids };
  }

  return {
    index,
    async answer(question) {
      clearTimeout(idle);
      if (question.ask === 'find') newestSearch = question.turn;
      try {
        tell(await reply(question));
      } catch (error) {
        const known = await inTermsOfRoom(error);
        const reason = known instanceof LibraryUnavailable ? { reason: known.reason } : {};
        if (db.hasFailed()) db.close({ disableAutoOpen: false });
        tell({ tell: 'failed', turn: question.turn, ...reason });
      }
      idle = setTimeout(() => void index.tidy(), IDLE_MS);
    },
  };
}

async function find(
  db: LibraryDatabase,
  index: LibraryIndex,
  request: FindRequest,
  part: FoundPart,
): Promise<FindAnswer> {
  const found = await findInIndex(db, index, request, part);
  return { ...(found ?? (await findPlainly(db, request, part))), index: index.state };
}

/** What is found in the index; undefined while there is none. */
async function findInIndex(
  db: LibraryDatabase,
  index: LibraryIndex,
  request: FindRequest,
  part: FoundPart,
  isSecondTime = false,
): Promise<Found | undefined> {
  const [known, themes] = await Promise.all([index.upToDate(), themeIds(db)]);
  const live = known ?? (await soonReady(index));
  if (live === undefined) return undefined;
  try {
    return await findPractices(live, request, part, (ids) => textsOf(db, ids), themes);
  } catch (error) {
    if (!(error instanceof PartMissing) || isSecondTime) throw error;
    await index.partMissing();
    return findInIndex(db, index, request, part, true);
  }
}

const themeSchema = z.object({
  /** The collection's id. */
  id: z.string(),
  /** When it is in force: what has this is a theme. */
  period: z.optional(z.unknown()),
});

/** The collections that are themes now: asked for each time, because giving one a period changes no practice. */
async function themeIds(db: LibraryDatabase): Promise<Set<string>> {
  const stored = await db.collections.toArray();
  const parsed = stored.flatMap((row) => themeSchema.safeParse(row).data ?? []);
  return new Set(parsed.filter(({ period }) => period !== undefined).map(({ id }) => id));
}

async function soonReady(index: LibraryIndex) {
  await Promise.race([index.settled(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return index.state.state === 'ready' ? index.upToDate() : undefined;
}

async function textsOf(db: LibraryDatabase, ids: readonly string[]): Promise<Map<string, string[]>> {
  const practices = await db.practices.bulkGet([...ids]);
  const texts = new Map<string, string[]>();
  for (const practice of practices) {
    if (practice === undefined) continue;
    const card = cardTexts(practice).map(([, text]) => text);
    texts.set(practice.id, [...card, ...(await pageTextsOf(db, practice.clipIds))]);
  }
  return texts;
}

async function snippets(
  db: LibraryDatabase,
  index: LibraryIndex,
  ids: readonly string[],
  request: FindRequest,
): Promise<Record<string, Snippet>> {
  const live = await index.upToDate();
  const { wanted, alternatives } = typedRequest(request);
  const meant = [...wanted, ...alternatives.flatMap(({ all }) => all)];
  const meaning = live?.meaning(meant) ?? (() => 0);
  const practices = await db.practices.bulkGet([...ids]);
  const rows = await db.practiceRows.bulkGet([...ids]);
  const found: Record<string, Snippet> = {};
  for (const [place, practice] of practices.entries()) {
    if (practice === undefined) continue;
    const title = rows[place]?.title ?? practice.fields.title;
    const [, ...texts] = cardTexts(practice).map(([, text]) => text);
    const pageTexts = await pageTextsOf(db, practice.clipIds);
    found[practice.id] = snippetOf({ title, cardTexts: texts, pageTexts }, meaning);
  }
  return found;
}
