import { describe, expect, it } from 'vitest';
import {
  type CollectionDraft,
  draftOf,
  NEW_DRAFT,
  readDraft,
} from '../../../../extension/models/collection-draft.ts';
import { aCollection } from '../../../builders/collection.ts';

const draft = (told: Partial<CollectionDraft>): CollectionDraft => ({ ...NEW_DRAFT, name: 'Nimi', ...told });
const material = (title: string, address: string) => ({ kind: 'slides' as const, title, address });

describe('the form of a collection', () => {
  it('says the same of a collection that is opened and saved', () => {
    const collection = aCollection({
      description: 'Kuvaus',
      period: { from: '2026-07-01', until: '2026-12-31' },
      materials: [material('Diat', 'https://kunta.example/diat')],
      members: ['Koivula', 'Esimerkkilä'],
    });
    const { name, description, order, period, materials, members } = collection;
    expect(readDraft(draftOf(collection))).toEqual({
      facts: { name, description, order, period, materials, members },
    });
  });

  it.each([
    [{ name: ' ' }, 'name', 'name-missing'],
    [{ from: '2026-07-01' }, 'until', 'day-missing'],
    [{ until: '2026-07-01' }, 'from', 'day-missing'],
    [{ from: '2026-12-31', until: '2026-07-01' }, 'until', 'days-reversed'],
    [{ from: '31.12.2026', until: '1.7.2026' }, 'until', 'days-reversed'],
    [{ from: 'heinäkuussa', until: '31.12.2026' }, 'from', 'day-unknown'],
    [{ from: '1.7.2026', until: '31.11.2026' }, 'until', 'day-unknown'],
    [{ materials: [material('', 'https://kunta.example/')] }, 'material-0-title', 'title-missing'],
    [{ materials: [material('Diat', 'javascript:alert(1)')] }, 'material-0-address', 'address-unknown'],
    [{ materials: [material('Diat', '')] }, 'material-0-address', 'address-unknown'],
    [
      { members: Array.from({ length: 501 }, (_, n) => `Kunta ${n}`).join('\n') },
      'members',
      'too-many-members',
    ],
    [{ name: 'a'.repeat(201) }, 'name', 'too-long'],
    [{ description: 'a'.repeat(10_001) }, 'description', 'too-long'],
    [{ materials: [material('a'.repeat(201), 'kunta.example')] }, 'material-0-title', 'too-long'],
  ] satisfies [Partial<CollectionDraft>, string, string][])(
    'says what to correct: %#',
    (told, place, trouble) => {
      expect(readDraft(draft(told))).toEqual({ fault: { place, trouble } });
    },
  );

  it('leaves out a material of which nothing is typed, and completes an address without its beginning', () => {
    const read = readDraft(draft({ materials: [material(' ', ''), material('Diat', 'kunta.example/diat')] }));
    expect(read).toMatchObject({
      facts: { materials: [{ title: 'Diat', address: 'https://kunta.example/diat' }] },
    });
  });

  it('takes each member once, one on each line', () => {
    expect(readDraft(draft({ members: 'Koivula\n\n Koivula \nEsimerkkilä' }))).toMatchObject({
      facts: { members: ['Koivula', 'Esimerkkilä'] },
    });
  });
});
