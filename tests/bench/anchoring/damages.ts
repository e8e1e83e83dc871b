/** What is done to a page between describing its passages and finding them again. */
export type Damage = (page: DamagedPage) => void;

/** A page to be damaged. */
export type DamagedPage = {
  /** Its body. */
  body: HTMLElement;
  /** The blocks that hold the described passages. */
  blocks: readonly Element[];
  /** A number from 0 to 1, the same row of them in each run. */
  random: () => number;
};

const FILLER = 'kunta palvelu asukas hanke tulos raportti vuosi alue toiminta yhteistyö kehitys malli'.split(
  ' ',
);

/** The damages by name, from none to the passage gone. */
export const damages: Record<string, Damage> = {
  none: () => {},
  'white space': respace,
  'wrapped in new elements': wrap,
  'paragraphs inserted': insert,
  'paragraphs deleted': remove,
  'same text repeated higher up': ({ body, blocks }) => {
    for (const block of blocks) body.prepend(paragraph(block.textContent ?? ''));
  },
  '8 % of long words lose a letter': (page) => {
    replaceWords(page, /\S{5,}/g, 0.08, (word) => word.slice(0, 2) + word.slice(3));
  },
  '20 % of words replaced': (page) => replaceWords(page, /[\p{L}\p{N}]{3,}/gu, 0.2, () => filler(page)),
  'all of it together': (page) => {
    insert(page);
    remove(page);
    wrap(page);
    replaceWords(page, /[\p{L}\p{N}]{3,}/gu, 0.08, () => filler(page));
    respace(page);
  },
  'passage gone (right = not found)': (page) => {
    for (const block of page.blocks) block.replaceWith(fillerParagraph(page));
  },
};

function filler({ random }: DamagedPage): string {
  return FILLER[Math.floor(random() * FILLER.length)] ?? '';
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function fillerParagraph(page: DamagedPage): Element {
  return paragraph(`${Array.from({ length: 25 }, () => filler(page)).join(' ')}.`);
}

/** The text nodes within an element, as they are before anything is changed. */
export function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function respace({ body, random }: DamagedPage): void {
  for (const node of textNodes(body)) {
    node.data = node.data.replace(/ +/g, () => (random() < 0.3 ? '\n   ' : random() < 0.1 ? '\u00a0' : ' '));
  }
}

function wrap({ blocks, random }: DamagedPage): void {
  for (const node of blocks.flatMap(textNodes)) {
    if (node.data.trim().length <= 10 || random() >= 0.8) continue;
    const part = node.splitText(Math.floor(random() * node.data.length));
    const wrapper = document.createElement(['b', 'span', 'a', 'mark'][Math.floor(random() * 4)] ?? 'span');
    part.replaceWith(wrapper);
    wrapper.append(part);
  }
}

function insert(page: DamagedPage): void {
  for (const element of page.body.querySelectorAll('p')) {
    if (page.random() < 0.4) element.before(fillerParagraph(page));
  }
  page.body.prepend(fillerParagraph(page), fillerParagraph(page), fillerParagraph(page));
}

function remove({ body, blocks, random }: DamagedPage): void {
  for (const element of body.querySelectorAll('p, li')) {
    const isKept = blocks.some((block) => element.contains(block) || block.contains(element));
    if (random() < 0.35 && !isKept) element.remove();
  }
}

function replaceWords(
  { blocks, random }: DamagedPage,
  word: RegExp,
  share: number,
  replacement: (word: string) => string,
): void {
  for (const node of new Set(blocks.flatMap(textNodes))) {
    node.data = node.data.replace(word, (found) => (random() < share ? replacement(found) : found));
  }
}
