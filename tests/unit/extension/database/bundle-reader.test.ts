import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MANIFEST_NAME, type Manifest } from '#shared/bundle/bundle-manifest.ts';
import { zipTools } from '../../../../extension/database/bundle-archive.ts';
import { readBundle } from '../../../../extension/database/bundle-reader.ts';
import { OpenBundle } from '../../../../extension/database/open-bundle.ts';
import { aFilledLibrary, carriedOf, dumpOf, writtenBundle } from '../../../builders/bundle.ts';
import { aLibrary } from '../../../builders/library.ts';

type Entries = Map<string, Uint8Array<ArrayBuffer>>;

async function entriesOf(file: Blob): Promise<Entries> {
  const { BlobReader, Uint8ArrayWriter, ZipReader } = await zipTools();
  const entries: Entries = new Map();
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
    if (!entry.directory) entries.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return entries;
}

async function zipped(entries: Iterable<[string, Uint8Array<ArrayBuffer>]>): Promise<Blob> {
  const { BlobWriter, Uint8ArrayReader, ZipWriter } = await zipTools();
  const zip = new ZipWriter(new BlobWriter());
  for (const [name, bytes] of entries) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The library file with the lines of one part changed, and all sums made right again, as one who means harm would. */
async function withLines(file: Blob, table: string, change: (lines: string[]) => string[]): Promise<Blob> {
  const entries = await entriesOf(file);
  return changedManifest(file, entries, async (manifest) => {
    for (const part of manifest.parts.filter((each) => each.table === table)) {
      const lines = change(decode(entries.get(part.name)).trimEnd().split('\n'));
      const bytes = encode(`${lines.join('\n')}\n`);
      entries.set(part.name, bytes);
      Object.assign(part, { rows: lines.length, bytes: bytes.length, sha256: await sumOf(bytes) });
    }
  });
}

async function changedManifest(
  file: Blob,
  given: Entries | undefined,
  change: (manifest: Manifest & Record<string, unknown>) => unknown,
): Promise<Blob> {
  const entries = given ?? (await entriesOf(file));
  const manifest = JSON.parse(decode(entries.get(MANIFEST_NAME)));
  await change(manifest);
  entries.set(MANIFEST_NAME, encode(JSON.stringify(manifest)));
  return zipped(entries);
}

async function problemOf(file: Blob): Promise<unknown> {
  const read = await readBundle(file);
  return read instanceof OpenBundle ? 'whole' : read.problem;
}

const written = (await aFilledLibrary()).library;
const whole = await writtenBundle(written);
const damaged = (part: string) => ({ kind: 'damaged', part });
const practices = 'records/practices-0001.ndjson';

test('reads a file whose entries were packed anew by another program', async () => {
  expect(await problemOf(await zipped(await entriesOf(whole)))).toBe('whole');
});

test.each([
  ['nothing', new Blob([])],
  ['a text', new Blob(['Hyvän kierre'])],
  ['a zip of something else', await zipped([['kuva.png', encode('kuva')]])],
])('refuses %s as another file', async (_name, file) => {
  expect(await problemOf(file)).toEqual({ kind: 'not-a-library-file' });
});

test('refuses a file that calls itself something else', async () => {
  const other = await changedManifest(whole, undefined, (manifest) =>
    Object.assign(manifest, { format: 'joku/muu' }),
  );
  expect(await problemOf(other)).toEqual({ kind: 'not-a-library-file' });
});

test.each(['version', 'databaseVersion'])('refuses a file of a newer %s', async (name) => {
  const newer = await changedManifest(whole, undefined, (manifest) =>
    Object.assign(manifest, { [name]: 99 }),
  );
  expect(await problemOf(newer)).toEqual({ kind: 'newer-version' });
});

test('refuses entries that it does not tell of, whatever their names', async () => {
  for (const name of ['../../etc/passwd', '/abs.txt', 'C:\\x.txt', 'records/../x', 'files/x.exe', 'a/']) {
    const entries = await entriesOf(whole);
    expect(await problemOf(await zipped([...entries, [name, encode('x')]])), name).not.toBe('whole');
  }
});

test('refuses a manifest that names a place outside', async () => {
  const entries = await entriesOf(whole);
  const bytes = entries.get(practices) ?? encode('');
  entries.delete(practices);
  entries.set('records/../practices-0001.ndjson', bytes);
  const slipping = await changedManifest(whole, entries, ({ parts }) => {
    for (const part of parts) if (part.table === 'practices') part.name = 'records/../practices-0001.ndjson';
  });
  expect(await problemOf(slipping)).not.toBe('whole');
});

test('refuses a part that lacks, and one whose sum is wrong', async () => {
  const lacking = await entriesOf(whole);
  lacking.delete(practices);
  expect(await problemOf(await zipped(lacking))).toEqual(damaged(practices));
  const wrong = await entriesOf(whole);
  const bytes = (wrong.get(practices) ?? encode('')).slice();
  bytes[20] = 0x41;
  wrong.set(practices, bytes);
  expect(await problemOf(await zipped(wrong))).toEqual(damaged(practices));
});

test('refuses parts that have changed places', async () => {
  const entries = await entriesOf(whole);
  const [one, other] = [practices, 'records/clips-0001.ndjson'];
  const [first, second] = [entries.get(one), entries.get(other)];
  if (first && second) entries.set(one, second).set(other, first);
  expect(await problemOf(await zipped(entries))).toMatchObject({ kind: 'damaged' });
});

test('refuses a file whose bytes are others', async () => {
  const entries = await entriesOf(whole);
  const name = 'files/files-0001.bin';
  entries.set(
    name,
    (entries.get(name) ?? encode('')).map((byte) => byte ^ 1),
  );
  expect(await problemOf(await zipped(entries))).toEqual(damaged(name));
});

test.each<[string, (lines: string[]) => string[]]>([
  ['an id twice', (lines) => lines.flatMap((line) => [line, line])],
  ['rows out of order', (lines) => lines.toReversed()],
  ['a row that is no JSON', (lines) => lines.with(0, '{"id":')],
  ['a row without its title', (lines) => lines.map((line) => line.replace('"title"', '"tilte"'))],
  [
    'a row that would change what objects are',
    (lines) => lines.map((line) => line.replace('{', '{"__proto__":{"polluted":1},')),
  ],
  [
    'the same written in another way',
    (lines) => lines.map((line) => line.replace('{', '{"\\u005f_proto__":{"polluted":1},')),
  ],
  [
    'a row nested without end',
    (lines) => lines.map((line) => line.replace('{', `{"x":${'['.repeat(9_000)}${']'.repeat(9_000)},`)),
  ],
])('refuses %s, though every sum is right', async (_name, change) => {
  expect(await problemOf(await withLines(whole, 'practices', change))).toEqual(damaged(practices));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('leaves out what it does not know of a row', async () => {
  const more = await withLines(whole, 'practices', (lines) =>
    lines.map((line) => line.replace('{', '{"stranger":{"constructor":{"prototype":1}},')),
  );
  const read = await readBundle(more);
  if (!(read instanceof OpenBundle)) throw new Error('refused');
  for await (const rows of read.rows('practices'))
    for (const row of rows) expect(row).not.toHaveProperty('stranger');
});

test('refuses what would unpack to far more than it is', async () => {
  const zeros = new Uint8Array(100_000_000);
  const bomb = await changedManifest(
    whole,
    await entriesOf(whole).then((entries) => entries.set(practices, zeros)),
    ({ parts }) => {
      for (const part of parts) if (part.table === 'practices') part.bytes = zeros.length;
    },
  );
  expect(await problemOf(bomb)).toMatchObject({ kind: 'too-large' });
  const large = await changedManifest(whole, undefined, ({ parts }) => {
    for (const part of parts) part.bytes = 10 ** 12;
  });
  expect(await problemOf(large)).toMatchObject({ kind: 'too-large' });
});

test('refuses an entry that is longer than it says', async () => {
  const zeros = await zipped([
    ...(await entriesOf(whole)),
    ['records/zzz-0001.ndjson', new Uint8Array(50_000_000)],
  ]);
  const bytes = new Uint8Array(await zeros.arrayBuffer());
  // Every place that tells the length says one byte instead.
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === 50_000_000) view.setUint32(at, 1, true);
  expect(await problemOf(new Blob([bytes]))).not.toBe('whole');
});

test('refuses 200 damaged files whole, or takes them in whole', { timeout: 60_000 }, async () => {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const from = carriedOf(await dumpOf((await sourceName()) ?? ''));
  let refused = 0;
  const place = fc.nat({ max: bytes.length - 1 });
  const harm = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: place }),
    fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat({ max: 7 }) }),
  );
  await fc.assert(
    fc.asyncProperty(harm, async (given) => {
      const spoiled = bytes.slice(0, given.kind === 'cut' ? given.at : undefined);
      if (given.kind === 'flip') spoiled[given.at] = (spoiled[given.at] ?? 0) ^ (1 << given.bit);
      const read = await readBundle(new Blob([spoiled]));
      if (!(read instanceof OpenBundle)) {
        refused += 1;
        return;
      }
      const { library, name } = aLibrary();
      await library.restoreBundle(read);
      expect(carriedOf(await dumpOf(name))).toEqual(from);
    }),
    { numRuns: 200, seed: 20261127 },
  );
  expect(refused).toBeGreaterThan(100);
});

/** The database that `whole` was written from, taken in once. */
async function sourceName(): Promise<string> {
  const { library, name } = aLibrary();
  const read = await readBundle(whole);
  if (read instanceof OpenBundle) await library.restoreBundle(read);
  return name;
}
