import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();

test('every export says what it is for', () => {
  const isExport =
    /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|type|interface) (\w+)/;
  expect(files.flatMap((file) => undocumented(file, (line) => isExport.test(line)))).toEqual([]);
});

test('every schema field says what it holds', () => {
  expect(files.filter(({ text }) => text.includes("from 'zod")).flatMap(undocumentedFields)).toEqual([]);
});

test('every message in Finnish, the original, says where it is used', () => {
  const originals = files.filter(({ path }) => /^shared\/language\/\w+\/fi\.ts$/.test(path));
  const isKey = (line: string) => /^\s+(?:'[^']+'|[\w]+)(?::|\()/.test(line);
  expect(originals.length).toBeGreaterThan(0);
  expect(originals.flatMap((file) => undocumented(file, isKey))).toEqual([]);
});

test('every message of the protocol, its request and reply are explained', () => {
  const protocol = files.filter(({ path }) => path === 'extension/messaging/protocol.ts');
  const isEntry = (line: string) => /^ {2}\w+: \{$|^ {4}reply:/.test(line);
  expect(protocol).toHaveLength(1);
  expect(protocol.flatMap((file) => undocumented(file, isEntry))).toEqual([]);
});

test('nothing is left to do in the source', () => {
  expect(files.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  expect(files.filter(({ text }) => text.split('\n').length > 400).map(({ path }) => path)).toEqual([]);
});

/** Lines that `wanted` picks and that have no doc comment right above. */
function undocumented(file: SourceFile, wanted: (line: string) => boolean): string[] {
  const lines = file.text.split('\n');
  return lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => wanted(line) && !followsComment(lines, index))
    .map(({ line, index }) => `${file.path}:${index + 1} ${line.trim()}`);
}

function followsComment(lines: string[], index: number): boolean {
  let above = index - 1;
  while (lines[above]?.trim().startsWith('// biome-ignore')) above -= 1;
  return lines[above]?.trim().endsWith('*/') ?? false;
}

/** Fields written on lines of their own inside `z.object({` and `z.extend(…, {` that have no doc comment. */
function undocumentedFields(file: SourceFile): string[] {
  const lines = file.text.split('\n');
  const missing: string[] = [];
  // Indents at which fields of the schemas around the line stand, the innermost last.
  const fieldIndents: number[] = [];
  lines.forEach((line, index) => {
    const indent = line.search(/\S/);
    if (indent < 0) return;
    while (indent < (fieldIndents.at(-1) ?? 0)) fieldIndents.pop();
    if (/\b(object|strictObject|extend)\(.*\{$/.test(lines[index - 1] ?? '')) fieldIndents.push(indent);
    const isField = indent === fieldIndents.at(-1) && /^\s+(?:'[^']+'|\w+):/.test(line);
    if (isField && !followsComment(lines, index)) missing.push(`${file.path}:${index + 1} ${line.trim()}`);
  });
  return missing;
}
