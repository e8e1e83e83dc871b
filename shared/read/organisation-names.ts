import { isOrganisation } from '../contact/contact-words.ts';
import { isPersonName } from '../contact/person-names.ts';
import type { Block } from './blocks.ts';
import { comparable } from './clean-text.ts';

/** Stems of groups, places and bodies that are no persons though written with capitals. */
const group =
  /(?:^|\s)(?:4h|lions|rotary|mll|spr|marta|town|city|municipality|the)|yhdisty|seura|kerho|klub|liit|järjestö|neuvosto|raati|lautaku|toimiku|tiimi|ryhm|kunna|kaupun|alue|koulu|opisto|kirjasto|kirk|risti|säätiö|yrit|keskus|palvelu|hanke|toimija|nuor|vanhem|eläke|eläkkee|asuk|förening|råd|kommun|församling|företag|grupp|team|invånar|byalag|hembygd|pension|kors|council|society|school|parish|club|compan|resident|cross|librar|committee|tupa|kylä|talo|sport|teatteri|kuoro|kör|musi/;

/** Whether words are, from what one can see, the name of a person rather than of an organisation or a group. */
export function isPersonLike(raw: string): boolean {
  // A title before the name: "puheenjohtaja Maija Malli".
  const words = raw.replace(/^(?:\p{Ll}[\p{L}-]{0,40}\s+){1,3}(?=\p{Lu})/u, '');
  // A genitive begins the names of associations: "Mallilan Martat".
  const [first = ''] = words.split(' ');
  return !/n$/.test(first) && !isOrganisation(raw) && !group.test(comparable(raw)) && isPersonName(words);
}

/**
 * The names of organisations, groups and places in blocks, one by one: items of a list, first cells of rows, else the
 * parts of a line. Names of persons are left out, also beside the organisation they stand for.
 */
export function organisationNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter((block) => block.kind === 'item');
  const rows = blocks.filter((block) => block.kind === 'row' && block.element.querySelector('td') !== null);
  const parts =
    items.length > 0
      ? items.map((block) => block.text)
      : rows.length > 0
        ? rows.map((block) => block.text.split('\t')[0] ?? '')
        : blocks.filter((block) => block.kind === 'paragraph').flatMap((block) => namesInLine(block.text));
  const names = parts.map(withoutPersons).filter((name) => name !== '');
  return [...new Set(names)];
}

/** Verbs of a sentence that tells something else than names. */
const clause =
  /(?<!\p{L})(?:on|ovat|oli|olivat|voi|voivat|saa|saavat|pääsee|pääsevät|tulee|kutsutaan|valitaan|nimetään|är|var|kan|får|ska|väljs|bjuds|is|are|was|were|can|may|must|will)(?!\p{L})/iu;

/** The names in an enumeration: parted by commas and a last "and". A sentence is no enumeration. */
export function namesInLine(line: string): string[] {
  const list = line.replace(/[.:]$/, '');
  if (/[.!?]\s+\p{Lu}/u.test(list) || clause.test(list)) return [];
  return list
    .split(/\s*[,;•]\s*(?:(?:ja|sekä|och|samt|and)\s+)?/)
    .flatMap((part, index, parts) =>
      index === parts.length - 1 ? part.split(/\s+(?:ja|sekä|och|samt|and)\s+/) : [part],
    )
    .filter((part) => part !== '');
}

/** A name without the persons who stand for it: "Kyläyhdistys ry (Maija Malli)" is the association. */
function withoutPersons(name: string): string {
  const parts = name
    .replace(/[.;,]$/, '')
    .split(/\s*[(),;/–]\s+|\s*[(),;]\s*/)
    .filter((part) => part !== '');
  if (!parts.some(isPersonLike)) return name.replace(/[.;,]$/, '').trim();
  return parts.filter((part) => !isPersonLike(part) && isGroup(part)).join(', ');
}

function isGroup(words: string): boolean {
  return isOrganisation(words) || group.test(comparable(words));
}
