import { momentOfCount } from './day-of-words.ts';
import { attributesOf, type MarkupToken, markupTokens } from './markup-tokens.ts';
import { plainLine } from './plain-words.ts';
import type { RecordReading, ToldRecord, ToldValue } from './told-record.ts';

/** Whether a text is a file of bookmarks, as every browser and bookmark keeper writes them. */
export function isBookmarks(text: string): boolean {
  return /^\s*<!doctype\s+netscape-bookmark-file-1\s*>/i.test(text.slice(0, 1_000));
}

/** A folder's mark that it is the browser's own: its name says nothing of what is in it. */
const OWN_FOLDERS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder', 'bookmarks_menu_folder'];

/** The bookmarks of a file (Netscape's form), each with the folders it lies in. The folders of the browser itself are left out. */
export function* bookmarkRecords(text: string): RecordReading {
  const reader = new BookmarkReader();
  const tokens = markupTokens(text);
  let next = tokens.next();
  while (!next.done) {
    const record = reader.take(next.value);
    if (record !== undefined) yield record;
    next = tokens.next();
  }
  const last = reader.finished();
  if (last !== undefined) yield last;
  return next.value === 'whole' && reader.isWhole() ? 'whole' : 'damaged';
}

type Tag = Extract<MarkupToken, { kind: 'begin' | 'end' }>;

class BookmarkReader {
  /** The names of the open lists; undefined for one without a name of its own. */
  private readonly lists: (string | undefined)[] = [];
  private bookmark:
    | { line: number; attributes: Map<string, string>; title: string; about: string }
    | undefined;
  private folder: { name: string; isOwn: boolean } | undefined;
  /** Where words go that come now. */
  private place: 'title' | 'folder' | 'about' | undefined;

  /** Takes the next piece; gives the bookmark that it ends, if it ends one. */
  take(token: MarkupToken): ToldRecord | undefined {
    if (token.kind === 'words') {
      this.addWords(token.text);
      return undefined;
    }
    return token.kind === 'begin' ? this.begin(token) : this.end(token);
  }

  /** The bookmark that nothing has ended yet. */
  finished(): ToldRecord | undefined {
    const { bookmark } = this;
    this.bookmark = undefined;
    this.place = undefined;
    return bookmark && recordOf(bookmark, this.path());
  }

  /** Whether every list that was begun has ended. */
  isWhole(): boolean {
    return this.lists.length === 0 && this.place !== 'title';
  }

  private begin({ name, attributes, line }: Tag): ToldRecord | undefined {
    if (name === 'dd') {
      this.place = 'about';
      return undefined;
    }
    if (!['a', 'h3', 'dl', 'dt', 'hr'].includes(name)) return undefined;
    const ended = this.finished();
    if (name === 'a') {
      this.bookmark = { line, attributes: attributesOf(attributes), title: '', about: '' };
      this.place = 'title';
    } else if (name === 'h3') {
      const told = attributesOf(attributes);
      this.folder = { name: '', isOwn: OWN_FOLDERS.some((mark) => told.get(mark) === 'true') };
      this.place = 'folder';
    } else if (name === 'dl') {
      const folder = this.folder;
      this.lists.push(folder === undefined || folder.isOwn ? undefined : plainLine(folder.name));
      this.folder = undefined;
    }
    return ended;
  }

  private end({ name }: Tag): ToldRecord | undefined {
    if (name === 'a' || name === 'h3') this.place = undefined;
    if (name !== 'dl') return undefined;
    const ended = this.finished();
    this.lists.pop();
    return ended;
  }

  private addWords(text: string): void {
    if (this.place === 'folder' && this.folder) this.folder.name += text;
    if (this.place === 'title' && this.bookmark) this.bookmark.title += text;
    if (this.place === 'about' && this.bookmark) this.bookmark.about += text;
  }

  private path(): string[] {
    return this.lists.flatMap((name) => name || []);
  }
}

function recordOf(
  bookmark: { line: number; attributes: Map<string, string>; title: string; about: string },
  folders: string[],
): ToldRecord {
  const { line, attributes, title, about } = bookmark;
  const added = attributes.get('add_date') ?? '';
  const values: ToldValue[] = [
    { meaning: 'title', heading: '', text: title },
    { meaning: 'address', heading: 'HREF', text: attributes.get('href') ?? '' },
    // Zero is what programs write that do not know it.
    { meaning: 'clippedOn', heading: 'ADD_DATE', text: momentOfCount(added) ?? (added === '0' ? '' : added) },
    { meaning: 'tags', heading: 'TAGS', text: (attributes.get('tags') ?? '').replaceAll(',', '\n') },
    { meaning: 'summary', heading: '', text: about.trim() },
  ];
  return { line, values: values.filter(({ text }) => text.trim() !== ''), folders };
}
