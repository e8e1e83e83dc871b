import type { Attachment } from '../practice/attachment-schema.ts';
import { type FileType, fileNameOf, typeOfAddress, typeOfMediaType } from './attachments/file-types.ts';
import { isTitle, readFileWords } from './attachments/file-words.ts';
import { lineOf } from './blocks.ts';
import { cleanText, shortened } from './clean-text.ts';
import { type Evidence, evidence } from './evidence.ts';

/** The most attachments a card holds, and the longest title in characters. */
const MAX_ATTACHMENTS = 200;
const MAX_TITLE = 2_000;
/** How much of what follows a link can tell its type and size: " (PDF, 1,2 Mt)". */
const MAX_AFTER = 60;
const MAX_SIBLINGS = 6;

/** The files and recordings that the main content links to, each address once, in the order of the page. */
export function readAttachments(main: readonly Element[]): Evidence<Attachment[]> | undefined {
  const found = new Map<string, Found>();
  for (const element of main.flatMap((root) => [...root.querySelectorAll('a[href], [data-frame-address]')])) {
    const read = element.localName === 'a' ? readLink(element) : readFrame(element);
    if (read === undefined) continue;
    const earlier = found.get(read.key);
    if (earlier !== undefined) complete(earlier, read);
    else if (found.size < MAX_ATTACHMENTS) found.set(read.key, read);
  }
  const [first] = found.values();
  if (first === undefined) return undefined;
  return evidence([...found.values()].map(attachmentOf), 'markup', first.passage);
}

interface Found {
  /** The address without the place within the file, by which two links are the same. */
  key: string;
  address: string;
  title: string;
  type: FileType;
  bytes: number | undefined;
  fileName: string;
  passage: string;
}

/** What words that tell a file have in them; most links of a page have none of it, nor an address of a file. */
const fileHint =
  /pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|mp[34]|word|excel|video|film|ääni|ljud|audio|podcast|\d\s?(?:kt|kb|mt|mb|gt|gb)/i;

/** What the address of a file or a recording has in it: an ending, a known player, a folder of files. */
const fileAddress =
  /\.[a-z0-9]{2,5}(?:[?#/&;]|$)|youtu|vimeo|dailymotion|dream|videosync|video|player|stream|podcast|soundcloud|download|document|dokument|file|media|tiedost|liite|bilag|\/:\w:\/|=/i;

/** So much text around a link is a line or a list item, in which its type and size may stand. */
const MAX_AROUND = 1_000;

function readLink(link: Element): Found | undefined {
  const address = link.getAttribute('href') ?? '';
  if (!/^https?:/.test(address)) return undefined;
  const around = link.parentElement?.textContent ?? '';
  const raw = `${around.length < MAX_AROUND ? around : (link.textContent ?? '')} ${link.getAttribute('type') ?? ''}`;
  if (!fileHint.test(raw) && !fileAddress.test(address)) return undefined;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const text = lineOf(link);
  const after = wordsAfter(link);
  const words = readFileWords(text);
  const further = readFileWords(after);
  const isAside = further.title === '';
  const type =
    typeOfAddress(url) ??
    typeOfMediaType(link.getAttribute('type') ?? '') ??
    words.type ??
    (isAside ? further.type : undefined);
  if (type === undefined || (type === 'image' && text === '')) return undefined;
  const bytes = words.bytes ?? (isAside ? further.bytes : undefined);
  const passage = isAside && after !== '' ? `${text} ${after}` : text;
  url.hash = '';
  const fileName = fileNameOf(new URL(address)) ?? '';
  return { key: url.href, address, title: words.title, type, bytes, fileName, passage };
}

/** A recording shown in a frame, when its address is of a known player. */
function readFrame(frame: Element): Found | undefined {
  const address = frame.getAttribute('data-frame-address') ?? '';
  if (!URL.canParse(address)) return undefined;
  const type = typeOfAddress(new URL(address));
  if (type !== 'video' && type !== 'audio') return undefined;
  const title = cleanText(frame.getAttribute('data-frame-title') ?? '');
  return { key: address, address, title, type, bytes: undefined, fileName: '', passage: title || address };
}

/** The bracketed words right after a link, or a short element beside it that holds nothing else. */
function wordsAfter(link: Element): string {
  let words = '';
  let next = link.nextSibling;
  for (let count = 0; next !== null && count < MAX_SIBLINGS; count++, next = next.nextSibling) {
    if (next.nodeType === 1 && /^(?:a|br|p|div|li|ul|ol|h[1-6]|img)$/.test((next as Element).localName))
      break;
    words += (next.textContent ?? '').slice(0, MAX_AFTER * 4);
  }
  const line = cleanText(words);
  const bracketed = /^,?\s*(?:[([][^()[\]]{1,50}[)\]]\s*){1,2}/.exec(line)?.[0];
  return cleanText(bracketed ?? line.slice(0, MAX_AFTER));
}

/** The second link to a file ("Lataa") adds what the first did not tell. */
function complete(earlier: Found, read: Found): void {
  if (!isTitle(earlier.title) && isTitle(read.title)) earlier.title = read.title;
  earlier.bytes ??= read.bytes;
}

function attachmentOf({ title, fileName, address, type, bytes }: Found): Attachment {
  const named = isTitle(title) ? title : cleanText(fileName) || title || address;
  return { title: shortened(named, MAX_TITLE), address, type, ...(bytes !== undefined && { bytes }) };
}
