import type { Block } from '../blocks.ts';

/** Longer items describe something. */
const MAX_NAME = 80;
const MAX_WORDS = 8;

/**
 * The names of places in a list, in the first column of a table or in broken lines; none when the list tells
 * something else (kinds of event, conditions). Web addresses and street addresses after a name are left out.
 */
export function placeNames(blocks: readonly Block[]): string[] | undefined {
  const candidates = candidatesIn(blocks);
  const names = candidates.map(nameOf).filter(isName);
  if (names.length < 2 || names.length < candidates.length * 0.7) return undefined;
  return [...new Set(names)];
}

function candidatesIn(blocks: readonly Block[]): string[] {
  const items = blocks.filter((block) => block.kind === 'item');
  if (items.length > 0) return items.map((block) => block.text);
  const rows = blocks.filter((block) => block.kind === 'row' && block.element.querySelector('td') !== null);
  if (rows.length > 0) return rows.map((block) => block.text.split('\t')[0] ?? '');
  return blocks
    .filter((block) => block.kind === 'paragraph' && !block.text.endsWith(':'))
    .map((block) => block.text);
}

function nameOf(text: string): string {
  return text
    .replace(/\s*[(,–-]?\s*(?:https?:\/\/|www\.).*$/i, '')
    .replace(/,\s[^,]*\d.*$/, '')
    .replace(/[.,;]$/, '')
    .trim();
}

/** A name has a capital and is no sentence: `uimahalli Pisara`, `Kulttuuritalo Aitta`. */
function isName(name: string): boolean {
  if (name === '' || name.length > MAX_NAME || name.split(' ').length > MAX_WORDS) return false;
  return /\p{Lu}/u.test(name) && !/[.!?:]\s|[!?:]$/.test(name);
}
