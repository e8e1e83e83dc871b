import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { LibraryNotEmpty } from '../../../../extension/database/bundle-restore.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { Staging } from '../../../../extension/database/staged-rows.ts';
import {
  aFilledLibrary,
  carriedOf,
  dumpOf,
  openedBundle as opened,
  writtenBundle,
} from '../../../builders/bundle.ts';
import { aCollection } from '../../../builders/collection.ts';
import { aLibrary } from '../../../builders/library.ts';
import { aPractice } from '../../../builders/practice.ts';

test('restores into an empty library all that was in the other one', async () => {
  const from = await aFilledLibrary();
  const file = await writtenBundle(from.library);
  const to = aLibrary();
  const bundle = await opened(to.library, file);
  expect(bundle.summary).toMatchObject({
    counts: { practices: 2, clips: 3, collections: 1, files: 1 },
    leftOut: [],
  });
  await to.library.restoreBundle(bundle);
  expect(carriedOf(await dumpOf(to.name))).toEqual(carriedOf(await dumpOf(from.name)));
  expect((await dumpOf(to.name)).settings).toEqual((await dumpOf(from.name)).settings);
});

const KEEP = { others: 'ours', chosen: new Map() } as const;

test('brings the notes of removed persons along, and keeps newer ones that are there', async () => {
  const from = await aFilledLibrary();
  const [older, newer] = ['a', 'b'].map((letter) => ({ salt: letter.repeat(32), removals: [] }));
  await noteRemovals(from.name, older);
  const file = await writtenBundle(from.library);
  const [empty, noted] = [aLibrary(), aLibrary()];
  await noteRemovals(noted.name, newer);
  for (const { library } of [empty, noted]) await library.restoreBundle(await opened(library, file));
  const notesIn = async (name: string) => {
    const rows = (await dumpOf(name)).settings as { name: string; value: unknown }[];
    return rows.find((row) => row.name === 'removedPersons')?.value;
  };
  expect([await notesIn(empty.name), await notesIn(noted.name)]).toEqual([older, newer]);
});

test('takes all of it into an empty library as one step that can be taken back', async () => {
  const from = await aFilledLibrary();
  const to = aLibrary();
  const bundle = await opened(to.library, await writtenBundle(from.library));
  expect((await to.library.planBundle(bundle)).counts).toMatchObject({
    practices: { new: 2 },
    clips: { new: 3 },
  });
  await to.library.importBundle(bundle, { choices: KEEP, title: 'kirjasto.zip' });
  expect(carriedOf(await dumpOf(to.name))).toEqual(carriedOf(await dumpOf(from.name)));
  expect((await dumpOf(to.name)).settings).not.toContainEqual(expect.objectContaining({ name: /staged/ }));
  expect(await to.library.steps()).toMatchObject([{ action: 'import', title: 'kirjasto.zip', count: 2 }]);
  expect(await to.library.practiceCount()).toBe(2);
  await to.library.undo();
  expect(await to.library.practiceCount()).toBe(0);
  expect(await to.library.newestPractices({ limit: 5 })).toEqual({ rows: [] });
});

test('finds everything the same in the library it was written from', async () => {
  const { library, name } = await aFilledLibrary();
  const bundle = await opened(library, await writtenBundle(library));
  const plan = await library.planBundle(bundle);
  expect(plan).toMatchObject({ counts: { practices: { same: 2 } }, conflicts: [], isSameLibrary: true });
  const before = await dumpOf(name);
  expect(await library.importBundle(bundle, { choices: KEEP, title: 'sama' })).toEqual({
    written: 0,
    healed: 0,
  });
  expect(await dumpOf(name)).toEqual(before);
});

test('shows what differs and writes the fields that were chosen', async () => {
  const { library } = await aFilledLibrary();
  const bundle = await opened(library, await writtenBundle(library));
  const [row] = (await library.newestPractices({ limit: 1 })).rows;
  const id = row?.id ?? '';
  await library.editPractice(id, { title: 'Oma nimi', summary: 'Oma tiivistelmä', funder: 'Koivula' });
  const { conflicts, counts } = await library.planBundle(bundle);
  expect(counts.practices).toEqual({ same: 1, conflict: 1 });
  expect(conflicts).toMatchObject([{ table: 'practices', standing: 'conflict' }]);
  const chosen = new Map([[`practices/${id}`, new Set(['fields.title', 'fields.funder'])]]);
  await library.importBundle(bundle, { choices: { others: 'ours', chosen }, title: 'osittain' });
  const { fields } = (await library.practice(id))?.practice ?? {};
  expect(fields).toMatchObject({ title: row?.title, summary: 'Oma tiivistelmä' });
  expect(fields).not.toHaveProperty('funder');
  await library.undo();
  expect((await library.practice(id))?.practice.fields.title).toBe('Oma nimi');
});

test('leaves in the trash what is there until a person chooses otherwise', async () => {
  const { library } = await aFilledLibrary();
  const bundle = await opened(library, await writtenBundle(library));
  const [row] = (await library.newestPractices({ limit: 1 })).rows;
  await library.deletePractice(row?.id ?? '');
  expect((await library.planBundle(bundle)).conflicts).toMatchObject([{ standing: 'in-trash' }]);
  await library.importBundle(bundle, { choices: KEEP, title: 'ei' });
  expect(await library.practiceCount()).toBe(1);
  await library.importBundle(bundle, { choices: { others: 'theirs', chosen: new Map() }, title: 'takaisin' });
  expect(await library.practiceCount()).toBe(2);
});

test('writes the parts of any record that were chosen, and names what they refer to', async () => {
  const { library, name } = await aFilledLibrary();
  const [practice] = (await library.newestPractices({ limit: 1 })).rows;
  const collection = { ...aCollection(), description: 'Tiedoston kuvaus', members: ['Koivula'] };
  await library.takeIn('kokoelma', { collections: [collection] });
  const bundle = await opened(library, await writtenBundle(library));
  const practiceOrder = [practice?.id ?? ''];
  const { id } = collection;
  const db = libraryDatabase(name);
  await db.collections.put({ ...collection, members: [], description: 'Oma kuvaus', practiceOrder });
  const { conflicts, names } = await library.planBundle(bundle);
  expect(conflicts).toMatchObject([{ table: 'collections', standing: 'conflict' }]);
  expect(names.get(practice?.id ?? '')).toBe(practice?.title);
  const chosen = new Map([[`collections/${id}`, new Set(['members'])]]);
  await library.importBundle(bundle, { choices: { others: 'ours', chosen }, title: 'osittain' });
  const taken = await db.collections.get(id);
  expect(taken).toMatchObject({ members: ['Koivula'], description: 'Oma kuvaus', practiceOrder });
  db.close();
});

test('keeps what lives here and is in the trash of the file', async () => {
  const { library } = await aFilledLibrary();
  const [row] = (await library.newestPractices({ limit: 1 })).rows;
  await library.deletePractice(row?.id ?? '');
  const bundle = await opened(library, await writtenBundle(library));
  await library.restorePractice(row?.id ?? '');
  expect((await library.planBundle(bundle)).counts.practices).toEqual({ same: 1, kept: 1 });
  await library.importBundle(bundle, { choices: { others: 'theirs', chosen: new Map() }, title: 'kaikki' });
  expect(await library.practiceCount()).toBe(2);
});

test('makes evidence whole again that is lost or damaged', async () => {
  const { library, name } = await aFilledLibrary();
  const bundle = await opened(library, await writtenBundle(library));
  const before = carriedOf(await dumpOf(name));
  await damageEvidence(name);
  expect(await library.importBundle(bundle, { choices: KEEP, title: 'ehjäksi' })).toEqual({
    written: 0,
    healed: 1,
  });
  expect(carriedOf(await dumpOf(name))).toEqual(before);
});

test('does not bring back what was masked in a text', async () => {
  const { library, name } = await aFilledLibrary();
  const bundle = await opened(library, await writtenBundle(library));
  const [row] = (await library.newestPractices({ limit: 1 })).rows;
  const texts = await library.personalTexts(row?.id ?? '');
  const bodies = texts.bodies.map((body) => ({ ...body, text: 'peitetty' }));
  await library.replacePersonalTexts(texts, { ...texts, bodies });
  const before = carriedOf(await dumpOf(name));
  await library.importBundle(bundle, { choices: KEEP, title: 'peitetty' });
  expect(carriedOf(await dumpOf(name))).toEqual(before);
});

test('leaves out a damaged file, says so, and writes the rest', async () => {
  const { library, name } = await aFilledLibrary();
  await damageEvidence(name);
  const bundle = await opened(library, await writtenBundle(library));
  expect(bundle.summary).toMatchObject({ counts: { practices: 2, files: 0 }, leftOut: [{ table: 'files' }] });
});

test('restores nothing where something lives', async () => {
  const { library, name } = await aFilledLibrary();
  const bundle = await opened(library, await writtenBundle(library));
  const before = await dumpOf(name);
  await expect(library.restoreBundle(bundle)).rejects.toThrow(LibraryNotEmpty);
  expect(await dumpOf(name)).toEqual(before);
});

test.each(['restore', 'import'])('leaves no trace of a %s that is ended', async (way) => {
  const from = await aFilledLibrary();
  const to = aLibrary();
  const bundle = await opened(to.library, await writtenBundle(from.library));
  await to.library.practiceCount();
  const before = await dumpOf(to.name);
  const ended = new Error('ended');
  for (let steps = 1; steps < 16; steps += 1) {
    const life = new AbortController();
    let told = 0;
    const work = {
      signal: life.signal,
      tell: () => {
        told += 1;
        if (told === steps) life.abort(ended);
      },
    };
    const taking =
      way === 'restore'
        ? to.library.restoreBundle(bundle, work)
        : to.library.importBundle(bundle, { choices: KEEP, title: 'kesken' }, work);
    const outcome = await taking.then(
      () => 'done',
      (error: unknown) => error,
    );
    if (outcome === 'done') break;
    expect(outcome).toBe(ended);
    // What was added goes behind: the person is answered before.
    await vi.waitFor(async () => expect(await dumpOf(to.name)).toEqual(before), { timeout: 20_000 });
  }
});

test('removes at the next start what a crash has left behind', async () => {
  const { library, name } = aLibrary();
  await library.practiceCount();
  const before = await dumpOf(name);
  await leaveStaged(name);
  expect(await dumpOf(name)).not.toEqual(before);
  await library.tidyTakingIn();
  expect(await dumpOf(name)).toEqual(before);
});

async function noteRemovals(name: string, value: unknown): Promise<void> {
  const db = libraryDatabase(name);
  await db.settings.put({ name: 'removedPersons', value });
  db.close();
}

async function damageEvidence(name: string): Promise<void> {
  const db = libraryDatabase(name);
  const [clipId] = await db.snapshots.toCollection().primaryKeys();
  await db.snapshots.delete(clipId ?? '');
  await db.files.toCollection().modify({ bytes: new Uint8Array([1, 2, 3]).buffer });
  db.close();
}

async function leaveStaged(name: string): Promise<void> {
  const db = libraryDatabase(name);
  const [practice, clipId] = [aPractice(), aPractice().id];
  const staging = new Staging(db);
  await staging.addEvidence('snapshots', [{ clipId, html: '', sha256: '' }]);
  await staging.addEvidence('subscribedPractices', [{ subscriptionId: clipId, id: '1' }]);
  await staging.putBy('practices', [{ record: practice, revision: 0 }]);
  db.close();
}
