import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { NominationsModel, newNominationKey } from '../../../../extension/models/nominations-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

describe('NominationsModel', () => {
  test('fills a new nomination from a practice, and sets its result later', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library, { kind: 'award', title: 'Palkinto 2025', recipient: 'Kylä ry' });
    const model = new NominationsModel(library);
    const key = newNominationKey(practice.id);
    await model.beginNew(practice.id, 'fi');
    expect(model.filled.value.get(key)).toEqual({ state: 'ready', title: 'Palkinto 2025' });
    expect(model.forms.hasUnsaved.value).toBe(false);
    await model.forms.save(key);
    const [made] = (await library.nominations()).nominations;
    expect(made).toMatchObject({
      nominee: 'Kylä ry',
      result: 'awarded',
      practiceId: practice.id,
      firstYear: 2025,
    });
    if (made === undefined) throw new Error('Nothing was saved.');
    expect(await model.setResult(made, 'shortlisted')).toBe(true);
    const [after] = (await library.nominations()).nominations;
    expect(after).toEqual({ ...made, result: 'shortlisted', revision: 2, updatedAt: after?.updatedAt });
  });

  test('opens an empty form when the practice is not there', async () => {
    const model = new NominationsModel(aLibrary().library);
    await model.beginNew('019a0000-0000-7000-8000-000000000000', 'fi');
    const key = newNominationKey('019a0000-0000-7000-8000-000000000000');
    expect(model.filled.value.get(key)).toEqual({ state: 'missing' });
    expect(model.forms.forms.value.get(key)?.draft.nominee).toBe('');
  });

  test('says that a removal could not be written', async () => {
    const model = new NominationsModel(aLibrary().library);
    expect(await model.remove('nothing')).toBe(false);
    expect(model.hasFailed.value).toBe(true);
  });
});
