import type { ClipBody } from '#shared/clip/clip-schema.ts';
import type { PageImage } from '#shared/image/image-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import type { LibraryDatabase } from './library-database.ts';
import { sha256, sha256OfBytes } from './sha256.ts';
import type { StoredFile, StoredImage, StoredSnapshot } from './stored-evidence.ts';

/** What a clip keeps of its page, ready to be written in one transaction. */
export type PreparedEvidence = {
  /** Text and mark-up. */
  body: ClipBody;
  /** Images without their data. */
  images: StoredImage[];
  /** The data of images. */
  files: StoredFile[];
  /** The snapshot, when there is one. */
  snapshot?: StoredSnapshot;
};

/** Prepares a reading's evidence: hashes, which a transaction could not wait for. */
export async function prepareEvidence(clipId: string, reading: PageReading): Promise<PreparedEvidence> {
  const stored = await Promise.all(reading.images.map(storedImage));
  const { snapshot } = reading;
  return {
    body: { clipId, ...reading.body, sha256: await sha256(reading.body.text) },
    images: stored.map(({ image }) => image),
    files: stored.flatMap(({ file }) => (file === undefined ? [] : [file])),
    ...(snapshot !== undefined && { snapshot: { clipId, html: snapshot, sha256: await sha256(snapshot) } }),
  };
}

/** An image parted into what is told of it and its file. */
export async function storedImage({
  data,
  ...told
}: PageImage): Promise<{ image: StoredImage; file?: StoredFile }> {
  if (data === undefined) return { image: told };
  const bytes = Uint8Array.from(atob(data.base64), (letter) => letter.charCodeAt(0)).buffer;
  const name = await sha256OfBytes(bytes);
  return { image: { ...told, sha256: name }, file: { sha256: name, type: data.type, bytes } };
}

/** The tables that a clip's evidence is written to. */
export function evidenceTables(db: LibraryDatabase) {
  return [db.clipBodies, db.clipTables, db.clipImages, db.files, db.snapshots];
}

/** Within a transaction that holds `evidenceTables`: writes what a clip keeps of its page. */
export async function putEvidence(
  db: LibraryDatabase,
  { body, images, files, snapshot }: PreparedEvidence,
  tables: PageReading['tables'],
): Promise<void> {
  const { clipId } = body;
  await db.clipBodies.put(body);
  if (tables.length > 0) await db.clipTables.put({ clipId, tables });
  if (images.length > 0) await db.clipImages.put({ clipId, images });
  await db.files.bulkPut(files);
  if (snapshot !== undefined) await db.snapshots.put(snapshot);
}
