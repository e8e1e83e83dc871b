import { nativeDom } from '../html/native-dom.ts';
import { safeUrl } from '../html/safe-url.ts';
import { licenceByAddress } from '../licence/recognise-licence.ts';
import { cleanText } from './clean-text.ts';

/** A place of a page where terms of use may be told to machines or in its foot. */
export interface LicenceMark {
  /** `declared` as a licence, `linked` without saying so, or a line that is only `said`. */
  kind: 'declared' | 'linked' | 'said';
  /** Where it leads. */
  address: string | undefined;
  /** Its words, or those around it. */
  words: string;
}

const declared =
  'link[rel~="license" i], a[rel~="license" i], [itemprop="license"], [property="cc:license"], [property="dct:license"], [property="dcterms:license"], [property="xhv:license"]';
const known =
  'a[href*="creativecommons.org/"], a[href*="open-government-licence"], a[href*="govdata.de/dl-de"], a[href*="opendatacommons.org/"]';
const foot =
  'footer, [role="contentinfo"], #footer, [class*="copyright" i], [id*="copyright" i], [class*="licen" i], [class*="rights" i]';

/** Parts with a licence of their own: pictures with their captions and credits, comments, other works' descriptions. */
const otherWork =
  'figure, figcaption, picture, [class*="caption" i], [class*="credit" i], [class*="gallery" i], [class*="comment" i], [itemtype$="ImageObject"], [itemtype$="VideoObject"], [itemtype$="Comment"]';
/** Words of lines that speak of pictures, maps and programs. */
const ofPictures =
  /(?<!\p{L})(?:kuva|kuvat|kuvan|kuvien|kuvaaja|valokuv\p{L}*|taustakuva|ikoni\p{L}*|kartta\p{L}*|video\p{L}*|foton?|fotograf\p{L}*|bild(?:er|en|erna)?|ikoner|karta|photos?|photograph\p{L}*|images?|pictures?|icons?|maps?|fonts?|emoji|musiikki|music|bildnachweis|source code|lähdekoodi)(?!\p{L})/iu;
const ofText =
  /(?<!\p{L})(?:teksti\p{L}*|sisäl\p{L}*|sivusto\p{L}*|sivun|artikkel\p{L}*|teos|julkaisu\p{L}*|aineisto\p{L}*|text\p{L}*|innehåll\p{L}*|webbplats\p{L}*|content\p{L}*|article|work|site|page|publication|beitrag|inhalt\p{L}*|werk|seite)(?!\p{L})/iu;

const MAX_MARKS = 40;
const MAX_LINE = 400;
/** Feet of pages are short; of longer ones the end is read, where the rights stand. */
const MAX_FOOT = 4_000;

/** Reads the places of a page where terms of use stand: they lie mostly in the frame that a reading leaves out. */
export function readLicenceMarks(document: Document, base: string): LicenceMark[] {
  const dom = nativeDom();
  const marks: LicenceMark[] = [];
  for (const [kind, selector] of [
    ['declared', declared],
    ['linked', known],
  ] as const) {
    for (const element of dom.all(document, selector).slice(0, MAX_MARKS)) {
      const mark = markOf(element, kind, base);
      if (mark !== undefined) marks.push(mark);
    }
  }
  for (const element of dom.all(document, foot).slice(0, MAX_MARKS)) {
    const text = dom.text(element).slice(-MAX_FOOT);
    const words = rightsWords(text);
    if (words !== undefined && !isOtherWork(element)) marks.push({ kind: 'said', address: undefined, words });
  }
  return marks;
}

function markOf(element: Element, kind: 'declared' | 'linked', base: string): LicenceMark | undefined {
  const dom = nativeDom();
  const raw =
    dom.attribute(element, 'href') ?? dom.attribute(element, 'content') ?? dom.attribute(element, 'resource');
  const address = raw === null ? undefined : safeUrl(raw, base);
  if (isOtherWork(element)) return undefined;
  if (kind === 'linked' && (address === undefined || licenceByAddress(address) === undefined))
    return undefined;
  if (speaksOfPictures(around(element))) return undefined;
  const words = cleanText(dom.text(element) || (dom.attribute(element, 'title') ?? ''));
  const isWeb = address !== undefined && /^https?:/.test(address) && raw !== null && raw.trim() !== '';
  return { kind, address: isWeb ? address : undefined, words };
}

/** The words of the line a mark stands in. */
function around(element: Element): string {
  const dom = nativeDom();
  const line = dom.closest(element, 'p, li, dd, td, small, div, section');
  const text = line === null ? '' : dom.text(line);
  return text.length > MAX_LINE ? '' : cleanText(text);
}

/** Whether a line is about pictures and not about the text. */
export function speaksOfPictures(line: string): boolean {
  return ofPictures.test(line) && !ofText.test(line);
}

function isOtherWork(element: Element): boolean {
  return nativeDom().closest(element, otherWork) !== null;
}

const rights =
  /[^.!?\n|]{0,120}(?:kaikki oikeudet pidät|alla rättigheter|all rights? reserved|alle rechte vorbehalten|(?<!\p{L})CC[ -]?(?:BY|0)|creative commons)[^!?\n|]{0,100}/iu;

function rightsWords(text: string): string | undefined {
  const words = rights.exec(text)?.[0];
  return words === undefined || speaksOfPictures(words) ? undefined : cleanText(words);
}
