import type { PracticeKind } from '../practice/practice-kind.ts';
import type { Block } from './blocks.ts';
import { folded } from './clean-text.ts';
import { type Evidence, evidence } from './evidence.ts';
import { kindStems } from './kind-stems.ts';

/** So often a page speaks at least of what it defines in its first words. */
const ENOUGH_MENTIONS = 3;
/** Longer texts are judged by their beginning. */
const MAX_TEXT = 50_000;

/** The beginning of a page's text, as far as its kind is judged by it. */
export function startOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, MAX_TEXT);
}

/**
 * A page whose first paragraph begins with the thing's name ("Kumppanuuspöytä on tapa, jolla …") and that goes on
 * speaking of it, though neither heading nor address name it.
 */
export function kindByDefinition(blocks: readonly Block[]): Evidence<PracticeKind> | undefined {
  const first = blocks.find((block) => block.kind === 'paragraph' && block.text.length >= 40)?.text ?? '';
  const opening = folded(first)
    .split(/\s+/, 2)
    .join(' ')
    .replace(/[,.:;]+$/, '');
  const found = kindStems.find(([, stem]) => stem.test(opening));
  if (found === undefined) return undefined;
  const text = folded(startOf(blocks));
  const mentions = [...text.matchAll(new RegExp(found[1].source, 'g'))].length;
  return mentions >= ENOUGH_MENTIONS ? evidence(found[0], 'text', first) : undefined;
}

/** A list of associations has at least so many of them. */
const ENOUGH_NAMES = 10;
const associationHeading = /yhdisty|jarjesto|(?<![a-z])seurat|forening|organisationer|associations|clubs/;
const associationName = /^.{2,80}?\s(?:ry|rf|r\.y\.|r\.f\.)(?=$|[\s,;:(–-])/iu;

/** A page headed "Yhdistykset" or the like with a row, an item or a heading for each of many associations. */
export function kindByNames(heading: string, blocks: readonly Block[]): Evidence<PracticeKind> | undefined {
  if (!associationHeading.test(folded(heading))) return undefined;
  const names = new Set(blocks.flatMap(({ text }) => associationName.exec(text.slice(0, 120))?.[0] ?? []));
  const passage = [...names].slice(0, 5).join(', ');
  return names.size >= ENOUGH_NAMES ? evidence('association-list', 'text', passage) : undefined;
}
