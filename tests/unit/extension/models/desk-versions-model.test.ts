import { describe, expect, test } from 'vitest';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { PublishedNote } from '../../../../extension/database/desk-methods.ts';
import { DeskVersionsModel } from '../../../../extension/models/desk-versions-model.ts';
import { aPublication } from '../../../builders/publication.ts';

const first = aPublication();
const second: Publication = {
  ...first,
  agreement: { ...first.agreement, purpose: { ...first.agreement.purpose, fi: 'Toinen tarkoitus' } },
};
const note = (id: string): PublishedNote => ({
  id,
  agreementId: 'agreement',
  publishedAt: first.publishedAt,
  partnerCount: 1,
});
const notes = [note('second'), note('first')];

function aModel(kept: Record<string, Publication> = { first, second }) {
  return new DeskVersionsModel({ publishedVersion: async (id) => kept[id] });
}

describe('DeskVersionsModel', () => {
  test('tells what changed in a version from the one before it, and puts it away again', async () => {
    const model = aModel();
    await model.toggle('second', notes);
    expect(model.open.value).toMatchObject({
      noteId: 'second',
      version: { state: 'ready', changes: { agreement: [{ path: ['purpose'], after: 'Toinen tarkoitus' }] } },
    });
    await model.toggle('second', notes);
    expect(model.open.value).toBeUndefined();
  });

  test('has nothing to compare the oldest one with', async () => {
    const model = aModel();
    await model.toggle('first', notes);
    expect(model.open.value?.version).toEqual({ state: 'first' });
  });

  test('says when a version cannot be read', async () => {
    const model = aModel({ second });
    await model.toggle('second', notes);
    expect(model.open.value?.version).toEqual({ state: 'lost' });
    expect(await model.fileText('first')).toBeUndefined();
    expect(model.lostId.value).toBe('first');
  });

  test('gives a version’s data file as it went out', async () => {
    const text = await aModel().fileText('second');
    expect(parsePublication(text ?? '')).toEqual({ ok: true, publication: second });
  });
});
