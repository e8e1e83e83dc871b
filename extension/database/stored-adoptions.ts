import type { AdoptingBody } from '#shared/adoption/adopting-body.ts';
import { adoptingBodySchema } from '#shared/adoption/adopting-body.ts';
import { type Adoption, adoptionSchema } from '#shared/adoption/adoption-schema.ts';
import { municipalityCodeSchema } from '#shared/municipality/municipality-schema.ts';
import type { LibraryDatabase } from './library-database.ts';
import { type PracticeRow, practiceRowSchema } from './practice-row.ts';

/** An adoption with the practice it is of. */
export type ListedAdoption = {
  adoption: Adoption;
  /** The practice as lists show it, in the trash or not; absent when it is lost. */
  practice?: PracticeRow;
};

/** Adoptions that live, and how many stored ones are damaged and left out. */
export type AdoptionList = {
  adoptions: ListedAdoption[];
  /** How many are damaged; they stay as they are in the database. */
  unreadable: number;
};

/** Stored rows as adoptions that live, each with its practice. */
export async function listAdoptions(db: LibraryDatabase, stored: readonly unknown[]): Promise<AdoptionList> {
  const read = readAdoptions(stored);
  const rows = await db.practiceRows.bulkGet(read.adoptions.map(({ practiceId }) => practiceId));
  const adoptions = read.adoptions.map((adoption, index) => {
    const practice = practiceRowSchema.safeParse(rows[index]);
    return practice.success ? { adoption, practice: practice.data } : { adoption };
  });
  return { adoptions, unreadable: read.unreadable };
}

/** The title of the practice that is adopted: as it is now, or as it was when the practice is lost. */
export function adoptedTitle({ adoption, practice }: ListedAdoption): string {
  return practice?.title ?? adoption.practiceTitle;
}

/** Stored rows as adoptions; those in the trash are left out, damaged ones are counted. */
export function readAdoptions(stored: readonly unknown[]): { adoptions: Adoption[]; unreadable: number } {
  const parsed = stored.map((row) => adoptionSchema.safeParse(row));
  const readable = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return {
    adoptions: readable.filter(({ deletedAt }) => deletedAt === undefined),
    unreadable: parsed.length - readable.length,
  };
}

/** The body that keeps this library; a municipality is kept as its code alone. */
export async function storedOurBody(db: LibraryDatabase): Promise<AdoptingBody | undefined> {
  const { value } = (await db.settings.get('ourMunicipality')) ?? {};
  const code = municipalityCodeSchema.safeParse(value);
  return code.success ? { municipalityCode: code.data } : adoptingBodySchema.safeParse(value).data;
}

/** Keeps which body keeps this library. */
export async function keepOurBody(db: LibraryDatabase, body: AdoptingBody): Promise<void> {
  await db.settings.put({ name: 'ourMunicipality', value: body.municipalityCode ?? body });
}
