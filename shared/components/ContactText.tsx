import type { Language } from '../language/language.ts';
import type { PublicContact } from '../partner/partner-schema.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';

/** Props of a public contact. */
export type ContactTextProps = {
  /** The contact, already known to be one that may be shown. */
  contact: PublicContact;
  /** The reader's language. */
  language: Language;
};

/** A public contact: the role, its mailbox and its telephone number. */
export function ContactText({ contact, language }: ContactTextProps) {
  return (
    <>
      <LocalizedSpan texts={contact.role} language={language} isName />
      {contact.email && (
        <div>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </div>
      )}
      {contact.phone && (
        <div>
          <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </div>
      )}
    </>
  );
}
