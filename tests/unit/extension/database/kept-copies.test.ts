import { expect, test } from 'vitest';
import { keptCopies } from '../../../../extension/database/kept-copies.ts';
import { filesInMemory } from '../../../builders/copy-tools.ts';

const making = (text: string) => ({
  async write(sink: { write(chunk: Uint8Array<ArrayBuffer>): Promise<void> }) {
    await sink.write(new TextEncoder().encode(text));
    return text;
  },
  check: (file: Blob) => file.text(),
});

const aCopy = (beforeVersion: number) => ({
  beforeVersion,
  version: beforeVersion - 1,
  madeAt: `2026-11-2${beforeVersion}T10:00:00.000Z`,
  fingerprint: `library ${beforeVersion}`,
});

test('keeps the last two copies, the newest first', async () => {
  const files = filesInMemory();
  const copies = keptCopies(files);
  for (const version of [3, 4, 5]) await copies.keep(aCopy(version), making(`rows ${version}`));
  expect((await copies.all()).map(({ beforeVersion }) => beforeVersion)).toEqual([5, 4]);
  expect([...files.kept.keys()].filter((name) => name.includes('version-3'))).toEqual([]);
  expect(await (await copies.file({ beforeVersion: 4 }))?.text()).toBe('rows 4');
});

test('an older copy stays when a new one cannot be made', async () => {
  const copies = keptCopies(filesInMemory());
  for (const version of [3, 4]) await copies.keep(aCopy(version), making('rows'));
  const full = { ...making('rows'), write: () => Promise.reject(new Error('No room')) };
  await expect(copies.keep(aCopy(5), full)).rejects.toThrow('No room');
  expect((await copies.all()).map(({ beforeVersion }) => beforeVersion)).toEqual([4, 3]);
});

test('a copy that was cut short, or whose note is missing or damaged, does not count', async () => {
  const files = filesInMemory();
  const copies = keptCopies(files);
  await copies.keep(aCopy(5), making('rows'));
  expect(await copies.has('library 5')).toBe(true);
  expect(await copies.has('library 4')).toBe(false);
  const note = files.kept.get('before-version-5.json') ?? new Blob();
  files.kept.set('before-version-5.zip', new Blob(['row']));
  expect(await copies.has('library 5')).toBe(false);
  files.kept.set('before-version-5.zip', new Blob(['rows']));
  files.kept.set('before-version-5.json', note.slice(0, 20));
  expect(await copies.has('library 5')).toBe(false);
  files.kept.delete('before-version-5.json');
  expect(await copies.all()).toEqual([]);
});

test('forgets all copies, a half one too', async () => {
  const files = filesInMemory();
  const copies = keptCopies(files);
  await copies.keep(aCopy(5), making('rows'));
  files.kept.set('before-version-4.zip', new Blob(['half']));
  await copies.forgetAll();
  expect([...files.kept.keys()]).toEqual([]);
});
