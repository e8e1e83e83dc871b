import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { BundleConflict } from '../../../../extension/database/bundle-plan.ts';
import { choiceOf, takenParts } from '../../../../extension/models/bundle-choices.ts';
import { BundleImportModel } from '../../../../extension/models/bundle-import-model.ts';
import { aFilledLibrary, writtenBundle } from '../../../builders/bundle.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const MASKS = { name: '[nimi]', phone: '[puhelin]', email: '[osoite]', 'personal-id': '[tunnus]' };

/** A library file of a library whose newest practice has been changed since. */
async function aChangedLibrary() {
  const { library } = await aFilledLibrary();
  const file = new File([await writtenBundle(library)], 'kirjasto.zip');
  const [row] = (await library.newestPractices({ limit: 1 })).rows;
  const id = row?.id ?? '';
  await library.editPractice(id, { title: 'Oma nimi', summary: 'Oma tiivistelmä' });
  const model = new BundleImportModel(library, (html) => html);
  await model.open(file, MASKS);
  const [conflict] = model.conflicts.value;
  if (conflict === undefined) throw new Error('nothing differs');
  return { library, model, conflict, id, title: row?.title };
}

test('keeps the library’s own until a person chooses otherwise', async () => {
  const { library, model, conflict, id } = await aChangedLibrary();
  expect(choiceOf(model.choices.value, conflict)).toBe('ours');
  await model.take();
  expect(model.writing.value).toEqual({ state: 'done', result: { written: 0, healed: 0 } });
  expect((await library.practice(id))?.practice.fields.title).toBe('Oma nimi');
});

test('takes single fields from the file, after all were taken too', async () => {
  const { library, model, conflict, id, title } = await aChangedLibrary();
  model.chooseAll('theirs');
  expect(takenParts(model.choices.value, conflict).has('fields.summary')).toBe(true);
  model.choosePart(conflict, 'fields.summary', 'ours');
  expect([
    takenParts(model.choices.value, conflict).has('fields.title'),
    takenParts(model.choices.value, conflict).has('fields.summary'),
  ]).toEqual([true, false]);
  await model.take();
  expect((await library.practice(id))?.practice.fields).toMatchObject({ title, summary: 'Oma tiivistelmä' });
});

test('takes a record whole when the parts that were chosen do not go together', async () => {
  const { model, conflict } = await aChangedLibrary();
  // A part that this record’s table would not have: as one written by another version.
  const broken = { ...conflict, theirs: { ...conflict.theirs, createdAt: 'eilen' } } as BundleConflict;
  model.choosePart(broken, 'createdAt', 'theirs');
  expect(choiceOf(model.choices.value, broken)).toBe('theirs');
  expect(model.unfit.value.size === 1).toBe(true);
  model.choose(broken, 'ours');
  expect(model.unfit.value.size === 1).toBe(false);
});

test('forgets the choices when another file is opened', async () => {
  const { library, model, conflict } = await aChangedLibrary();
  model.chooseAll('theirs');
  await model.open(new File([await writtenBundle(library)], 'toinen.zip'), MASKS);
  expect(choiceOf(model.choices.value, conflict)).toBe('ours');
  expect(model.conflicts.value).toEqual([]);
});

test('shows the last of two files that were chosen one after the other', async () => {
  const model = new BundleImportModel(aLibrary().library, (html) => html);
  const { library } = await aFilledLibrary();
  const whole = new File([await writtenBundle(library)], 'kirjasto.zip');
  await Promise.all([model.open(new File(['x'], 'muu.zip'), MASKS), model.open(whole, MASKS)]);
  expect(model.checking.value).toMatchObject({
    state: 'done',
    result: { plan: { counts: { practices: { new: 2 } } } },
  });
});

test('says why a file is refused', async () => {
  const model = new BundleImportModel(aLibrary().library, (html) => html);
  await model.open(new File(['Hyvän kierre'], 'muu.zip'), MASKS);
  expect(model.checking.value).toMatchObject({ result: { problem: { kind: 'not-a-library-file' } } });
  await model.take();
  expect(model.writing.value.state).toBe('idle');
});

test('leaves out a person who was removed unless they are let back, and then compares anew', async () => {
  const person = { names: ['Kanerva Kanarialintu'], emails: [], phones: [] };
  const { library } = aLibrary();
  const { id } = await clipped(library, { title: 'Kahvila', idea: 'Kysy Kanerva Kanarialinnulta.' });
  const file = new File([await writtenBundle(library)], 'kirjasto.zip');
  const choice = { of: 'practices', id, takesLikely: false } as const;
  await library.removePerson(person, [choice], { words: MASKS, maskMarkup: (html) => html });
  const model = new BundleImportModel(library, (html) => html);
  await model.open(file, MASKS);
  expect(model.returned.value).toMatchObject([{ removedAt: expect.any(String) }]);
  expect(model.conflicts.value).toEqual([]);
  await model.leaveOut(false);
  expect(model.conflicts.value).toMatchObject([{ table: 'practices' }]);
});
