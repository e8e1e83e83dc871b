import type { PracticeDraft, PracticeFields } from '#shared/practice/practice-schema.ts';

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
