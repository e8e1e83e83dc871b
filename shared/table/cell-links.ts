import { safeUrl } from '../html/safe-url.ts';
import { cleanLine } from './cell-text.ts';
import { type CellLink, TABLE_LIMITS } from './table-schema.ts';

/** The links of a cell that are safe to keep, each address with the same words once, and how many the limit left out. */
export function readCellLinks(cell: Element, base: string | undefined): { links: CellLink[]; left: number } {
  const found = new Map<string, CellLink>();
  if (cell.firstElementChild === null) return { links: [], left: 0 };
  for (const anchor of cell.querySelectorAll('a[href]')) {
    const address = safeUrl(anchor.getAttribute('href') ?? '', base);
    if (address === undefined) continue;
    const text = cleanLine(anchor.textContent ?? '').slice(0, TABLE_LIMITS.line);
    found.set(`${address} ${text}`, { text, address });
  }
  const links = [...found.values()];
  return { links: links.slice(0, TABLE_LIMITS.links), left: Math.max(0, links.length - TABLE_LIMITS.links) };
}
