import type { PersonFinder, PersonHit } from '#shared/contact/person-finder.ts';
import { type PersonText, personInValue } from '#shared/contact/person-in-value.ts';
import { deskAgreementSchema } from '#shared/desk/desk-agreement-schema.ts';
import type { LibraryDatabase } from './library-database.ts';
import { breathe, type LongWork } from './long-work.ts';
import {
  ownersOf,
  type PersonOwner,
  searchedValue,
  titleOf,
  WORD_TABLES,
  type WordTable,
} from './person-tables.ts';

/** A passage that speaks of a person. */
export type PersonPassage = {
  /** The table it stands in: what of the record it is. */
  where: WordTable;
  /** What stands before. */
  before: string;
  /** The person’s own words: a name, an address, a number. */
  hit: string;
  /** What stands after. */
  after: string;
  /** Why it is only likely the person; absent when it is sure. */
  reason?: PersonHit['reason'];
};

/** Something of the library that speaks of a person. */
export type FoundRecord = PersonOwner & {
  /** The name a person knows it by; empty when it has none. */
  title: string;
  /** Whether it is in the trash. */
  isDeleted: boolean;
  /** What surely speaks of the person. */
  sure: PersonPassage[];
  /** What only likely does. */
  likely: PersonPassage[];
  /** The agreement of a partner. */
  agreementId?: string;
  /** When it went out and to which address: of what was published. */
  sent?: { at: string; address?: string };
};

/** How many rows are read at a time, and of those that hold whole pages. */
const AT_A_TIME = 200;
const PAGES_AT_A_TIME = 10;
/** How many passages of one record are kept: more would fill memory and be read by no one. */
const MOST_PASSAGES = 200;
/** How much is shown before and after, in characters. */
const AROUND = 60;

/** Everything that speaks of a person, the trash and the steps included, in the order of the library’s rooms. */
export async function findPerson(
  db: LibraryDatabase,
  finder: PersonFinder,
  work: LongWork,
): Promise<FoundRecord[]> {
  const ownerOf = await ownersOf(db);
  const found = new Map<string, FoundRecord>();
  const counts = await Promise.all(WORD_TABLES.map((table) => db.table(table).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of WORD_TABLES) {
    await eachRow(db, table, async (rows) => {
      await breathe(work);
      for (const row of rows) {
        const texts = personInValue(searchedValue(table, row), finder);
        const owner = texts.length > 0 ? ownerOf(table, row) : undefined;
        if (owner !== undefined) await note(db, found, owner, table, texts);
      }
      done += rows.length;
      work.tell?.({ done, total });
    });
  }
  return [...found.values()];
}

/** Reads a table part by part, so that never all of it is in memory. */
export async function eachRow(
  db: LibraryDatabase,
  table: WordTable,
  look: (rows: unknown[]) => Promise<void>,
): Promise<void> {
  const keys = await db.table<unknown, unknown>(table).toCollection().primaryKeys();
  const size = table === 'clipBodies' || table === 'snapshots' ? PAGES_AT_A_TIME : AT_A_TIME;
  for (let from = 0; from < keys.length; from += size) {
    const rows = await db.table(table).bulkGet(keys.slice(from, from + size) as string[]);
    await look(rows.filter((row) => row !== undefined));
  }
}

async function note(
  db: LibraryDatabase,
  found: Map<string, FoundRecord>,
  owner: PersonOwner,
  table: WordTable,
  texts: readonly PersonText[],
): Promise<void> {
  const key = `${owner.of}/${owner.id}`;
  const record = found.get(key) ?? (await described(db, owner));
  found.set(key, record);
  for (const { text, hits } of texts) {
    for (const hit of hits) {
      const list = hit.reason === undefined ? record.sure : record.likely;
      const passage = passageAt(table, text, hit);
      if (list.length < MOST_PASSAGES && !list.some((each) => isSame(each, passage))) list.push(passage);
    }
  }
}

function passageAt(where: WordTable, text: string, { start, end, reason }: PersonHit): PersonPassage {
  return {
    where,
    before: text.slice(Math.max(0, start - AROUND), start),
    hit: text.slice(start, end),
    after: text.slice(end, end + AROUND),
    ...(reason !== undefined && { reason }),
  };
}

/** A clip’s text and mark-up say the same; so do a card and the passages it was read from. */
function isSame(one: PersonPassage, other: PersonPassage): boolean {
  const words = ({ before, hit, after }: PersonPassage) => `${before.slice(-12)}${hit}${after.slice(0, 12)}`;
  return one.where === other.where && words(one).replace(/\s+/g, '') === words(other).replace(/\s+/g, '');
}

async function described(db: LibraryDatabase, owner: PersonOwner): Promise<FoundRecord> {
  const nothing = { ...owner, title: '', isDeleted: false, sure: [], likely: [] };
  if (owner.of === 'steps') return nothing;
  if (owner.of === 'settings') return { ...nothing, title: owner.id };
  if (owner.of === 'published') return { ...nothing, ...(await describedPublication(db, owner.id)) };
  const row: unknown = await db.table(owner.of).get(owner.id);
  const { deletedAt, agreementId } = (row ?? {}) as { deletedAt?: string; agreementId?: string };
  return {
    ...nothing,
    title: titleOf(row),
    isDeleted: deletedAt !== undefined,
    ...(owner.of === 'partners' && agreementId !== undefined && { agreementId }),
  };
}

/** What was published goes by its agreement; where it went is told by the agreement as it is now. */
async function describedPublication(db: LibraryDatabase, id: string) {
  const sent = await db.published.get(id);
  const stored: unknown = sent && (await db.agreements.get(sent.agreementId));
  const publishing = deskAgreementSchema.safeParse(stored).data?.publishing;
  const address = publishing?.website ?? publishing?.folder;
  return {
    title: titleOf(stored),
    ...(sent && { sent: { at: sent.publishedAt, ...(address !== undefined && { address }) } }),
  };
}
