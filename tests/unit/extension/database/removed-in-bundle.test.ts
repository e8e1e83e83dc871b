// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ROW_TABLES } from '#shared/bundle/bundle-tables.ts';
import { maskFragment } from '#shared/html/mask-markup.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import type { OpenBundle } from '../../../../extension/database/open-bundle.ts';
import { bundleWithoutPersons } from '../../../../extension/database/removed-in-bundle.ts';
import type { HowToMask } from '../../../../extension/database/row-without-person.ts';
import { dumpOf, openedBundle, writtenBundle } from '../../../builders/bundle.ts';
import { aBody, aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { CANARY, CANARY_PERSON } from '../../../builders/person-everywhere.ts';
import { aDraft } from '../../../builders/practice.ts';

const how: HowToMask = {
  words: { name: '[nimi]', phone: '[puhelin]', email: '[osoite]', 'personal-id': '[tunnus]' },
  maskMarkup(html, mask) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    maskFragment(holder.content, mask);
    return holder.innerHTML;
  },
};

// The pretended browser says that it has no locks in a way no real one does.
Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });

const KEEP = { others: 'ours', chosen: new Map() } as const;

/** A library from which a person was removed after a library file was made of it. */
async function aLibraryWithRemoval() {
  const made = aLibrary();
  const { library } = made;
  const clip = await library.beginClip(aClipStart());
  const body = aBody('Kylätalosta kertoo Kanerva Kanarialintu, p. 044 987 6543. Tilaa riittää.');
  const draft = aDraft({ title: 'Kylätalo', idea: 'Kysy Kanerva Kanarialinnulta.' });
  await library.fillClip(clip.id, aReading({ draft, body }));
  const other = await clipped(library, { title: 'Kahvila' }, 'https://b.example/');
  const bundle = await openedBundle(library, await writtenBundle(library));
  const found = await library.findPerson(CANARY_PERSON);
  const choices = found.map(({ of, id }) => ({ of, id, takesLikely: false }));
  await library.removePerson(CANARY_PERSON, choices, how);
  return { ...made, bundle, other };
}

/** Loses all that the library had but its settings. */
async function empty(name: string): Promise<void> {
  const db = libraryDatabase(name);
  for (const table of db.tables) if (table.name !== 'settings') await table.clear();
  db.close();
}

const textIn = async (name: string) => JSON.stringify(await dumpOf(name));

async function textOf(bundle: OpenBundle): Promise<string> {
  const rows: unknown[] = [];
  for (const table of ROW_TABLES) for await (const part of bundle.rows(table)) rows.push(part);
  return JSON.stringify(rows);
}

test('a file that holds a person who was removed says so, by the day of the removal', async () => {
  const { library, bundle } = await aLibraryWithRemoval();
  expect(await library.removedInBundle(bundle, 'library')).toMatchObject([
    { removedAt: '2026-11-22T10:00:00.000Z' },
  ]);
});

test('a file that holds no such person says nothing, and neither does a library that has removed no one', async () => {
  const { library, bundle } = await aLibraryWithRemoval();
  const without = await openedBundle(library, await writtenBundle(library));
  expect(await library.removedInBundle(without, 'library')).toEqual([]);
  expect(await aLibrary().library.removedInBundle(bundle, 'library')).toEqual([]);
});

test('without the person the file is as the library is: nothing differs, and nothing comes back', async () => {
  const { library, name, bundle } = await aLibraryWithRemoval();
  const cleaned = bundleWithoutPersons(bundle, await library.removedInBundle(bundle, 'library'), how);
  expect(await textOf(bundle)).toMatch(CANARY);
  expect(await textOf(cleaned)).not.toMatch(CANARY);
  expect((await library.planBundle(bundle)).conflicts).not.toEqual([]);
  expect((await library.planBundle(cleaned)).conflicts).toEqual([]);
  await library.importBundle(cleaned, { choices: { others: 'theirs', chosen: new Map() }, title: 'ilman' });
  expect(await textIn(name)).not.toMatch(CANARY);
  expect(await library.returnedPersons()).toEqual([]);
});

test('what was lost here comes back from the file without the person, under sums that are right', async () => {
  const { library, name, bundle } = await aLibraryWithRemoval();
  await empty(name);
  const cleaned = bundleWithoutPersons(bundle, await library.removedInBundle(bundle, 'library'), how);
  expect(await library.importBundle(cleaned, { choices: KEEP, title: 'ilman' })).toMatchObject({ healed: 0 });
  const text = await textIn(name);
  expect(text).toContain('Kylätalosta kertoo [nimi], p. [puhelin]. Tilaa riittää.');
  expect(text).not.toMatch(CANARY);
  const again = await openedBundle(library, await writtenBundle(library));
  expect(again.summary.leftOut).toEqual([]);
});

test('an emptied library that knows its removals is restored without the person', async () => {
  const { library, name, bundle, other } = await aLibraryWithRemoval();
  await empty(name);
  const cleaned = bundleWithoutPersons(bundle, await library.removedInBundle(bundle, 'library'), how);
  await library.restoreBundle(cleaned);
  expect(await library.practice(other.id)).toBeDefined();
  expect(await textIn(name)).not.toMatch(CANARY);
});

test('a person whom a restore has let back is told of at once', async () => {
  const { library, name, bundle } = await aLibraryWithRemoval();
  await empty(name);
  await library.restoreBundle(bundle);
  expect(await library.returnedPersons()).toMatchObject([{ of: 'practices', title: 'Kylätalo' }]);
});

test('a file whose own removals it breaks is known by them in a library that has lost everything', async () => {
  const { library } = await aLibraryWithRemoval();
  await clipped(library, { title: 'Palannut', idea: 'Kysy Kanerva Kanarialinnulta.' }, 'https://c.example/');
  const file = await writtenBundle(library);
  const other = aLibrary();
  const bundle = await openedBundle(other.library, file);
  expect(await other.library.removedInBundle(bundle, 'library')).toEqual([]);
  expect(await other.library.removedInBundle(bundle, 'both')).toHaveLength(1);
});
