import { X } from 'lucide';
import type { Contact } from '#shared/contact/contact-schema.ts';
import { formatDay } from '#shared/language/formats.ts';
import { Button } from '../parts/Button.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a list of contacts. */
export type ContactListProps = {
  /** The contacts, in the order of the page. */
  contacts: readonly Contact[];
  /** Called to take one off the card; without it they are only shown. */
  onRemove?: ((index: number) => void) | undefined;
};

/** Whom to ask and how. Personal data is marked as such, because it needs care. */
export function ContactList({ contacts, onRemove }: ContactListProps) {
  const { language, words } = useWording();
  return (
    <ul class="contacts">
      {contacts.map((contact, index) => (
        <li key={index} class="contact">
          <div class="contact-lines">
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
            {contact.keepUntil && (
              <span class="contact-line meta">
                {words.contacts.keptUntil(formatDay(contact.keepUntil, language))}
              </span>
            )}
          </div>
          {onRemove && (
            <Button
              look="icon"
              drawing={X}
              label={words.contacts.removeOne(nameOf(contact))}
              onUse={() => onRemove(index)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a contact is recognised by. */
function nameOf({ name, role, organisation, phones, emails }: Contact): string {
  return name ?? role ?? organisation ?? emails[0] ?? phones[0] ?? '';
}
