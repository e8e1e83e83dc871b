import type { Practice, PracticeDraft, PracticeFields } from '#shared/practice/practice-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import type { PracticeWithEvidence } from '../../extension/database/library.ts';

/** A card as read from a page of an invented municipality. */
export function aDraft(fields: Partial<PracticeFields> = {}): PracticeDraft {
  return {
    fields: {
      kind: 'partnership-table',
      title: 'Kumppanuuspöytä',
      summary: 'Yhdistykset ja kunta sopivat saman pöydän ääressä.',
      locality: 'Koivula',
      language: 'fi',
      ...fields,
    },
    provenance: {
      title: { source: 'heading', passage: 'Kumppanuuspöytä' },
      summary: { source: 'meta' },
    },
  };
}

/** A practice of its own that rests on no clip. */
export function aPractice(told: Partial<Practice> = {}): Practice {
  const record = newRecord(new Date('2026-11-22T10:00:00.000Z'));
  return { ...record, createdAt: record.updatedAt, ...aDraft(), clipIds: [], ...told };
}

/** A practice as the library shows it, without clips, quotes or former versions. */
export function withEvidence(
  practice: Practice,
  told: Partial<PracticeWithEvidence> = {},
): PracticeWithEvidence {
  return { practice, evidence: [], quotes: [], versions: [], relatives: {}, ...told };
}
