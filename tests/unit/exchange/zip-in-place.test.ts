import { expect, test } from 'vitest';
import { strFromU8, strToU8, unzip, zip, zipSync } from '#shared/exchange/zip-in-place.ts';

/** What an archive unpacks to, or the error. */
function unpacked(archive: Uint8Array): Error | Record<string, string> {
  let result: Error | Record<string, string> = new Error('not called');
  unzip(archive, (error, files) => {
    result =
      error ?? Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  });
  return result;
}

test('what is packed is unpacked, at once', () => {
  let archive = new Uint8Array();
  zip({ 'a.xml': strToU8('<a/>') }, (_, packed) => {
    archive = Uint8Array.from(packed);
  });
  expect(unpacked(archive)).toEqual({ 'a.xml': '<a/>' });
});

test('a damaged archive and one that claims to be huge are errors', () => {
  const archive = zipSync({ 'a.xml': strToU8('a'.repeat(1_000)) });
  expect(unpacked(archive.slice(0, 40))).toBeInstanceOf(Error);
  // The unpacked size stands 24 bytes into the entry of the central directory.
  const entry = archive.findIndex(
    (byte, at) => byte === 0x50 && archive[at + 2] === 1 && archive[at + 3] === 2,
  );
  const claiming = Uint8Array.from(archive);
  claiming.set([0xff, 0xff, 0xff, 0x7f], entry + 24);
  expect(unpacked(claiming)).toEqual(new Error('the archive is too large'));
});
