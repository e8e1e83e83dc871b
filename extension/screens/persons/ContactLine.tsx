import { formatDay } from '#shared/language/formats.ts';
import type { KeptContact } from '../../database/kept-contacts.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useWording, type Wording } from '../parts/wording.ts';
import { recordAddress } from './record-address.ts';

/** Props of a contact in a list. */
export type ContactLineProps = Pick<SectionProps, 'addressOf'> & {
  /** The contact. */
  contact: KeptContact;
};

/** A contact in a list: who, how to reach them, where it stands and until when it is kept. */
export function ContactLine({ contact, addressOf }: ContactLineProps) {
  const wording = useWording();
  const { language, words } = wording;
  const told = words.persons.contacts;
  const { role, organisation, phones, emails, title, kind, since, keepUntil, isDeleted } = contact;
  const address = recordAddress(contact, addressOf);
  const who = contactName(contact, wording);
  return (
    <>
      <p class="persons-title">
        <strong>{who}</strong> {contact.isPersonal && <span class="badge">{words.contacts.personal}</span>}{' '}
        <span>
          {[role, organisation, ...phones, ...emails].filter((each) => each && each !== who).join(' · ')}
        </span>
      </p>
      <p class="meta">
        {address === undefined ? title : <a href={address}>{title}</a>}
        {' · '}
        {[
          told.kinds[kind],
          isDeleted ? words.persons.person.inTrash : '',
          told.since(formatDay(since, language)),
          keepUntil === undefined ? told.noEnd : told.until(formatDay(keepUntil, language)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

/** What a contact is recognised by. */
export function contactName({ name, role, emails, phones }: KeptContact, { words }: Wording): string {
  return name ?? role ?? emails[0] ?? phones[0] ?? words.persons.contacts.nameless;
}
