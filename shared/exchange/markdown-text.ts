import { splitStory } from '../practice/story-blocks.ts';
import type { TableData } from '../table/table-schema.ts';

/** A text on one line of Markdown, of which no sign is taken for mark-up. */
export function markdownLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/^([#+\-=>])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^:/, '\\:');
}

/** A long text as Markdown: its paragraphs, and its lists as lists. */
export function markdownStory(story: string): string {
  return splitStory(story)
    .map((block) => {
      if (block.kind === 'paragraph') return block.text.split('\n').map(markdownLine).join('  \n');
      const mark = (index: number) => (block.kind === 'bullets' ? '-' : `${block.start + index}.`);
      return block.items.map((item, index) => `${mark(index)} ${markdownLine(item)}`).join('\n');
    })
    .join('\n\n');
}

/** A link of Markdown; an address that would end it too early is spelt out. */
export function markdownLink(text: string, address: string): string {
  const spelt = address.replace(/[\s<>()\\[\]]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, parenthesis),
  );
  return `[${markdownLine(text)}](${spelt})`;
}

function parenthesis(sign: string): string {
  return sign === '(' ? '%28' : '%29';
}

/** A table as Markdown has it: one row of headings, a cell over several slots in each of them. */
export function markdownTable({ rows, footnotes = [] }: TableData): string {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => markdownLine(shown(cell, rows))));
  const lines = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  const notes = footnotes.map(({ mark, text }) => `\n${markdownLine(`${mark}) ${text}`)}`);
  return [...lines, ...notes].join('\n');
}

function shown({ text, spanned }: TableData['rows'][number][number], rows: TableData['rows']): string {
  return spanned === undefined ? text : (rows[spanned.row]?.[spanned.column]?.text ?? text);
}

/** What YAML does not take as it is within double quotes; JSON leaves these as they are. */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A text as a value of YAML, always in double quotes: whatever it holds, it is nothing but text. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    NOT_IN_YAML,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
