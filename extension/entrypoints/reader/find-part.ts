import { withoutSecrets } from '#shared/html/without-secrets.ts';
import type { PagePart } from '#shared/read/read-part.ts';
import type { ReadTarget } from '../../browser/read-target.ts';

/** How far up from the place that was pointed at a block of contacts may begin. */
const LEVELS_UP = 6;
const MAX_BLOCK = 3_000;
const tableSelector = 'table, [role="table"], [role="grid"]';
/** A phone number, an e-mail address or a link to one: without any a block is no contact. */
const reach = /@|\(at\)|\+?\d[\d\s-]{5,}\d/;

/** The element of the live page that holds what a person chose; undefined when there is none. */
export function findPart(page: Document, target: ReadTarget): PagePart | undefined {
  const { scope, address } = target;
  if (scope === 'page' || scope === 'selection') return undefined;
  const element = finders[scope](page, target);
  if (element === undefined) return undefined;
  return { scope, element, ...(address !== undefined && { target: address }) };
}

type Finder = (page: Document, target: ReadTarget) => Element | undefined;

const finders: Record<PagePart['scope'], Finder> = {
  image: (page, { address }) =>
    [...page.querySelectorAll('img')].find((image) =>
      [image.currentSrc, image.src].some((source) => withoutSecrets(source) === address),
    ),
  link: (page, { address, elementId }) => {
    const anchors = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const pointed = pointedElement(page, elementId)?.closest('a') ?? undefined;
    const isMeant = (anchor: HTMLAnchorElement) => withoutSecrets(anchor.href) === address;
    return pointed && isMeant(pointed) ? pointed : anchors.find(isMeant);
  },
  table: (page, { elementId }) => {
    const pointed = pointedElement(page, elementId)?.closest(tableSelector);
    if (pointed) return pointed;
    const tables = [...page.querySelectorAll(tableSelector)];
    const shown = tables.filter((table) => table.querySelectorAll('tr, [role="row"]').length > 1);
    return shown.length === 1 ? shown[0] : undefined;
  },
  contact: (page, { elementId }) => contactBlock(pointedElement(page, elementId)),
};

/**
 * The element a person pointed at: what Firefox says was clicked on, else where the selection is, else what was under
 * the pointer when the menu opened.
 */
function pointedElement(page: Document, elementId: number | undefined): Element | undefined {
  const told = elementId === undefined ? undefined : firefoxElement(elementId);
  if (told !== undefined) return told;
  const selection = page.getSelection();
  const selected = selection !== null && !selection.isCollapsed ? selection.anchorNode : null;
  if (selected !== null)
    return selected instanceof Element ? selected : (selected.parentElement ?? undefined);
  return [...page.querySelectorAll(':hover')].at(-1);
}

function firefoxElement(elementId: number): Element | undefined {
  const { browser } = globalThis as {
    browser?: { menus?: { getTargetElement?(id: number): Element | null } };
  };
  return browser?.menus?.getTargetElement?.(elementId) ?? undefined;
}

/** The smallest block around a place that has something to reach a person or a desk by. */
function contactBlock(element: Element | undefined): Element | undefined {
  let block = element;
  for (let level = 0; block && block.localName !== 'body' && level < LEVELS_UP; level++) {
    const text = block.textContent ?? '';
    if (text.length > MAX_BLOCK) return undefined;
    const isWhole = !/^(?:a|span|strong|b|em|i|br|p|li|dt|dd|td)$/.test(block.localName);
    if (isWhole && (reach.test(text) || block.querySelector('a[href^="tel:"], a[href^="mailto:"]')))
      return block;
    block = block.parentElement ?? undefined;
  }
  return undefined;
}
