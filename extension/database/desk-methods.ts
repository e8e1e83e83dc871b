import {
  type AgreementChange,
  type DeskAgreement,
  deskAgreementSchema,
  newDeskAgreement,
} from '#shared/desk/desk-agreement-schema.ts';
import {
  type DeskPartner,
  deskPartnerSchema,
  newDeskPartner,
  type PartnerChange,
} from '#shared/desk/desk-partner-schema.ts';
import type { StepAction } from '#shared/history/step.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import { chooseText, type LocalizedText } from '#shared/language/localized-text.ts';
import type { PartnerKind } from '#shared/partner/partner-schema.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeLibrary, type LibraryChange } from './change-library.ts';
import type { LibraryDatabase, LibraryRecords } from './library-database.ts';
import { sha256OfBytes } from './sha256.ts';
import { forMany } from './step-tally.ts';
import type { StoredFile } from './stored-evidence.ts';
import type { StoredPublished } from './stored-rows.ts';

/** The agreements that live, and how many could not be read. */
export type AgreementList = {
  /** The agreements with how many living partners each has, the newest first. */
  agreements: { agreement: DeskAgreement; partnerCount: number }[];
  /** How many damaged ones are left out; they stay in the library as they are. */
  unreadable: number;
};

/** An agreement with everything that belongs to it. */
export type OpenDesk = {
  /** The agreement. */
  agreement: DeskAgreement;
  /** Its living partners, in the order they were noted. */
  partners: DeskPartner[];
  /** How many damaged partners are left out. */
  unreadable: number;
  /** Partners in the trash that were noted by mistake: a new publication keeps no trace of them. */
  mistakes: ReadonlySet<string>;
  /** What was published, the newest first, without its text. */
  published: PublishedNote[];
};

/** What is known of a publication without reading it. */
export type PublishedNote = StoredPublished;

/** How many publications of an agreement are kept; older ones are forgotten. */
const KEPT_PUBLICATIONS = 20;

/** The library's methods about the agreement desk. */
export type DeskMethods = {
  /** Every agreement that lives, the newest first. */
  agreements(): Promise<AgreementList>;
  /** One agreement with its partners; `missing` when it is not there or in the trash, `damaged` when it cannot be understood. */
  desk(agreementId: string): Promise<OpenDesk | 'missing' | 'damaged'>;
  /** Begins an agreement with a name in one language. */
  addAgreement(name: string, languages: ContentLanguage[]): Promise<DeskAgreement>;
  /**
   * Changes an agreement as it is now in the library, whatever the screen showed. A change that changes nothing is not a
   * step. Fails when it is gone or the result would not be valid.
   */
  changeAgreement(agreementId: string, change: AgreementChange): Promise<DeskAgreement>;
  /** Puts an agreement in the trash; its partners stay with it. */
  deleteAgreement(agreementId: string): Promise<void>;
  /** Notes a partner that is asked to join. */
  addPartner(agreementId: string, partner: { name: LocalizedText; kind: PartnerKind }): Promise<DeskPartner>;
  /** Changes a partner as it is now in the library. */
  changePartner(partnerId: string, change: PartnerChange): Promise<DeskPartner>;
  /** Changes several partners as one step; answers how many were changed. */
  changePartners(partnerIds: readonly string[], change: PartnerChange, action: StepAction): Promise<number>;
  /** Puts a partner in the trash. One noted by mistake leaves no trace in what is published next. */
  deletePartner(partnerId: string, isMistake: boolean): Promise<void>;
  /** Writes new and changed partners, and the agreement with them when it changes, as one step under the given name. */
  importToDesk(what: {
    agreement?: DeskAgreement;
    partners: readonly DeskPartner[];
    title: string;
  }): Promise<void>;
  /** Keeps a logo's bytes; answers their SHA-256. */
  keepLogo(type: string, bytes: ArrayBuffer): Promise<string>;
  /** Logos by their SHA-256; one that is lost is left out. */
  logos(sha256s: readonly string[]): Promise<StoredFile[]>;
  /** A publication as it went out; `undefined` when it is not kept any more or cannot be read. */
  publishedVersion(publishedId: string): Promise<Publication | undefined>;
  /** What was published last of an agreement. */
  lastPublished(agreementId: string): Promise<Publication | undefined>;
  /** Keeps a publication that went out. */
  keepPublished(agreementId: string, publication: Publication): Promise<PublishedNote>;
};

/** The library's methods about the agreement desk, on a database. `now` is the clock. */
export function deskMethods(db: LibraryDatabase, now: () => Date): DeskMethods {
  return {
    async agreements() {
      const stored = (await db.agreements.toArray()).filter(isLiving);
      const read = stored.flatMap((each) => deskAgreementSchema.safeParse(each).data ?? []);
      const newestFirst = read.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
      const agreements = await Promise.all(
        newestFirst.map(async (agreement) => {
          const own = await db.partners.where('agreementId').equals(agreement.id).toArray();
          return { agreement, partnerCount: own.filter(isLiving).length };
        }),
      );
      return { agreements, unreadable: stored.length - read.length };
    },

    desk: (agreementId) => readDesk(db, agreementId),

    async addAgreement(name, languages) {
      const [first = 'fi'] = languages;
      const agreement = deskAgreementSchema.parse(newDeskAgreement({ [first]: name }, languages, now()));
      return changeLibrary(db, now(), { action: 'save-agreement', title: name }, (step) =>
        step.put('agreements', agreement),
      );
    },

    async changeAgreement(agreementId, change) {
      const title = titleOf(deskAgreementSchema.parse(await db.agreements.get(agreementId)));
      return changeLibrary(db, now(), { action: 'save-agreement', title }, async (step) => {
        const before = deskAgreementSchema.parse(await step.get('agreements', agreementId));
        return putChanged(step, 'agreements', before, deskAgreementSchema.parse(change(before)), now());
      });
    },

    async deleteAgreement(agreementId) {
      await trash(db, 'agreements', deskAgreementSchema.parse(await db.agreements.get(agreementId)), now());
    },

    async addPartner(agreementId, { name, kind }) {
      const partner = deskPartnerSchema.parse(newDeskPartner(agreementId, { name, kind }, now()));
      return changeLibrary(db, now(), { action: 'save-partner', title: titleOf(partner) }, (step) =>
        step.put('partners', partner),
      );
    },

    async changePartner(partnerId, change) {
      const title = titleOf(deskPartnerSchema.parse(await db.partners.get(partnerId)));
      return changeLibrary(db, now(), { action: 'save-partner', title }, async (step) => {
        const before = deskPartnerSchema.parse(await step.get('partners', partnerId));
        return putChanged(step, 'partners', before, deskPartnerSchema.parse(change(before)), now());
      });
    },

    async changePartners(partnerIds, change, action) {
      const [first] = partnerIds;
      if (first === undefined) return 0;
      const title = titleOf(deskPartnerSchema.parse(await db.partners.get(first)));
      return changeLibrary(db, now(), { action, title }, async (step) => {
        let changed = 0;
        await forMany(partnerIds, async (id) => {
          const before = deskPartnerSchema.safeParse(await step.get('partners', id)).data;
          if (before === undefined || before.deletedAt !== undefined) return;
          const after = await putChanged(
            step,
            'partners',
            before,
            deskPartnerSchema.parse(change(before)),
            now(),
          );
          if (after !== before) changed += 1;
        });
        return changed;
      });
    },

    async deletePartner(partnerId, isMistake) {
      const partner = deskPartnerSchema.parse(await db.partners.get(partnerId));
      await trash(db, 'partners', { ...partner, ...(isMistake && { isMistake }) }, now(), 'delete-partner');
    },

    async importToDesk({ agreement, partners, title }) {
      const [checkedAgreement, checked] = [
        agreement && deskAgreementSchema.parse(agreement),
        partners.map((partner) => deskPartnerSchema.parse(partner)),
      ];
      await changeLibrary(db, now(), { action: 'import-partners', title }, async (step) => {
        if (checkedAgreement) await putNewer(step, 'agreements', checkedAgreement, now());
        await forMany(checked, (partner) => putNewer(step, 'partners', partner, now()));
      });
    },

    async keepLogo(type, bytes) {
      const sha256 = await sha256OfBytes(bytes);
      await db.logos.put({ sha256, type, bytes });
      return sha256;
    },

    async logos(sha256s) {
      const found = await db.logos.bulkGet([...new Set(sha256s)]);
      return found.filter((logo) => logo !== undefined);
    },

    async publishedVersion(publishedId) {
      return readPublished(db, publishedId);
    },

    async lastPublished(agreementId) {
      const last = await publishedOf(db, agreementId).last();
      return last && readPublished(db, last.id);
    },

    async keepPublished(agreementId, publication) {
      const stored: StoredPublished = {
        id: newRecord(now()).id,
        agreementId,
        publishedAt: publication.publishedAt,
        partnerCount: publication.partners.length,
      };
      const text = JSON.stringify(publication);
      await db.transaction('rw', db.published, db.publishedTexts, async () => {
        await db.published.put(stored);
        await db.publishedTexts.put({ id: stored.id, text });
        const ids = await publishedOf(db, agreementId).primaryKeys();
        const old = ids.slice(0, Math.max(0, ids.length - KEPT_PUBLICATIONS));
        await db.published.bulkDelete(old);
        await db.publishedTexts.bulkDelete(old);
      });
      return stored;
    },
  };
}

async function readDesk(db: LibraryDatabase, agreementId: string): Promise<OpenDesk | 'missing' | 'damaged'> {
  const stored = await db.agreements.get(agreementId);
  if (stored === undefined || stored.deletedAt !== undefined) return 'missing';
  const agreement = deskAgreementSchema.safeParse(stored).data;
  if (agreement === undefined) return 'damaged';
  const all = await db.partners.where('agreementId').equals(agreementId).toArray();
  const living = all.filter(isLiving);
  const partners = living.flatMap((each) => deskPartnerSchema.safeParse(each).data ?? []);
  return {
    agreement,
    partners,
    unreadable: living.length - partners.length,
    mistakes: new Set(all.filter((each) => !isLiving(each) && each.isMistake).map(({ id }) => id)),
    published: (await publishedOf(db, agreementId).toArray()).toReversed(),
  };
}

/** What was published of an agreement, the oldest first, without its text. */
export function publishedOf(db: LibraryDatabase, agreementId: string) {
  return db.published.where('[agreementId+publishedAt]').between([agreementId], [agreementId, '\uffff']);
}

async function readPublished(db: LibraryDatabase, id: string): Promise<Publication | undefined> {
  const stored = await db.publishedTexts.get(id);
  const parsed = stored && parsePublication(stored.text);
  return parsed?.ok ? parsed.publication : undefined;
}

/** Writes a record that has changed, under a new revision; one that has not is left as it is. */
async function putChanged<Name extends 'agreements' | 'partners'>(
  step: LibraryChange,
  table: Name,
  before: LibraryRecords[Name],
  after: LibraryRecords[Name],
  now: Date,
): Promise<LibraryRecords[Name]> {
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  // Not `revised(before, after)`: that would bring back what was emptied.
  return step.put(table, revised({ ...after, revision: before.revision }, {}, now));
}

/** Writes a record from outside: as it is when it is new, and as the next revision of what is there. */
async function putNewer<Name extends 'agreements' | 'partners'>(
  step: LibraryChange,
  table: Name,
  record: LibraryRecords[Name],
  now: Date,
): Promise<void> {
  const before = await step.get(table, record.id);
  if (before === undefined) await step.put(table, record);
  else await putChanged(step, table, before, record, now);
}

async function trash<Name extends 'agreements' | 'partners'>(
  db: LibraryDatabase,
  table: Name,
  record: LibraryRecords[Name],
  now: Date,
  action: StepAction = 'delete',
): Promise<void> {
  if (record.deletedAt !== undefined) return;
  await changeLibrary(db, now, { action, title: titleOf(record) }, async (step) => {
    await step.put(table, revised({ ...record, deletedAt: now.toISOString() }, {}, now));
  });
}

function isLiving({ deletedAt }: { deletedAt?: string | undefined }): boolean {
  return deletedAt === undefined;
}

/** The name by which a person knows an agreement or a partner. */
function titleOf({ name }: { name: LocalizedText }): string {
  return chooseText(name, 'fi').text;
}
