import type { PageImage } from '#shared/image/image-schema.ts';
import type { Practice, PracticeDraft } from '#shared/practice/practice-schema.ts';
import type { PickedPassage } from '#shared/quote/quote-schema.ts';
import type { TableData } from '#shared/table/table-schema.ts';

/** The data tables of a clip, in the order of the page. */
export type StoredTables = {
  /** The clip they belong to. */
  clipId: string;
  /** The tables. */
  tables: TableData[];
};

/** An image of a clip: its words, and the file that holds its data where it was taken along. */
export type StoredImage = Omit<PageImage, 'data'> & {
  /** SHA-256 of its data, by which its file is found; absent when it was not taken along. */
  sha256?: string;
};

/** The images of a clip, in the order of the page. */
export type StoredImages = {
  /** The clip they belong to. */
  clipId: string;
  /** The images. */
  images: StoredImage[];
};

/** A file of the library, kept once however many clips have it. */
export type StoredFile = {
  /** SHA-256 of its bytes in hexadecimal: its name. */
  sha256: string;
  /** Its media type. */
  type: string;
  /** Its bytes. */
  bytes: ArrayBuffer;
};

/** The snapshot of a clip's page. */
export type StoredSnapshot = {
  /** The clip it belongs to. */
  clipId: string;
  /** The cleaned page as mark-up; sanitised once more before it is shown. */
  html: string;
  /** SHA-256 of it in hexadecimal. */
  sha256: string;
};

/** Why the library takes a page for one it has: the address, or nearly the same text. */
export type KnownBy = 'address' | 'text';

/** A clip of a page that the library has, waiting for a person's choice; kept after it, so that it can be taken back. */
export type StoredComparison = {
  /** The clip. */
  clipId: string;
  /** The practice that is there. */
  practiceId: string;
  /** Why it is taken for the same page. */
  knownBy: KnownBy;
  /** The card as the page gives it now. */
  draft: PracticeDraft;
  /** The passages a person had selected. */
  quotes: PickedPassage[];
  /** The agreement that came with the page as data, if any. */
  agreementId?: string;
  /** The version that was kept when the practice was brought up to date, so that this can be undone. */
  versionId?: string;
};

/** A practice as it was before it was brought up to a new reading of its page. */
export type PracticeVersion = {
  /** The version's own id. */
  id: string;
  /** The practice it is a version of. */
  practiceId: string;
  /** When it gave way. */
  replacedAt: string;
  /** The whole practice as it was. */
  practice: Practice;
  /** It gave way to a person's own corrections; absent when it gave way to a reading of its page or another version. */
  isEdit?: true | undefined;
};
