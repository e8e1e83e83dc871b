import { safeUrl } from '../html/safe-url.ts';
import type { FieldShape } from '../practice/field-order.ts';
import type { PracticeLink } from '../practice/field-shapes.ts';
import { type Block, lineOf, textOfBlocks } from './blocks.ts';
import { comparable } from './clean-text.ts';
import { firstDay } from './days.ts';

/** The value that the blocks of a section make in a shape; undefined when they make none. */
export function sectionValue(shape: FieldShape, blocks: readonly Block[]): unknown {
  if (blocks.length === 0) return undefined;
  switch (shape) {
    case 'line':
      return blocks.map((block) => block.text).join(', ');
    case 'story':
      return textOfBlocks(blocks);
    case 'day':
      return firstDay(blocks.map((block) => block.text).join(' '));
    case 'tags':
      return filled(tagsOf(blocks));
    case 'links':
      return filled(linksOf(blocks));
    default:
      return undefined;
  }
}

/** The values, or undefined when there are none: an empty list is no value. */
export function filled<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** One tag for each element: a list item, a link, a box of its own; commas part what no element does. */
function tagsOf(blocks: readonly Block[]): string[] {
  const tags = blocks.flatMap((block) => {
    const inner = [...block.element.querySelectorAll('a, span, em, strong, b, li')]
      .filter((element) => element.querySelector('a, span, em, strong, b, li') === null)
      .map(lineOf)
      .filter((words) => words !== '' && block.text.includes(words));
    const covered = comparable(inner.join(' ')) === comparable(block.text);
    return covered ? inner : block.text.split(/\s*[,;•]\s*/);
  });
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** The links in blocks, each address once. */
export function linksOf(blocks: readonly Block[]): PracticeLink[] {
  const links = new Map<string, PracticeLink>();
  for (const anchor of blocks.flatMap((block) => anchorsOf(block.element))) {
    const address = safeUrl(anchor.getAttribute('href') ?? '');
    const text = lineOf(anchor);
    if (address !== undefined && text !== '' && !links.has(address)) links.set(address, { text, address });
  }
  return [...links.values()];
}

function anchorsOf(element: Element): Element[] {
  const around = element.closest('a[href]');
  return around === null ? [...element.querySelectorAll('a[href]')] : [around];
}
