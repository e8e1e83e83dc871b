/** A piece of mark-up: a tag or the words between two. */
export type MarkupToken =
  | { kind: 'words'; text: string; line: number }
  | { kind: 'begin' | 'end'; name: string; attributes: string; line: number };

/**
 * The pieces of mark-up in their order, without making any of it: nothing is loaded, run or nested, and the time grows with the
 * length alone. Ends with `damaged` when the text stops within a tag.
 */
export function* markupTokens(text: string): Generator<MarkupToken, 'whole' | 'damaged', void> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const open = nextTag(text, at);
    if (open > at) yield { kind: 'words', text: decodedEntities(text.slice(at, open)), line };
    line += linesIn(text, at, open);
    if (open === text.length) break;
    const end = text.startsWith('<!--', open) ? text.indexOf('-->', open) : endOfTag(text, open);
    if (end === -1) return 'damaged';
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(text.slice(open, open + 40)) ?? [];
    if (name !== undefined) {
      const attributes = text.slice(open + 1 + name.length, end);
      yield { kind: slash === '/' ? 'end' : 'begin', name: name.toLowerCase(), attributes, line };
    }
    line += linesIn(text, open, end);
    at = text.indexOf('>', end) + 1;
  }
  return 'whole';
}

/** Where the next tag or comment begins; a lone `<` is a sign like others. */
function nextTag(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at + 1)) {
    if (/[a-z/!]/i.test(text[at + 1] ?? '')) return at;
  }
  return text.length;
}

/** Where the tag ends that begins at a place; -1 when it does not. A `>` in a quoted value is no end. */
function endOfTag(text: string, from: number): number {
  let hasEquals = false;
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '>') return at;
    if (hasEquals && (sign === '"' || sign === "'")) {
      at = text.indexOf(sign, at + 1);
      if (at === -1) return -1;
    }
    if (!/\s/.test(sign)) hasEquals = sign === '=';
  }
  return -1;
}

/** Counts sign by sign: looking for the next line's end would go through all that follows where there is none. */
function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}

/** The attributes of a tag by their names in lower case; the first one of a name counts. */
export function attributesOf(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  const pattern = /(?<![a-z_-])([a-z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
  for (const [, name = '', double, single, bare] of attributes.matchAll(pattern)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, decodedEntities(double ?? single ?? bare ?? ''));
  }
  return found;
}

/** The names of signs that programs write into bookmarks and notes. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
  ] as const),
  ...([
    ['auml', 'ä'],
    ['ouml', 'ö'],
    ['aring', 'å'],
    ['Auml', 'Ä'],
    ['Ouml', 'Ö'],
    ['Aring', 'Å'],
  ] as const),
  ...([
    ['eacute', 'é'],
    ['ndash', '–'],
    ['mdash', '—'],
    ['hellip', '…'],
    ['rsquo', '’'],
    ['lsquo', '‘'],
  ] as const),
  ...([
    ['rdquo', '”'],
    ['ldquo', '“'],
    ['euro', '€'],
    ['sect', '§'],
    ['middot', '·'],
    ['bull', '•'],
  ] as const),
]);

/** Words with the signs that stand in them by name or number; names that are not known stay as they are. */
export function decodedEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/** The words of mark-up, a line for each block; the text itself when it is not marked up. */
export function wordsOfMarkup(text: string): string {
  if (!/<\/?[a-z][^<>]{0,500}>/i.test(text)) return text;
  let words = '';
  for (const token of markupTokens(text)) {
    if (token.kind === 'words') words += token.text;
    else if (/^(?:p|div|br|li|h[1-6]|ul|ol|blockquote|tr)$/.test(token.name)) words += '\n';
  }
  return words.replace(/\n{3,}/g, '\n\n').trim();
}
