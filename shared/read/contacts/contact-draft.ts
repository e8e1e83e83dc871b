import type { Contact } from '../../contact/contact-schema.ts';
import { isPersonName } from '../../contact/person-names.ts';
import { isPersonalContact } from '../../contact/personal-contact.ts';
import { folded } from '../clean-text.ts';
import type { Way } from './ways.ts';
import type { Who } from './who.ts';

/** A contact under way. */
export class ContactDraft {
  /** Who it is, as far as has been told. */
  readonly who: Who = {};
  /** The page's lines that tell it. */
  readonly words: string[] = [];
  /** Its e-mail addresses. */
  readonly emails: string[] = [];
  /** Whether it stands under a label of contacts. */
  isLabelled = false;
  /** Whether a label on its own line names the person: then a name alone is a contact. */
  isNamedByLabel = false;
  /** Whether it stands in mark-up made for contacts. */
  isInCard = false;
  /** The card it stands in. */
  card: Element | undefined;
  private readonly phones: string[] = [];

  /** Whether it can be reached. */
  get hasWays(): boolean {
    return this.phones.length + this.emails.length > 0;
  }

  /** Whether a person has been named and what the person does has not been told: the next line may be the title. */
  get wantsRole(): boolean {
    const { name, role } = this.who;
    return name !== undefined && isPersonName(name) && role === undefined && !this.hasWays;
  }

  /** Adds what is told of who it is; what has been told stays. */
  addWho({ name, role, organisation }: Who): void {
    if (name !== undefined) this.who.name ??= name;
    if (role !== undefined) this.who.role ??= role;
    if (organisation !== undefined) this.who.organisation ??= organisation;
  }

  /** Adds a way to reach it. */
  addWay({ kind, text }: Way): void {
    const ways = kind === 'phone' ? this.phones : this.emails;
    if (!ways.includes(text)) ways.push(text);
  }

  /** The contact; undefined when nothing of use was told. */
  finish(): Contact | undefined {
    const { role } = this.who;
    const { name, organisation } = this.named();
    const isTold =
      this.isNamedByLabel || ((this.isLabelled || this.isInCard) && name !== undefined && role !== undefined);
    if (!this.hasWays && !isTold) return undefined;
    const contact = {
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
      ...(organisation !== undefined && { organisation }),
      phones: this.phones,
      emails: this.emails,
    };
    return { ...contact, isPersonal: isPersonalContact(contact) };
  }

  /** A unit without a person or a role is itself the contact. */
  private named(): Who {
    const { name, role, organisation } = this.who;
    if (name === undefined && role === undefined && organisation !== undefined) return { name: organisation };
    const given = name === undefined ? undefined : this.uninflected(name);
    return {
      ...(given !== undefined && { name: given }),
      ...(organisation !== undefined && { organisation }),
    };
  }

  /**
   * A name in running text may be inflected ("Maija Malliin"); the person's own address tells where it ends. Only cuts
   * what the page writes, never makes a name of an address.
   */
  private uninflected(name: string): string {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    for (const email of this.emails) {
      const [given, ...rest] = folded(email.slice(0, email.indexOf('@'))).split('.');
      const surname = rest.at(-1) ?? '';
      const extra = last.length - surname.length;
      const fits = surname.length > 2 && extra > 0 && extra <= 5 && folded(last).startsWith(surname);
      if (fits && given === folded(words[0] ?? '')) return name.slice(0, name.length - extra);
    }
    return name;
  }
}
