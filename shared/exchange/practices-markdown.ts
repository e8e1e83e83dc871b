import type { ExportWording } from './export-wording.ts';
import type { ExportedField } from './exported-field.ts';
import { markdownLine, markdownLink, markdownStory, markdownTable, yamlText } from './markdown-text.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { tableFileName, tableName } from './table-name.ts';

/** A practice as Markdown: its facts as YAML front matter, then its texts, tables, quotes and source. */
export function practiceMarkdown(practice: PracticeForExport, wording: ExportWording): string {
  const { file } = wording.words.export;
  const { title, told, tables, quotes, notes, attribution } = practice;
  const parts = [
    `# ${markdownLine(title)}`,
    ...told.filter(({ shape }) => shape === 'story').map(storyPart),
    ...told.filter(({ name, shape }) => shape === 'list' && hasLinks.has(name)).map(linkPart),
    ...tables.map((table, index) => {
      const name = tableName(table, file.unnamedTable(index + 1));
      return `## ${markdownLine(name)}\n\n${markdownTable(table)}`;
    }),
    ...(quotes.length === 0
      ? []
      : [
          `## ${file.quotes}`,
          ...quotes.map(({ text, address, heading }) => {
            const words = text.split('\n').map((line) => `> ${markdownLine(line)}`);
            const place = address === '' ? '' : `\n>\n> ${markdownLink(heading ?? file.source, address)}`;
            return `${words.join('\n')}${place}`;
          }),
        ]),
    ...(notes.length === 0 ? [] : [`## ${file.columns.notes}`, ...notes.map(markdownStory)]),
    ...(attribution === undefined ? [] : [`## ${file.source}`, markdownLine(attribution)]),
  ];
  return `${frontMatter(practice, wording)}\n${parts.join('\n\n')}\n`;
}

const hasLinks: ReadonlySet<string> = new Set(['links', 'memos', 'attachments', 'alternates']);

function storyPart({ label, items }: ExportedField): string {
  return `## ${label}\n\n${items.map(({ text }) => markdownStory(text)).join('\n\n')}`;
}

function linkPart({ label, items }: ExportedField): string {
  const lines = items.map(({ text, address }) =>
    address === undefined ? `- ${markdownLine(text)}` : `- ${markdownLink(text, address)}`,
  );
  return `## ${label}\n\n${lines.join('\n')}`;
}

/** What programs look for by name keeps English names in every language; the names of the card’s fields follow the file’s. */
function frontMatter(practice: PracticeForExport, { language }: ExportWording): string {
  const { title, page, told, tags, collections, adoptions } = practice;
  const facts = told.filter(({ shape, name }) => shape !== 'story' && !hasLinks.has(name));
  const lines = [
    line('title', title),
    line('lang', practice.language ?? language),
    ...(page === undefined
      ? []
      : [line('source', page.address), line('publisher', page.site), line('accessed', page.clippedOn)]),
    ...list('tags', tags),
    ...list('collections', collections),
    ...list('adoptions', adoptions),
    ...facts.flatMap(({ name, shape, items }) => {
      const texts = items.map(({ text }) => text);
      return shape === 'list' ? list(name, texts) : [line(name, texts.join(', '))];
    }),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function line(key: string, text: string): string {
  return `${key}: ${yamlText(text)}`;
}

function list(key: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${key}:`, ...texts.map((text) => `  - ${yamlText(text)}`)];
}

/** Names for the files of practices by their titles, no two alike. */
export function uniqueFileNames(
  names: readonly string[],
  ending: Parameters<typeof tableFileName>[1],
  otherwise: string,
): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = tableFileName(name, ending, otherwise);
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      unique = tableFileName(`${name.slice(0, 70)} ${number}`, ending, `${otherwise} ${number}`);
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
