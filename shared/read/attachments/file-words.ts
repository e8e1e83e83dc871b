import { cleanText } from '../clean-text.ts';
import { type FileType, typeOfWord } from './file-types.ts';

/** What the words of a link, and those right after it, tell of a file. */
export interface FileWords {
  /** Its title: the link's words without its type and size; empty when they say nothing else. */
  title: string;
  /** Its type, where the words tell it. */
  type: FileType | undefined;
  /** Its size in bytes, where the words tell it. */
  bytes: number | undefined;
}

const size =
  /(\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,7})(?:[.,](\d{1,3}))?\s?(t|tavua|bytes|kt|kb|kib|mt|mb|mib|gt|gb|gib)(?![\p{L}\d])/iu;
/**
 * Bytes of a unit: k, M and G are a thousand, a million and a thousand million (the SI prefixes, IEC 80000-13); Ki, Mi
 * and Gi are powers of 1,024. `t` is a byte (tavu) in Finnish, and pages write Mb where they mean MB.
 */
const unitBytes: Readonly<Record<string, number>> = {
  ...{ t: 1, tavua: 1, bytes: 1 },
  ...{ kt: 1e3, kb: 1e3, kib: 1024 },
  ...{ mt: 1e6, mb: 1e6, mib: 1024 ** 2 },
  ...{ gt: 1e9, gb: 1e9, gib: 1024 ** 3 },
};

const typeWord =
  '(?:pdf|docx?|odt|rtf|word|xlsx?|ods|csv|excel|pptx?|odp|powerpoint|jpe?g|png|mp4|mp3|zip|video|videotallenne|äänite|podcast)';
const plain = `${typeWord}(?:[- ]?(?:tiedosto|muodossa|fil|file|dokumentti|asiakirja|format))?`;
/** `(pdf, 1,2 Mt)`, `[docx]`, `(PDF) (1.2 MB)` anywhere; the same without brackets at the end. */
const bracketed = /[([]([^()[\]]{1,60})[)\]]/gu;
const trailing = new RegExp(
  `(?:^|[\\s,;:–-])(${plain})(?:[\\s,;/]{1,3}([\\d., \\u00a0]{1,12}\\s?\\p{L}{1,5}))?[\\s.]*$`,
  'iu',
);
const leadingType = new RegExp(`^(?:${plain}\\s*[:–-]\\s+)`, 'iu');
const onlyType = new RegExp(`^(?:${plain}[\\s,;/|]*)?$`, 'iu');
/** What links say of how they open. */
const opening =
  /\s*[([][^()[\]]{0,40}(?:avautuu|aukeaa|siirryt toiseen|ulkoinen linkki|öppnas|extern länk|opens in|external link)[^()[\]]{0,60}[)\]]/giu;
/** Words of links that are no titles. */
const actions =
  /^(?:lataa(?: tiedosto| tästä)?|avaa(?: tiedosto)?|katso(?: video)?|tästä|linkki|tiedosto|liite|ladda ner|öppna|här|fil|bilaga|download|open|here|file|view)?$/i;

/** Reads what words tell of a file: its title apart from its type and its size. */
export function readFileWords(text: string): FileWords {
  const found: Pick<FileWords, 'type' | 'bytes'> = { type: undefined, bytes: undefined };
  let title = cleanText(text.slice(0, 3_000)).replace(opening, '');
  title = title.replace(bracketed, (whole, inner: string) => (noteFileWords(found, inner) ? ' ' : whole));
  const tail = trailing.exec(title.slice(-80));
  if (tail !== null && noteFileWords(found, tail[0].replace(/^[\s,;:–-]+|[\s.]+$/g, ''))) {
    title = title.slice(0, title.length - tail[0].length);
  }
  title = sizeTaken(found, title).replace(leadingType, (whole) =>
    noteFileWords(found, whole.replace(/[\s:–-]+$/, '')) ? '' : whole,
  );
  return { title: cleanText(title).replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, ''), ...found };
}

/** Whether a link's words can be a file's title: `Lataa` and `tästä` are not. */
export function isTitle(words: string): boolean {
  return !actions.test(words.replace(/[.!:]+$/, '')) && typeOfWord(words) === undefined;
}

/** Takes a size off the end of a title: "Hakuohje 340 kt". */
function sizeTaken(found: Pick<FileWords, 'bytes'>, title: string): string {
  const tail = title.slice(-24);
  const match = size.exec(tail);
  if (match === null || !/^[\s.,;]*$/.test(tail.slice(match.index + match[0].length))) return title;
  found.bytes ??= bytesOf(match);
  return title.slice(0, title.length - tail.length + match.index);
}

/** Notes a type and a size when the words are nothing else; `(suomeksi)` is a part of the title. */
function noteFileWords(
  found: { type: FileType | undefined; bytes: number | undefined },
  words: string,
): boolean {
  const match = size.exec(words);
  const rest =
    match === null ? words : `${words.slice(0, match.index)}${words.slice(match.index + match[0].length)}`;
  if (!onlyType.test(rest.replace(/^[\s,;.]+|[\s,;.]+$/g, ''))) return false;
  const type = /\p{L}+\d?/u.exec(rest)?.[0];
  if (match === null && type === undefined) return false;
  if (type !== undefined)
    found.type ??= typeOfWord(type.replace(/(?:tiedosto|fil|file|dokumentti|asiakirja)$/i, ''));
  if (match !== null) found.bytes ??= bytesOf(match);
  return true;
}

function bytesOf([, whole = '', fraction = '', unit = '']: RegExpExecArray): number | undefined {
  const amount = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
  const bytes = Math.round(amount * (unitBytes[unit.toLowerCase()] ?? Number.NaN));
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
