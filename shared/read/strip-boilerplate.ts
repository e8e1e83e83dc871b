import { lineOf } from './blocks.ts';
import {
  type BoilerplateRule,
  detourParagraph,
  frameRules,
  helperRules,
  insertRules,
  instructionTexts,
  tailHeadings,
  trackback,
} from './boilerplate.ts';
import { cleanText, comparable } from './clean-text.ts';

const selectorOf = (rules: readonly BoilerplateRule[]) => rules.map((rule) => rule.selector).join(', ');
const frameSelector = selectorOf(frameRules);
const insertSelector = selectorOf(insertRules);
const helperSelector = selectorOf(helperRules);
const mainSelector = 'main, [role="main"]';

/** Takes away, in a copy of a page, everything around and among the content that is not content. */
export function stripBoilerplate(body: Element): void {
  removeAll(body, frameSelector);
  for (const edge of body.querySelectorAll('header, footer')) {
    if (edge.closest(`${mainSelector}, article`) === null && !holdsContent(edge)) edge.remove();
  }
  removeHiddenExtras(body);
  removeInserts(body);
  removeLinkBoxes(body);
  removeControls(body);
  removeTails(body);
  removeInstructions(body);
}

/** Takes away, in a copy, the words and signs that are not seen on the page; answers whether there were any. */
export function stripHelperText(root: Element): boolean {
  const helpers = root.querySelectorAll(helperSelector);
  for (const element of helpers) element.remove();
  return helpers.length > 0;
}

function removeAll(body: Element, selector: string): void {
  for (const element of body.querySelectorAll(selector)) {
    if (!holdsContent(element)) element.remove();
  }
}

/** What of a page's text no insert holds: a class name that says so belongs to a wrapper of the content then. */
const MOST = 0.5;

function removeInserts(body: Element): void {
  const total = (body.textContent ?? '').length;
  for (const element of body.querySelectorAll(insertSelector)) {
    if (!holdsContent(element) && (element.textContent ?? '').length < total * MOST) element.remove();
  }
}

/** A rule by class name may hit a wrapper of the whole page: what holds the main content stays. */
function holdsContent(element: Element): boolean {
  if (element.matches(mainSelector)) return true;
  return element.querySelector(`${mainSelector}, h1`) !== null;
}

/**
 * Hidden parts are kept when they are content that a click would show (an accordion, a tab, a panel with an opener,
 * or simply a long text); short hidden messages and notes in another language are dropped.
 */
function removeHiddenExtras(body: Element): void {
  for (const element of body.querySelectorAll('[hidden], [aria-hidden="true"]')) {
    const dropped = element.hasAttribute('hidden') ? !isPanel(element) : isMenuCopy(element);
    if (dropped && !holdsContent(element)) element.remove();
  }
}

const panelSelector =
  '[role="region"], [role="tabpanel"], [hidden="until-found"], [class*="accordion"], [class*="collaps"], [class*="panel"], [class*="dragspel"], [class*="haitari"], [class*="tab-"]';
const openerSelector = 'button, summary, [aria-expanded], [role="button"], [data-toggle]';

function isPanel(element: Element): boolean {
  if (element.matches(panelSelector) || element.closest(panelSelector) !== null) return true;
  const before = element.previousElementSibling;
  if (before?.matches(openerSelector) || before?.querySelector(openerSelector)) return true;
  const { id } = element;
  if (
    id !== '' &&
    [...element.ownerDocument.querySelectorAll('[aria-controls]')].some(
      (opener) => opener.getAttribute('aria-controls')?.toLowerCase() === id,
    )
  ) {
    return true;
  }
  return !element.hasAttribute('lang') && lineOf(element).length > 200;
}

/** Parts hidden from screen readers are copies of menus or pictures, unless they are panels of text. */
function isMenuCopy(element: Element): boolean {
  if (/^(?:span|i|b|em|a)$/.test(element.localName)) return true;
  return !isPanel(element);
}

const sideBox = 'aside, [role="complementary"], [class*="sidebar"], [class*="side-column"]';

/** A box beside the content that is made of links leads elsewhere; one with text of its own is kept. */
function removeLinkBoxes(body: Element): void {
  for (const box of body.querySelectorAll(sideBox)) {
    const all = cleanText(box.textContent ?? '').length;
    const links = [...box.querySelectorAll('a')].reduce(
      (sum, link) => sum + cleanText(link.textContent ?? '').length,
      0,
    );
    if (!holdsContent(box) && links > all * 0.5) box.remove();
  }
}

/** Buttons are not text, unless they are the heading of what they open. */
function removeControls(body: Element): void {
  for (const element of body.querySelectorAll('button, [role="button"]')) {
    const opener =
      element.hasAttribute('aria-expanded') ||
      element.matches('[class*="accordion"]:not([class*="close"])') ||
      element.closest('h1, h2, h3, h4, h5, h6, summary, dt') !== null;
    const closer = /^(?:sulje|stäng|close)\b/.test(comparable(element.textContent ?? ''));
    if (!isControl(element)) continue;
    if (!opener || closer) element.remove();
    else removeOpenWords(element);
  }
  for (const element of body.querySelectorAll('summary')) removeOpenWords(element);
  for (const form of body.querySelectorAll('[data-form]')) {
    if (!holdsContent(form) && lineOf(form).length < 200) form.remove();
  }
}

/** A card that can be clicked as a whole is no control. */
function isControl(element: Element): boolean {
  return (
    (element.textContent ?? '').length <= 200 && element.querySelector('h1, h2, h3, h4, h5, h6, p') === null
  );
}

function removeOpenWords(opener: Element): void {
  for (const part of opener.querySelectorAll('*')) {
    if (/^(?:avaa|sulje|öppna|stäng|open|close|näytä|piilota)$/.test(comparable(part.textContent ?? ''))) {
      part.remove();
    }
  }
}

/** Comments, recommendations and questions about the page that only their heading tells apart. */
function removeTails(body: Element): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const words = comparable(heading.textContent ?? '');
    if (words === '' || !tailHeadings.some((pattern) => pattern.test(words))) continue;
    for (const element of followersOf(heading)) element.remove();
    heading.remove();
  }
  for (const item of body.querySelectorAll('li, p')) {
    if (trackback.test(cleanText(item.textContent ?? ''))) item.remove();
  }
}

/** The siblings after a heading up to the next heading of the same or a higher level. */
function followersOf(heading: Element): Element[] {
  const followers: Element[] = [];
  const level = Number(heading.localName.slice(1));
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const headings = [next, ...next.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    if (
      headings.some((other) => /^h[1-6]$/.test(other.localName) && Number(other.localName.slice(1)) <= level)
    )
      break;
    followers.push(next);
  }
  return followers;
}

/** Skip links, share words and the like: a whole block, list item or link that says nothing else. */
function removeInstructions(body: Element): void {
  for (const element of body.querySelectorAll('a, p, li, div, span, h2, h3, h4, button')) {
    const raw = element.textContent ?? '';
    if (raw.length > 200) continue;
    const words = comparable(raw);
    const instruction = words !== '' && instructionTexts.some((pattern) => pattern.test(words));
    if (instruction && standsAlone(element)) element.remove();
    else if (element.localName === 'p' && detourParagraph.test(cleanText(raw))) element.remove();
  }
}

/** A word inside a sentence is not an instruction, even when it is a link or in bold. */
function standsAlone(element: Element): boolean {
  if (!/^(?:a|span)$/.test(element.localName)) return true;
  const parent = element.parentElement;
  if (
    parent === null ||
    /^(?:body|main|article|section|div|nav|header|footer|li|ul)$/.test(parent.localName)
  ) {
    return ![...(parent?.childNodes ?? [])].some(
      (node) => node.nodeType === 3 && cleanText(node.textContent ?? '') !== '',
    );
  }
  return cleanText(parent.textContent ?? '') === cleanText(element.textContent ?? '');
}
