import type { Ref } from 'preact';
import type { Goal } from '../agreement/agreement-schema.ts';
import { domainWords } from '../language/domain/domain-words.ts';
import type { Language } from '../language/language.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import type { PartnerEntry } from '../partner/partner-entry.ts';
import { visibleContact } from '../partner/visible-contact.ts';
import { CommitmentItem } from './CommitmentItem.tsx';
import { ContactText } from './ContactText.tsx';
import { Fact } from './Fact.tsx';
import { Heading } from './Heading.tsx';
import { LocalizedSpan } from './LocalizedSpan.tsx';
import { SignatureText } from './SignatureText.tsx';

/** Props of a partner's own view. */
export type PartnerDetailsProps = {
  /** The partner with its commitments. */
  entry: PartnerEntry;
  /** Goals of the agreement, from which those a commitment serves are named. */
  goals: readonly Goal[];
  /** The reader's language. */
  language: Language;
  /** The day on which it is read: a contact past its last day is not shown. */
  today: string;
  /** Level of the partner's name as a heading. */
  headingLevel: number;
  /** Gets the heading, so that focus can be moved to it. */
  headingRef?: Ref<HTMLHeadingElement>;
};

/** One partner in full: who it is, how to reach it and what it has promised. */
export function PartnerDetails({
  entry,
  goals,
  language,
  today,
  headingLevel,
  headingRef,
}: PartnerDetailsProps) {
  const words = widgetWords[language];
  const { partner, commitments } = entry;
  const contact = visibleContact(partner.contact, today);
  return (
    <article class="partner-details">
      <Heading level={headingLevel} class="partner-heading" {...(headingRef && { focusRef: headingRef })}>
        <LocalizedSpan texts={partner.name} language={language} isName />
      </Heading>
      {partner.description && (
        <p class="partner-description">
          <LocalizedSpan texts={partner.description} language={language} />
        </p>
      )}
      <dl class="facts">
        <Fact label={words.kind}>
          {partner.ownKind ? (
            <LocalizedSpan texts={partner.ownKind} language={language} />
          ) : (
            domainWords[language].partnerKind[partner.kind]
          )}
        </Fact>
        <Fact label={words.signature}>
          <SignatureText signature={partner.signature} language={language} />
        </Fact>
        {partner.area && (
          <Fact label={words.area}>
            <LocalizedSpan texts={partner.area} language={language} isName />
          </Fact>
        )}
        {partner.languages.length > 0 && (
          <Fact label={words.languages}>
            {partner.languages.map((spoken) => domainWords[language].languageNames[spoken]).join(', ')}
          </Fact>
        )}
        {partner.website && (
          <Fact label={words.website}>
            <a href={partner.website}>{partner.website.replace(/^https?:\/\/|\/$/g, '')}</a>
          </Fact>
        )}
        {contact && (
          <Fact label={words.contact}>
            <ContactText contact={contact} language={language} />
          </Fact>
        )}
      </dl>
      <Heading level={headingLevel + 1} class="group-heading">
        {words.commitments}
      </Heading>
      {commitments.length === 0 && <p class="quiet">{words.noCommitments}</p>}
      <ul class="commitments">
        {commitments.map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment} goals={goals} language={language} />
        ))}
      </ul>
    </article>
  );
}
