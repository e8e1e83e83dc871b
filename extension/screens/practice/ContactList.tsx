import type { Contact } from '#shared/contact/contact-schema.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a list of contacts. */
export type ContactListProps = {
  /** The contacts, in the order of the page. */
  contacts: readonly Contact[];
};

/** Whom to ask and how. Personal data is marked as such, because it needs care. */
export function ContactList({ contacts }: ContactListProps) {
  const { words } = useWording();
  return (
    <ul class="contacts">
      {contacts.map((contact, index) => (
        <li key={index} class="contact">
          {contact.name && <strong>{contact.name}</strong>}
          {contact.isPersonal && <span class="badge">{words.contacts.personal}</span>}
          {[contact.role, contact.organisation].filter(Boolean).map((line) => (
            <span key={line} class="contact-line">
              {line}
            </span>
          ))}
          {contact.phones.map((phone) => (
            <span key={phone} class="contact-line">
              <OutsideLink address={`tel:${phone.replace(/[^\d+]/g, '')}`} text={phone} />
            </span>
          ))}
          {contact.emails.map((email) => (
            <span key={email} class="contact-line">
              <OutsideLink address={`mailto:${email}`} text={email} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
