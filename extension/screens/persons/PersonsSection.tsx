import type { KeptContactsModel } from '../../models/kept-contacts-model.ts';
import type { PersonModel } from '../../models/person-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';
import { ContactsPage } from './ContactsPage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { RetentionPage } from './RetentionPage.tsx';

/** Models of personal data. */
export type PersonsModels = {
  /** Finding one person and removing them. */
  person: PersonModel;
  /** The contacts that are kept, and how long. */
  keptContacts: KeptContactsModel;
};

/** Props of the section of personal data. In its path stands the page: `contacts`, `retention`, or one person. */
export type PersonsSectionProps = SectionProps & PersonsModels;

const PAGES = ['person', 'contacts', 'retention'] as const;

/** Personal data: one person everywhere, all contacts, and how long they are kept, each a page. */
export function PersonsSection(props: PersonsSectionProps) {
  const { path, addressOf } = props;
  const { words } = useWording();
  const page = PAGES.find((each) => each === path[0]) ?? 'person';
  useArrival('persons', page, 'ready');
  return (
    <div class="section-page persons">
      <nav class="page-links" aria-label={words.persons.heading}>
        <ul class="plain-list">
          {PAGES.map((each) => (
            <li key={each}>
              <a
                href={each === 'person' ? addressOf('persons') : addressOf('persons', each)}
                aria-current={each === page ? 'page' : undefined}
              >
                {words.persons.pages[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page === 'person' && <PersonPage {...props} />}
      {page === 'contacts' && <ContactsPage {...props} />}
      {page === 'retention' && <RetentionPage {...props} />}
    </div>
  );
}
