import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import type {
  CoreLibrary,
  Evidence,
  KnownPage,
  PracticeWithEvidence,
  RowCursor,
} from '../../extension/database/library.ts';
import type { PracticeRow } from '../../extension/database/practice-row.ts';
import { withEvidence } from './practice.ts';

/** What an in-memory library begins with. */
export type InMemoryContents = {
  practices?: PracticeWithEvidence[];
  clips?: Clip[];
  /** Clips that wait for a choice, with the pages they know. */
  known?: KnownPage[];
  /** The clock. */
  now?: () => Date;
};

/** A library that lives in memory and answers at once: the same contract, for tests of models and for looking at screens. */
export function inMemoryLibrary({
  practices: given = [],
  clips: givenClips = [],
  known: givenKnown = [],
  now = () => new Date(),
}: InMemoryContents = {}): CoreLibrary {
  const practices = new Map(given.map((found) => [found.practice.id, found]));
  const clips = new Map(givenClips.map((clip) => [clip.id, clip]));
  for (const { evidence } of given) for (const { clip } of evidence) clips.set(clip.id, clip);
  const known = new Map(givenKnown.map((page) => [page.clip.id, page]));
  for (const { clip } of givenKnown) clips.set(clip.id, clip);
  const watchers = new Set<() => void>();

  const changed = () => {
    for (const look of watchers) look();
  };
  const living = () =>
    [...practices.values()]
      .filter(({ practice }) => !practice.deletedAt)
      .sort((a, b) => b.practice.createdAt.localeCompare(a.practice.createdAt));
  const put = (practice: Practice) => {
    const found = practices.get(practice.id) ?? withEvidence(practice);
    practices.set(practice.id, { ...found, practice });
    changed();
    return practice;
  };
  const practiceOf = (id: string) => {
    const found = practices.get(id);
    if (!found) throw new Error(`There is no practice ${id}`);
    return found.practice;
  };
  const changeClip = (id: string, changes: Partial<Clip>) => {
    const clip = clips.get(id);
    if (!clip) throw new Error(`There is no clip ${id}`);
    const next = revised(clip, changes, now());
    clips.set(id, next);
    changed();
    return next;
  };
  const savePractice = (
    clipId: string,
    draft: Pick<Practice, 'fields' | 'provenance'>,
    changes: Partial<Clip>,
  ) => {
    const record = newRecord(now());
    const clip = changeClip(clipId, { ...changes, practiceId: record.id });
    const practice = { ...record, ...draft, createdAt: record.updatedAt, clipIds: [clipId] };
    practices.set(practice.id, withEvidence(practice, { evidence: [someEvidence(clip)] }));
    return put(practice);
  };

  return {
    async beginClip(start) {
      const moment = now();
      const clip: Clip = {
        ...newRecord(moment),
        ...start,
        addressKey: start.address,
        clippedAt: moment.toISOString(),
        state: 'begun',
      };
      clips.set(clip.id, clip);
      changed();
      return clip;
    },
    async fillClip(clipId, { draft }) {
      return clips.has(clipId) ? savePractice(clipId, draft, { state: 'saved' }) : undefined;
    },
    async knownPage(clipId) {
      return known.get(clipId);
    },
    async resolveKnown(clipId, choice) {
      const page = known.get(clipId);
      if (!page) throw new Error(`Clip ${clipId} does not wait`);
      known.delete(clipId);
      if (choice === 'keep-both') return savePractice(clipId, page.draft, { state: 'saved' });
      const clip = changeClip(clipId, { state: 'saved', practiceId: page.practice.id });
      const found = practices.get(page.practice.id) ?? withEvidence(page.practice);
      practices.set(page.practice.id, { ...found, evidence: [...found.evidence, someEvidence(clip)] });
      return put(
        choice === 'update' ? revised(page.practice, { fields: page.draft.fields }, now()) : page.practice,
      );
    },
    async reconsiderKnown(clipId) {
      const { practiceId: _practice, choice: _choice, ...clip } = changeClip(clipId, { state: 'known' });
      clips.set(clipId, clip);
      changed();
    },
    async keepAddress(clipId, title) {
      const draft = {
        fields: { kind: 'page' as const, title },
        provenance: { title: { source: 'typed' as const } },
      };
      return savePractice(clipId, draft, { state: 'address-only' });
    },
    async interruptClip(clipId) {
      changeClip(clipId, { state: 'interrupted' });
    },
    async interruptClipsBegunBefore(moment) {
      const late = [...clips.values()].filter(
        ({ state, clippedAt }) => state === 'begun' && clippedAt < moment.toISOString(),
      );
      for (const { id } of late) changeClip(id, { state: 'interrupted' });
      return late.length;
    },
    async drafts() {
      return [...clips.values()]
        .filter(({ state }) => state === 'interrupted')
        .sort((a, b) => b.clippedAt.localeCompare(a.clippedAt));
    },
    async discardDraft(clipId) {
      clips.delete(clipId);
      changed();
    },
    async clip(clipId) {
      return clips.get(clipId);
    },
    async practiceCount() {
      return living().length;
    },
    async firstPractices(limit) {
      return living().map(toRow).slice(0, limit);
    },
    async newestPractices({ limit, after }) {
      return pageOf(living().map(toRow), limit, after);
    },
    async practice(practiceId) {
      const found = practices.get(practiceId);
      return found?.practice.deletedAt ? undefined : found;
    },
    async samePage(practiceId) {
      const key = (found: PracticeWithEvidence) => found.evidence[0]?.clip.addressKey;
      const own = practices.get(practiceId);
      const wanted = own && key(own);
      if (wanted === undefined) return [];
      return living()
        .filter((found) => found.practice.id !== practiceId && key(found) === wanted)
        .map(toRow);
    },
    async editPractice(practiceId, changes) {
      const practice = practiceOf(practiceId);
      const fields = { ...practice.fields, ...changes } as Practice['fields'];
      const provenance = { ...practice.provenance };
      for (const name of Object.keys(changes) as (keyof Practice['fields'])[])
        provenance[name] = { source: 'typed' };
      return put(revised(practice, { fields, provenance }, now()));
    },
    async deletePractice(practiceId) {
      put(revised(practiceOf(practiceId), { deletedAt: now().toISOString() }, now()));
    },
    async restorePractice(practiceId) {
      const { deletedAt: _deleted, ...practice } = practiceOf(practiceId);
      put(revised<Practice>(practice, {}, now()));
    },
    async deletePractices(ids) {
      for (const id of ids) put(revised(practiceOf(id), { deletedAt: now().toISOString() }, now()));
    },
    async restorePractices(ids) {
      for (const id of ids) {
        const { deletedAt: _deleted, ...practice } = practiceOf(id);
        put(revised<Practice>(practice, {}, now()));
      }
    },
    async restoreVersion(versionId) {
      const found = [...practices.values()].find(({ versions }) =>
        versions.some(({ id }) => id === versionId),
      );
      const version = found?.versions.find(({ id }) => id === versionId);
      if (!version) throw new Error(`There is no version ${versionId}`);
      return put(version.practice);
    },
    async personalTexts(practiceId) {
      const { fields, provenance } = practiceOf(practiceId);
      const none = { clips: [], bodies: [], tables: [], images: [], snapshots: [], unread: [] };
      return {
        ...{ practiceId, card: { fields, provenance }, ...none },
        ...{ comparisons: [], versions: [], quotes: [] },
      };
    },
    async replacePersonalTexts(_from, { practiceId, card }) {
      put(revised(practiceOf(practiceId), card, now()));
    },
    file: async () => undefined,
    snapshot: async () => undefined,
    keepImage: async () => undefined,
    moveQuote: async () => undefined,
    removeQuote: async () => undefined,
    restoreQuote: async () => undefined,
    watch(query, show, fail, signal) {
      const look = () => void query().then((result) => !signal.aborted && show(result), fail);
      watchers.add(look);
      signal.addEventListener('abort', () => watchers.delete(look), { once: true });
      look();
    },
  };
}

function someEvidence(clip: Clip): Evidence {
  return { clip, tables: [], images: [], hasSnapshot: false };
}

function toRow({ practice, evidence }: PracticeWithEvidence): PracticeRow {
  const { id, createdAt, updatedAt, fields } = practice;
  const { kind, title, summary, municipalityCode, site, language, publishedOn } = fields;
  const optional = {
    summary,
    municipalityCode,
    site,
    language,
    publishedOn,
    addressKey: evidence[0]?.clip.addressKey,
  };
  const filled = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { id, createdAt, updatedAt, kind, title, ...filled };
}

function pageOf(rows: PracticeRow[], limit: number, after?: RowCursor) {
  const start = after ? rows.findIndex(({ id }) => id === after.id) + 1 : 0;
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  return {
    rows: page,
    ...(start + limit < rows.length && last && { next: { id: last.id, createdAt: last.createdAt } }),
  };
}
