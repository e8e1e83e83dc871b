import { isHostOf } from './address-of-words.ts';
import { dayOfWords } from './day-of-words.ts';
import { kindOfWords, municipalityOfWords } from './field-of-words.ts';
import { wordsOfMarkup } from './markup-tokens.ts';
import type { PracticeMeaning, RecordReading, ToldRecord, ToldValue } from './told-record.ts';

/** A line of a reference: two signs, two spaces, a dash, the value. */
const LINE = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;

/** Whether a text is a list of references in the form RIS, which Zotero and other reference managers write. */
export function isRis(text: string): boolean {
  return /^\s*TY {2}- /.test(text.slice(0, 1_000));
}

/** What the fields of RIS tell (the specification of 2011, and Zotero's use of it). What is not named here goes into a note. */
const MEANINGS: ReadonlyMap<string, PracticeMeaning> = new Map<string, PracticeMeaning>([
  ...(['TI', 'T1', 'CT'] as const).map((tag) => [tag, 'title'] as const),
  ...(['AB', 'N2'] as const).map((tag) => [tag, 'summary'] as const),
  ...(['PB', 'T2', 'JO', 'JF', 'BT'] as const).map((tag) => [tag, 'site'] as const),
  ...(['AU', 'A1', 'A2', 'A3', 'ED'] as const).map((tag) => [tag, 'author'] as const),
  ...(['DA', 'Y1', 'PY'] as const).map((tag) => [tag, 'publishedOn'] as const),
  ...(['L1', 'L2', 'LK'] as const).map((tag) => [tag, 'links'] as const),
  ...([
    ['KW', 'tags'],
    ['N1', 'note'],
    ['RN', 'note'],
    ['LA', 'language'],
  ] as const),
  ...([
    ['UR', 'address'],
    ['Y2', 'clippedOn'],
    ['ID', 'id'],
  ] as const),
]);

type Line = { tag: string; text: string };

/** The references of a file in the form RIS. It is damaged when a reference does not end. */
export function* risRecords(text: string): RecordReading {
  let begun: { line: number; lines: Line[] } | undefined;
  let number = 0;
  for (const line of linesIn(text)) {
    number += 1;
    const [, tag, value = ''] = LINE.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') {
      if (begun !== undefined) return 'damaged';
      begun = { line: number, lines: [] };
    } else if (tag === 'ER') {
      if (begun !== undefined) yield recordOf(begun.line, begun.lines);
      begun = undefined;
    } else if (tag !== undefined) begun?.lines.push({ tag, text: value });
    else if (begun !== undefined) continued(begun.lines, line);
    else if (line.trim() !== '') return 'damaged';
  }
  return begun === undefined ? 'whole' : 'damaged';
}

/** Lines one by one: a list of a million would stand in memory twice. */
function* linesIn(text: string): Generator<string, void, void> {
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end === -1 ? text.length : end).replace(/\r$/, '');
    if (end === -1) return;
    from = end + 1;
  }
}

/** A line without a field goes on with the one before. */
function continued(lines: Line[], line: string): void {
  const last = lines.at(-1);
  if (last !== undefined) lines[lines.length - 1] = { ...last, text: `${last.text}\n${line}` };
}

function recordOf(line: number, lines: readonly Line[]): ToldRecord {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const values: ToldValue[] = [];
  const rest: string[] = [];
  const has = (meaning: PracticeMeaning) => values.some((value) => value.meaning === meaning);
  for (const { tag, text } of filled) {
    const meaning = meaningOf(tag, text, filled);
    if (meaning === 'left') continue;
    if (meaning === undefined) rest.push(`${tag}: ${text}`);
    else if (meaning === 'address' && has('address')) values.push({ meaning: 'links', heading: tag, text });
    else {
      const words = meaning === 'note' ? wordsOfMarkup(text) : text;
      values.push({ meaning, heading: tag, text: words, ...(meaning === 'tags' && { isSingle: true }) });
    }
  }
  const doi = filled.find(({ tag }) => tag === 'DO')?.text.trim();
  if (doi !== undefined && !has('address')) {
    values.push({
      meaning: 'address',
      heading: 'DO',
      text: `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`,
    });
  }
  if (!has('title')) retitled(values);
  return {
    line,
    values: [
      ...values,
      ...(rest.length > 0 ? [{ meaning: 'note' as const, heading: '', text: rest.join('\n') }] : []),
    ],
  };
}

/** What a line tells; `left` when another one tells it better. */
function meaningOf(tag: string, text: string, all: readonly Line[]): PracticeMeaning | 'left' | undefined {
  if (tag === 'PY' || tag === 'Y1') {
    const days = all.filter((line) => line.tag === 'DA').map((line) => dayOfWords(line.text));
    if (days.some((day) => day?.startsWith(text.trim().slice(0, 4)))) return 'left';
  }
  const isPlace = (tag === 'CY' || tag === 'PB') && municipalityOfWords(text) !== undefined;
  if (isPlace) return 'municipalityCode';
  if (tag === 'T2' && isHostOf(text, all.find((line) => line.tag === 'UR')?.text)) return 'left';
  if (tag === 'M3') return kindOfWords(text) === undefined ? undefined : 'kind';
  if (/^L[12K]$/.test(tag) && !/^https?:\/\//i.test(text)) return undefined;
  return MEANINGS.get(tag);
}

/** A reference without a title of its own has that of the whole it is a part of. */
function retitled(values: ToldValue[]): void {
  const at = values.findIndex(({ heading }) => heading === 'T2' || heading === 'BT');
  const value = values[at];
  if (value !== undefined) values[at] = { ...value, meaning: 'title' };
}
