import { newRecord } from '#shared/record/record.ts';
import type { Publishing } from '#shared/subscription/publishing.ts';
import type { SharedCollection, SharedPractice } from '#shared/subscription/shared-collection-schema.ts';

/** A practice as Koivula shares it. */
export function aShared(told: Partial<SharedPractice> = {}): SharedPractice {
  return {
    id: newRecord(new Date('2026-11-20T10:00:00.000Z')).id,
    title: { fi: 'Kumppanuuspöytä' },
    kind: 'partnership-table',
    source: { address: 'https://www.koivula.example/poyta' },
    ...told,
  };
}

/** A collection as Koivula shares it. */
export function aSharedCollection(told: Partial<SharedCollection> = {}): SharedCollection {
  return {
    format: 'hyvan-kierre/collection',
    version: 1,
    id: '019a0000-0000-7000-8000-000000000001',
    publishedAt: '2026-11-20T10:00:00.000Z',
    languages: ['fi'],
    publisher: { name: { fi: 'Koivulan kunta' }, website: 'https://www.koivula.example/' },
    name: { fi: 'Osallisuuden käytännöt' },
    practices: [],
    materials: [],
    ...told,
  };
}

/** Koivula as a publisher. */
export const PUBLISHING: Publishing = {
  name: 'Koivulan kunta',
  website: 'https://www.koivula.example/',
  language: 'fi',
};

/** What is written in the place of personal data. */
export const MASKS = { name: '[nimi]', phone: '[puhelin]', email: '[sähköposti]', 'personal-id': '[tunnus]' };
