import type { Clip } from '#shared/clip/clip-schema.ts';
import type { PracticeDraft } from '#shared/practice/practice-schema.ts';
import type { LibraryDatabase } from '../../../extension/database/library-database.ts';
import { toPracticeRow } from '../../../extension/database/to-practice-row.ts';
import { inventedPractices } from '../library/invented-practices.ts';

/** Every clip has an image of the size of a small photograph. */
const FILE_BYTES = 40_000;

const invent = inventedPractices();

/** Adds invented practices `from` to before `to`, with a clip, a text and a picture each. */
export async function fillLibrary(db: LibraryDatabase, from: number, to: number): Promise<void> {
  const batch = await Promise.all(Array.from({ length: to - from }, (_, index) => invented(from + index)));
  const { practices, practiceRows, clips, clipBodies, clipImages, files, facts } = db;
  await db.transaction(
    'rw',
    [practices, practiceRows, clips, clipBodies, clipImages, files, facts],
    async () => {
      await practices.bulkPut(batch.map(({ practice }) => practice));
      await practiceRows.bulkPut(batch.map(({ practice, clip }) => toPracticeRow(practice, clip.addressKey)));
      await clips.bulkPut(batch.map(({ clip }) => clip));
      await clipBodies.bulkPut(batch.map(({ body }) => body));
      await clipImages.bulkPut(batch.map(({ images }) => images));
      await files.bulkPut(batch.map(({ file }) => file));
      await facts.put({ name: 'practiceCount', value: to });
    },
  );
}

async function invented(index: number) {
  const { practice, clipId, pageText } = invent(index);
  const bytes = crypto.getRandomValues(new Uint8Array(FILE_BYTES)).buffer;
  const [textSum, sha256] = await Promise.all([sumOf(new TextEncoder().encode(pageText)), sumOf(bytes)]);
  const clip: Clip = {
    ...{ id: clipId, revision: 1, updatedAt: practice.updatedAt, clippedAt: practice.createdAt },
    ...{ address: `https://kunta.example/${index}`, addressKey: `kunta.example/${index}` },
    ...{ tabTitle: practice.fields.title, scope: 'page', state: 'saved', practiceId: practice.id },
  };
  const provenance: PracticeDraft['provenance'] = { title: { source: 'heading', clipId } };
  return {
    practice: { ...practice, clipIds: [clipId], provenance },
    clip,
    body: { clipId, html: '', text: pageText, sha256: textSum },
    images: { clipId, images: [{ address: 'https://kunta.example/kuva.jpg', alt: '', sha256 }] },
    file: { sha256, type: 'image/jpeg', bytes },
  };
}

async function sumOf(bytes: BufferSource): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
