import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { ExportWording } from './export-wording.ts';
import type { ExportedField } from './exported-field.ts';
import { TEXT_WIDTH } from './paper-styles.ts';
import { paperDataTable, paperTable } from './paper-tables.ts';
import { type ListCount, link, type RunLook, runs, storyParagraphs } from './paper-texts.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { tableName } from './table-name.ts';

/** The width of the column of names of facts, in twentieths of a point. */
const NAME_WIDTH = 2_700;

/** Facts that stand elsewhere in the paper. */
const elsewhere: ReadonlySet<string> = new Set(['kind', 'municipalityCode', 'site', 'licence', 'language']);

/** A practice as a part of a paper: its title as heading, its summary, facts, texts, tables, quotes and source. */
export function practicePart(
  practice: PracticeForExport,
  wording: ExportWording,
  lists: ListCount,
  startsPage: boolean,
): (Paragraph | Table)[] {
  const { file } = wording.words.export;
  const { title, kind, place, told, notes } = practice;
  const look = lookOf(practice, wording);
  const stories = told.filter(({ shape }) => shape === 'story');
  const summary = stories.find(({ name }) => name === 'summary');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: startsPage,
      children: runs(title, look),
    }),
    beside([kind, place].filter(Boolean).join(' · ')),
    ...(summary?.items ?? []).flatMap(({ text }) => storyParagraphs(text, lists, look)),
    ...factsPart(practice, wording, look),
    ...stories
      .filter((field) => field !== summary)
      .flatMap((field) => [heading(field.label), ...textsOf(field, lists, look)]),
    ...tablesPart(practice, wording, look),
    ...quotesPart(practice, wording, look),
    ...(notes.length === 0
      ? []
      : [heading(file.columns.notes), ...notes.flatMap((note) => storyParagraphs(note, lists))]),
    ...sourcePart(practice, wording),
  ];
}

/** Texts keep the language of their page, so that they are read out and checked in it. */
function lookOf({ language }: PracticeForExport, wording: ExportWording): RunLook {
  if (language === undefined || language === wording.language) return {};
  return { language: language === 'en' ? 'en-GB' : `${language}-FI` };
}

function textsOf({ items }: ExportedField, lists: ListCount, look: RunLook): Paragraph[] {
  return items.flatMap(({ text }) => storyParagraphs(text, lists, look));
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(text) });
}

function beside(text: string): Paragraph {
  return new Paragraph({ style: 'Beside', children: runs(text) });
}

function factsPart(
  { told, adoptions, collections }: PracticeForExport,
  { words }: ExportWording,
  look: RunLook,
): (Paragraph | Table)[] {
  const { file } = words.export;
  const facts = told.filter(({ shape, name }) => shape !== 'story' && !elsewhere.has(name));
  const rows = [
    ...facts.map(({ label, items }): [string, Paragraph[]] => [
      label,
      items.map(({ text, address }) => inTable(text, address, look)),
    ]),
    ...(
      [
        [file.columns.adoptions, adoptions],
        [file.columns.collections, collections],
      ] as const
    )
      .filter(([, texts]) => texts.length > 0)
      .map(([label, texts]): [string, Paragraph[]] => [
        label,
        texts.map((text) => inTable(text, undefined, {})),
      ]),
  ];
  if (rows.length === 0) return [];
  const widths = [NAME_WIDTH, TEXT_WIDTH.upright - NAME_WIDTH];
  return [heading(file.facts), paperTable({ headings: [file.field, file.content], rows, widths })];
}

function inTable(text: string, address: string | undefined, look: RunLook): Paragraph {
  return new Paragraph({ style: 'InTable', children: link(text, address, { ...look, size: 20 }) });
}

function tablesPart(
  { tables }: PracticeForExport,
  wording: ExportWording,
  look: RunLook,
): (Paragraph | Table)[] {
  const { file } = wording.words.export;
  if (tables.length === 0) return [];
  return [
    heading(file.tables),
    ...tables.flatMap((table, index) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_3,
        children: runs(tableName(table, file.unnamedTable(index + 1)), look),
      }),
      ...paperDataTable(table, TEXT_WIDTH.upright, wording, look.language),
    ]),
  ];
}

function quotesPart(
  { quotes, page }: PracticeForExport,
  { words }: ExportWording,
  look: RunLook,
): Paragraph[] {
  if (quotes.length === 0) return [];
  return [
    heading(words.export.file.quotes),
    ...quotes.flatMap(({ text, address, heading: place }) => [
      new Paragraph({ style: 'Quote', keepNext: true, children: runs(`”${text}”`, look) }),
      new Paragraph({
        style: 'QuoteSource',
        children: link([page?.site, place].filter(Boolean).join(', ') || address, address, { size: 20 }),
      }),
    ]),
  ];
}

function sourcePart({ attribution, page }: PracticeForExport, { words }: ExportWording): Paragraph[] {
  if (attribution === undefined) return [];
  return [
    heading(words.export.file.source),
    new Paragraph({ style: 'Beside', children: link(attribution, page?.address, { size: 20 }) }),
  ];
}
