import { expect, test, vi } from 'vitest';
import { fetchPublicationText } from '../../../../../extension/entrypoints/reader/fetch-publication-text.ts';

const JSON_FILE = { form: 'json', address: 'https://koivula.example/sopimus.json' } as const;
const MODULE = { form: 'module', address: 'https://koivula.example/sopimus.js' } as const;

const answering = (body: BodyInit | null, init?: ResponseInit) =>
  vi.fn<typeof fetch>(async () => new Response(body, init));

test('gives the text of a file, without sending cookies', async () => {
  const get = answering('{"ä":1}');
  expect(await fetchPublicationText(JSON_FILE, get)).toBe('{"ä":1}');
  expect(get).toHaveBeenCalledWith(JSON_FILE.address, expect.objectContaining({ credentials: 'omit' }));
});

test('gives the JSON inside a module, and runs nothing', async () => {
  expect(await fetchPublicationText(MODULE, answering('export default {"a":1};\n'))).toBe('{"a":1}');
  expect(await fetchPublicationText(MODULE, answering('alert(1)'))).toBe('');
});

test('gives what is written in the page as it is', async () => {
  const get = answering('');
  expect(await fetchPublicationText({ form: 'inline', text: '{}' }, get)).toBe('{}');
  expect(get).not.toHaveBeenCalled();
});

test.each<[string, typeof fetch]>([
  ['is not found', answering('none', { status: 404 })],
  ['has no body', answering(null, { status: 200 })],
  ['cannot be reached', vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))],
  ['is larger than 5 MB', answering(' '.repeat(5_000_001))],
])('gives an empty text when the file %s', async (_what, get) => {
  expect(await fetchPublicationText(JSON_FILE, get)).toBe('');
});
