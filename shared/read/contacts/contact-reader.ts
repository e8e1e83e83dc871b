import type { Contact } from '../../contact/contact-schema.ts';
import { isDesk, isOrganisation, isRole } from '../../contact/contact-words.ts';
import { isPersonalAddress } from '../../contact/email-addresses.ts';
import { isPersonName } from '../../contact/person-names.ts';
import { ContactDraft } from './contact-draft.ts';
import { afterContactLabel, type ContactPart, contactPartOf, isContactLabel } from './contact-labels.ts';
import type { ContactLine } from './contact-line.ts';
import { type Way, waysIn } from './ways.ts';
import { isShort, PART, tells, type Who, whoIn, withoutWayWords } from './who.ts';

/** A contact as it was found on a page. */
export interface FoundContact {
  /** The contact. */
  contact: Contact;
  /** Whether it stands under a heading or a label of contacts, in mark-up for contacts, or in neither. */
  source: 'label' | 'markup' | 'pattern';
  /** The page's words. */
  words: string;
}

/** A longer line is running text: what stands before and after it is not about the same person. */
const MAX_LINE = 140;
/** Lines that tell nothing of the contact may stand between its name and its number: an address, opening hours. */
const MAX_BETWEEN = 3;
/** A unit or a role without a name is soon about something else. */
const MAX_BETWEEN_FAINT = 1;
/** In a long line only this much before a number is looked at, in characters. */
const NEAR = 300;
/** More of the page's words than a passage keeps, in characters. */
const MAX_WORDS = 600;
/** A label that is no heading holds as far as contacts follow one another. */
const LABEL_LEVEL = 7;

/**
 * Puts together what belongs together, line by line: a name, the title under it and the ways to reach it become one
 * contact, which ends where another name, a heading, another card or running text begins.
 */
export class ContactReader {
  /** The contacts found so far. */
  readonly found: FoundContact[] = [];
  private draft = new ContactDraft();
  private label: { level: number; words: string } | undefined;
  private expected: ContactPart | undefined;
  private between = 0;

  /** Reads the next line. */
  readLine(line: ContactLine): void {
    if (line.begins) this.close();
    if (line.marked !== undefined) {
      this.found.push({
        contact: line.marked,
        source: this.label === undefined ? 'markup' : 'label',
        words: line.words.slice(0, MAX_WORDS),
      });
      return;
    }
    if (isContactLabel(line.words)) {
      this.readLabel(line);
      return;
    }
    if (line.level > 0) this.readHeading(line);
    const rest = afterContactLabel(line.said);
    if (rest !== undefined) this.readLabel({ ...line, level: 0 });
    this.readWords(line, rest ?? line.said, rest !== undefined);
  }

  /** Ends the contact under way. */
  close(): void {
    const contact = this.draft.finish();
    if (contact !== undefined) {
      const source = this.draft.isLabelled ? 'label' : this.draft.isInCard ? 'markup' : 'pattern';
      this.found.push({ contact, source, words: this.draft.words.join(' ').slice(0, MAX_WORDS) });
    }
    this.draft = new ContactDraft();
    this.expected = undefined;
    this.between = 0;
  }

  private readLabel({ level, words }: ContactLine): void {
    if (level > 0 || this.draft.hasWays || this.draft.who.name !== undefined) this.close();
    this.label = {
      level: level || Math.max(LABEL_LEVEL, this.label?.level ?? 0),
      words: level > 0 ? words : '',
    };
    if (level === 0 && isContactLabel(words)) this.label.words = words;
  }

  /** A heading ends what stands before it; a person's name as a heading stays under the label of contacts. */
  private readHeading({ level, words }: ContactLine): void {
    this.close();
    if (this.label === undefined || level > this.label.level) return;
    if (!isPersonName(words)) this.label = undefined;
  }

  private readWords(line: ContactLine, said: string, hasLabel: boolean): void {
    const part = said.includes(PART) ? undefined : contactPartOf(said);
    if (part !== undefined && line.column === undefined) {
      this.expected = part === 'other' ? undefined : part;
      if (this.draft.hasWays && part === 'name') this.close();
      return;
    }
    const ways = waysIn(said);
    const isProse = line.words.length > MAX_LINE || isSentence(line.words);
    if (ways.length > 0) this.readWays(line, said, ways, isProse);
    else if (isProse) this.passProse();
    else this.readWho(line, said, hasLabel);
    this.expected = undefined;
  }

  private passProse(): void {
    this.close();
    if (this.label?.level === LABEL_LEVEL) this.label = undefined;
  }

  private readWho(line: ContactLine, said: string, hasLabel: boolean): void {
    const part = line.column ?? this.expected;
    const who = this.expectedWho(said.replaceAll(PART, ' ').trim(), part) ?? whoIn(said, false);
    if (this.isTitleOf(who, said)) who.role = said.replace(/[,;:]+$/, '');
    if (tells(who)) {
      if (this.beginsAnother(who, line)) this.close();
      this.addWho(who, line);
      if (hasLabel && who.name !== undefined && isPersonName(who.name)) this.draft.isNamedByLabel = true;
      return;
    }
    if (part === undefined && this.draft.wantsRole && isShort(said) && line.level === 0) {
      this.addWho({ role: said.replaceAll(PART, ' ').trim() }, line);
      return;
    }
    if (line.level > 0 && line.card !== undefined && isShort(said)) {
      this.addWho({ name: said }, line);
      return;
    }
    this.between++;
    const isFaint = this.draft.who.name === undefined && !this.draft.hasWays;
    if (this.between > (isFaint ? MAX_BETWEEN_FAINT : MAX_BETWEEN)) this.close();
  }

  /** The line under a name is all title: "asiantuntija, lähidemokratia". */
  private isTitleOf({ name, role, organisation }: Who, said: string): boolean {
    if (name !== undefined || role === undefined || organisation !== undefined) return false;
    return this.draft.wantsRole && isShort(said) && !said.includes(PART);
  }

  /** What a label or the head of a column says of a value, where it can be believed. */
  private expectedWho(value: string, part: ContactPart | undefined): Who | undefined {
    if (value === '' || value.length > MAX_LINE) return undefined;
    if (part === 'role') return { role: value };
    if (part === 'organisation') return { organisation: value };
    if (part === 'other' || part === 'way') return {};
    if (part === 'name' && !isPersonName(value)) {
      const who = whoIn(value, false);
      return tells(who) ? who : { name: value };
    }
    return undefined;
  }

  /** A new name, or a new desk or role after numbers, begins another contact, unless a card holds both. */
  private beginsAnother(who: Who, line: ContactLine): boolean {
    if (who.name !== undefined) return this.draft.hasWays || this.draft.who.name !== undefined;
    if (!this.draft.hasWays) return false;
    return line.card === undefined || line.card !== this.draft.card;
  }

  private addWho(who: Who, line: ContactLine): void {
    this.draft.addWho(who);
    this.note(line);
  }

  private readWays(line: ContactLine, said: string, ways: readonly Way[], isProse: boolean): void {
    if (isProse) this.close();
    let from = 0;
    for (const way of ways) {
      const before = said.slice(from, way.start);
      const who = this.whoBefore(line, before, isProse);
      const another = tells(who) ? this.beginsAnotherWay(who, from === 0) : this.isAnothers(way);
      if (another) this.close();
      this.draft.addWho(who);
      this.draft.addWay(way);
      this.note(line);
      from = way.end;
    }
    this.readAfter(said.slice(from));
    if (isProse) this.passProse();
  }

  private whoBefore(line: ContactLine, before: string, isProse: boolean): Who {
    const words = withoutWayWords(before.slice(-NEAR)).replaceAll(PART, ' ').trim();
    const expected = this.expectedWho(words, line.column ?? this.expected);
    return expected !== undefined && tells(expected) ? expected : whoIn(before, isProse);
  }

  private beginsAnotherWay(who: Who, onNewLine: boolean): boolean {
    if (this.draft.hasWays) {
      return (
        who.name !== undefined || onNewLine || (who.role !== undefined && this.draft.who.role !== undefined)
      );
    }
    return who.name !== undefined && this.draft.who.name !== undefined;
  }

  /** A second person's address, or an office's after a person's, is not the first one's. */
  private isAnothers(way: Way): boolean {
    const { emails } = this.draft;
    if (way.kind !== 'email' || emails.includes(way.text)) return false;
    return emails.some(isPersonalAddress);
  }

  /** What is told right after the number: `p. 014 000 0000 (Maija Malli)`, and a title after a name that is a link. */
  private readAfter(after: string): void {
    const near = /^[\s(,/\u241f–-]{0,6}([^,;()\u241f]{3,80})/u.exec(after)?.[1]?.trim() ?? '';
    if (!isShort(near)) return;
    if (this.draft.who.name !== undefined) {
      if (isRole(near)) this.draft.addWho({ role: near });
      return;
    }
    if (isPersonName(near) || isDesk(near) || isOrganisation(near)) this.draft.addWho({ name: near });
  }

  private note(line: ContactLine): void {
    this.between = 0;
    if (line.column !== undefined || this.expected !== undefined) this.draft.isLabelled = true;
    if (this.label !== undefined) {
      if (!this.draft.isLabelled && this.label.words !== '') this.draft.words.push(this.label.words);
      this.draft.isLabelled = true;
    }
    if (line.card !== undefined) this.draft.isInCard = true;
    this.draft.card = line.card;
    if (this.draft.words.at(-1) !== line.words.slice(0, MAX_WORDS))
      this.draft.words.push(line.words.slice(0, MAX_WORDS));
  }
}

/** Whether a line is a sentence rather than a line of a card: many words and a full stop. */
function isSentence(words: string): boolean {
  return /[.!?]$/.test(words) && words.split(' ').length >= 6;
}
