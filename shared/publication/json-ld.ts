import { CONTENT_LANGUAGES } from '../language/language.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import {
  listPartnerEntries,
  type PublishedCommitment,
  type PublishedPartner,
} from '../partner/partner-entry.ts';
import type { PartnerKind } from '../partner/partner-schema.ts';
import type { Publication } from './publication-schema.ts';

/** A value of JSON-LD: a text, a node, or a list of them. */
export type JsonLdValue = string | JsonLdNode | readonly JsonLdValue[];

/** A node of JSON-LD: its properties by name. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue };

/** The types of schema.org of which we are certain; a company may have no shop, so it is no LocalBusiness. */
const PARTNER_TYPES: Record<PartnerKind, string> = {
  municipality: 'GovernmentOrganization',
  'joint-municipal-authority': 'GovernmentOrganization',
  village: 'Organization',
  association: 'NGO',
  company: 'Organization',
  'educational-institution': 'EducationalOrganization',
  parish: 'Organization',
  authority: 'GovernmentOrganization',
  other: 'Organization',
};

/**
 * A publication as schema.org JSON-LD, for search engines and other machines, as it is on the day `today`.
 *
 * The agreement is a `Project`: bodies working together towards an aim. Only organisations can have members in
 * schema.org, and a Project is one, while a CreativeWork (the paper that was signed) is none. The file that tells of
 * it is a `Dataset` with the publisher.
 *
 * Only named fields are taken, and no contact is among them. Those who have signed are members; those who have
 * promised stand without membership; those who are only invited or have left are not told of.
 */
export function publicationJsonLd(publication: Publication, today: string): JsonLdNode {
  const entries = listPartnerEntries(publication.partners, publication.commitments).filter(
    ({ partner }) => !['invited', 'left'].includes(partner.signature.state),
  );
  const members = entries.filter(({ partner }) => partner.signature.state !== 'promised');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      agreementNode(
        publication,
        today,
        members.map(({ partner }) => partner),
      ),
      datasetNode(publication),
      ...entries.map(({ partner }) => partnerNode(partner, publication)),
      ...entries.flatMap(({ partner, commitments }) =>
        commitments.map((commitment) => actionNode(partner, commitment, today)),
      ),
    ],
  };
}

/**
 * The text of a `<script type="application/ld+json">` that holds `node`: nothing in it can end the script element or
 * begin a comment, and the two line ends that are none in older JavaScript are written as escapes.
 */
export function jsonLdScriptText(node: JsonLdNode): string {
  return JSON.stringify(node).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function agreementNode(
  { agreement }: Publication,
  today: string,
  members: readonly PublishedPartner[],
): JsonLdNode {
  const { code, name } = agreement.municipality;
  const { signingEvent, validUntil } = agreement;
  const begins = agreement.validFrom ?? agreement.signedOn;
  return {
    '@type': 'Project',
    '@id': urn(agreement.id),
    name: tagged(agreement.name),
    description: tagged(agreement.purpose),
    ...(agreement.themes.length > 0 && { keywords: agreement.themes.flatMap(tagged) }),
    ...(begins !== undefined && begins <= today && { foundingDate: begins }),
    ...(validUntil !== undefined && validUntil < today && { dissolutionDate: validUntil }),
    parentOrganization: {
      '@type': 'GovernmentOrganization',
      name: tagged(name),
      ...(code !== undefined && { identifier: propertyValue('kuntanumero', code) }),
    },
    areaServed: { '@type': 'AdministrativeArea', name: tagged(name) },
    ...(signingEvent !== undefined && {
      event: {
        '@type': 'Event',
        name: tagged(signingEvent.name),
        startDate: signingEvent.day,
        ...(signingEvent.place !== undefined && { location: place(signingEvent.place) }),
      },
    }),
    ...(members.length > 0 && { member: members.map(({ id }) => ({ '@id': urn(id) })) }),
  };
}

function datasetNode({ id, publisher, publishedAt, languages, agreement }: Publication): JsonLdNode {
  const { validFrom = agreement.signedOn ?? '..', validUntil = '..' } = agreement;
  return {
    '@type': 'Dataset',
    '@id': urn(id),
    name: tagged(agreement.name),
    description: tagged(agreement.purpose),
    about: { '@id': urn(agreement.id) },
    publisher: { '@type': 'Organization', name: tagged(publisher.name), url: publisher.website },
    dateModified: publishedAt,
    ...(validFrom !== '..' && { temporalCoverage: `${validFrom}/${validUntil}` }),
    inLanguage: languages,
  };
}

function partnerNode(partner: PublishedPartner, { agreement }: Publication): JsonLdNode {
  const { id, kind, name, description, website, businessId, area, languages, signature } = partner;
  return {
    '@type': PARTNER_TYPES[kind],
    '@id': urn(id),
    name: tagged(name),
    ...(description !== undefined && { description: tagged(description) }),
    ...(website !== undefined && { url: website }),
    ...(businessId !== undefined && { identifier: propertyValue('Y-tunnus', businessId) }),
    ...(area !== undefined && { areaServed: place(area) }),
    ...(languages.length > 0 && { knowsLanguage: languages }),
    ...(signature.state !== 'promised' && { memberOf: { '@id': urn(agreement.id) } }),
  };
}

/** A commitment as an Action. Its days are days, as they are known; schema.org's properties for them are named times. */
function actionNode(partner: PublishedPartner, commitment: PublishedCommitment, today: string): JsonLdNode {
  const { id, text, startsOn, endsOn } = commitment;
  const status = actionStatus(partner, commitment, today);
  return {
    '@type': 'Action',
    '@id': urn(id),
    agent: { '@id': urn(partner.id) },
    description: tagged(text),
    ...(startsOn !== undefined && { startTime: startsOn }),
    ...(endsOn !== undefined && { endTime: endsOn }),
    ...(status !== undefined && { actionStatus: `https://schema.org/${status}` }),
  };
}

/** A commitment whose last day has passed has no status: that it was kept is not known from its day. */
function actionStatus(
  { signature }: PublishedPartner,
  { startsOn, endsOn }: PublishedCommitment,
  today: string,
): string | undefined {
  if (endsOn !== undefined && endsOn < today) return undefined;
  const isAhead = signature.state === 'promised' || (startsOn !== undefined && startsOn > today);
  return isAhead ? 'PotentialActionStatus' : 'ActiveActionStatus';
}

/** A text in its languages, each with its tag. */
function tagged(texts: LocalizedText): JsonLdNode[] {
  return CONTENT_LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ '@language': language, '@value': text }];
  });
}

function place(name: LocalizedText): JsonLdNode {
  return { '@type': 'Place', name: tagged(name) };
}

function propertyValue(name: string, value: string): JsonLdNode {
  return { '@type': 'PropertyValue', propertyID: name, value };
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}
