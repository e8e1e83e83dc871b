/** A piece of a long text: a paragraph, or a list. */
export type StoryBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'bullets' | 'numbers'; items: string[]; start: number };

/** Splits a long text into paragraphs (a blank line between) and lists (lines that begin with `• ` or `1. `). */
export function splitStory(story: string): StoryBlock[] {
  const blocks: StoryBlock[] = [];
  let isNewParagraph = true;
  for (const line of story.split('\n')) {
    const text = line.trim();
    if (text !== '') addLine(blocks, text, isNewParagraph);
    isNewParagraph = text === '';
  }
  return blocks;
}

function addLine(blocks: StoryBlock[], text: string, isNewParagraph: boolean): void {
  const [, bullet, number, item] = /^(?:(•)|(\d{1,3})\.)\s+(.*)$/.exec(text) ?? [];
  const last = blocks.at(-1);
  if (item === undefined) {
    if (last?.kind === 'paragraph' && !isNewParagraph) last.text += `\n${text}`;
    else blocks.push({ kind: 'paragraph', text });
    return;
  }
  const kind = bullet ? 'bullets' : 'numbers';
  if (last && last.kind !== 'paragraph' && last.kind === kind) last.items.push(item);
  else blocks.push({ kind, items: [item], start: Number(number ?? 1) });
}
