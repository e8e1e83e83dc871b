import { addressKey } from '#shared/clip/address-key.ts';
import type { Clip } from '#shared/clip/clip-schema.ts';
import { textPrint } from '#shared/clip/text-print.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { PageReading } from '#shared/read/page-reading.ts';
import { revised } from '#shared/record/record.ts';
import { addQuotes, checkQuotes } from './clip-quotes.ts';
import { findKnown } from './find-known.ts';
import type { LibraryDatabase } from './library-database.ts';
import { addPractice, livingClip, practiceOf, practiceTables } from './practice-record.ts';
import { evidenceTables, prepareEvidence, putEvidence } from './prepare-evidence.ts';
import { readPublication } from './read-publication.ts';
import { withPublication } from './with-publication.ts';

/**
 * Finishes a clip. What takes time (hashes, the publication) is done first, so that the transaction waits for nothing.
 * A page that is in the library already adds no practice: the clip keeps its evidence and waits for a person's choice.
 */
export async function fillClip(
  db: LibraryDatabase,
  clipId: string,
  reading: PageReading,
  now: () => Date,
): Promise<Practice | undefined> {
  const evidence = await prepareEvidence(clipId, reading);
  const carried = readPublication(reading.publicationText);
  const draft = carried?.publication ? withPublication(reading.draft, carried.publication) : reading.draft;
  const agreementId = carried?.publication?.agreement.id;
  const print = textPrint(reading.body.text);
  const tables = [
    db.clips,
    db.publications,
    db.comparisons,
    db.quotes,
    ...evidenceTables(db),
    ...practiceTables(db),
  ];
  return db.transaction('rw', tables, async () => {
    const clip = await livingClip(db, clipId);
    if (clip === undefined) return undefined;
    if (clip.practiceId !== undefined) return practiceOf(db, clip.practiceId);
    const changes = changesOf(reading, print, draft.fields.language);
    await putEvidence(db, evidence, reading.tables);
    if (clip.scope === 'page') await checkQuotes(db, clip.addressKey, reading.body, now());
    const { canonicalAddress } = reading;
    const keys = canonicalAddress === undefined ? [] : [addressKey(canonicalAddress)];
    const known = await findKnown(db, clip, { keys, text: reading.body.text, print });
    if (known !== undefined) {
      await db.clips.put(revised(clip, { ...changes, state: 'known' }, now()));
      await db.comparisons.put({
        clipId,
        ...known,
        draft,
        quotes: reading.quotes,
        ...(agreementId && { agreementId }),
      });
      if (carried) await db.publications.put({ clipId, practiceId: '', ...carried });
      return undefined;
    }
    const more = agreementId === undefined ? {} : { agreementId };
    const practice = await addPractice(db, clip, { ...changes, state: 'saved' }, draft, now(), more);
    if (carried) await db.publications.put({ clipId, practiceId: practice.id, ...carried });
    await addQuotes(db, reading.quotes, clip, practice.id, now());
    return practice;
  });
}

function changesOf(
  { canonicalAddress, failedRules }: PageReading,
  print: string[],
  language: Clip['language'],
): Partial<Clip> {
  return {
    ...(canonicalAddress !== undefined && { canonicalAddress }),
    ...(language !== undefined && { language }),
    ...(print.length > 0 && { textPrint: print }),
    ...(failedRules.length > 0 && { failedRules }),
  };
}
