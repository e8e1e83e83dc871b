import { ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { safeUrl } from '../html/safe-url.ts';
import { splitStory } from '../practice/story-blocks.ts';
import { PAPER_COLOUR } from './paper-styles.ts';
import { writableText } from './xml-text.ts';

/** How words look in a paper, and the tag of their language when it is not the paper’s. */
export type RunLook = Pick<IRunOptions, 'bold' | 'size' | 'color'> & {
  /** The language: `sv-FI`. */
  language?: string | undefined;
};

/** Words as runs of a paper; a broken line stays one. */
export function runs(text: string, { language, ...look }: RunLook = {}): TextRun[] {
  return writableText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...look,
          ...(language !== undefined && { language: { value: language } }),
          ...(index > 0 && { break: 1 }),
        }),
    );
}

/** Words that lead to an address, where that is one people may follow. */
export function link(text: string, address: string | undefined, look: RunLook = {}): ParagraphChild[] {
  const safe = address === undefined ? undefined : safeUrl(address);
  if (safe === undefined) return runs(text, look);
  const { language: _language, ...shown } = look;
  return [
    new ExternalHyperlink({
      link: safe,
      children: [
        new TextRun({ text: writableText(text), ...shown, color: PAPER_COLOUR.accent, underline: {} }),
      ],
    }),
  ];
}

/** Counts the numbered lists of a paper: each begins anew. */
export type ListCount = { instance: number };

/** A long text as paragraphs and real lists. */
export function storyParagraphs(story: string, lists: ListCount, look: RunLook = {}): Paragraph[] {
  return splitStory(story).flatMap((block) => {
    if (block.kind === 'paragraph') return [new Paragraph({ children: runs(block.text, look) })];
    lists.instance += 1;
    const { instance } = lists;
    const { kind } = block;
    return block.items.map(
      (item) =>
        new Paragraph({
          children: runs(item, look),
          numbering: { reference: kind, level: 0, instance },
          spacing: { after: 60 },
        }),
    );
  });
}
