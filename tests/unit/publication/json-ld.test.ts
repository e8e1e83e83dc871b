import { describe, expect, test } from 'vitest';
import { type JsonLdNode, jsonLdScriptText, publicationJsonLd } from '#shared/publication/json-ld.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';
import { aPublicationWithContacts, CANARY } from '../../builders/publication-with-contacts.ts';

const TODAY = '2026-11-26';

function graphOf(publication: Publication): JsonLdNode[] {
  return publicationJsonLd(publication, TODAY)['@graph'] as JsonLdNode[];
}

function nodesOfType(publication: Publication, type: string): JsonLdNode[] {
  return graphOf(publication).filter((node) => node['@type'] === type);
}

describe('the JSON-LD of a publication', () => {
  test('has the agreement as a project with its municipality and members', () => {
    const publication = aPublication({
      agreement: anAgreement({
        municipality: { code: '091', name: { fi: 'Koivula' } },
        validFrom: '2026-01-01',
      }),
    });
    const { agreement, partners } = publication;
    expect(nodesOfType(publication, 'Project')).toEqual([
      expect.objectContaining({
        '@id': `urn:uuid:${agreement.id}`,
        foundingDate: '2026-01-01',
        parentOrganization: {
          '@type': 'GovernmentOrganization',
          name: [{ '@language': 'fi', '@value': 'Koivula' }],
          identifier: { '@type': 'PropertyValue', propertyID: 'kuntanumero', value: '091' },
        },
        member: partners.map(({ id }) => ({ '@id': `urn:uuid:${id}` })),
      }),
    ]);
  });

  test('tags every text with its language', () => {
    const [project] = nodesOfType(aPublication(), 'Project');
    expect(project?.name).toEqual([
      { '@language': 'fi', '@value': 'Koivulan elinvoimasopimus' },
      { '@language': 'sv', '@value': 'Björklidens livskraftsavtal' },
    ]);
  });

  test('tells a partner’s site, business id, area and languages', () => {
    const partner = aPartner({
      kind: 'company',
      website: 'https://kahvila.example/',
      businessId: '1234567-1',
      area: { fi: 'Kirkonkylä' },
      languages: ['fi', 'smn'],
    });
    const publication = aPublication({ partners: [partner], commitments: [] });
    expect(nodesOfType(publication, 'Organization')).toEqual([
      {
        '@type': 'Organization',
        '@id': `urn:uuid:${partner.id}`,
        name: [{ '@language': 'fi', '@value': 'Koivulan Pallo' }],
        url: 'https://kahvila.example/',
        identifier: { '@type': 'PropertyValue', propertyID: 'Y-tunnus', value: '1234567-1' },
        areaServed: { '@type': 'Place', name: [{ '@language': 'fi', '@value': 'Kirkonkylä' }] },
        knowsLanguage: ['fi', 'smn'],
        memberOf: { '@id': `urn:uuid:${publication.agreement.id}` },
      },
    ]);
  });

  test('has those who have signed or renewed as members, a promise without membership, and no others', () => {
    const states = ['invited', 'promised', 'signed', 'renewed', 'left'] as const;
    const partners = states.map((state) => aPartner({ name: { fi: state }, signature: { state } }));
    const publication = aPublication({ partners, commitments: [] });
    const told = nodesOfType(publication, 'NGO').map(({ name, memberOf }) => [
      (name as JsonLdNode[])[0]?.['@value'],
      memberOf !== undefined,
    ]);
    expect(told).toEqual([
      ['promised', false],
      ['signed', true],
      ['renewed', true],
    ]);
    const [project] = nodesOfType(publication, 'Project');
    expect(project?.member).toEqual([2, 3].map((index) => ({ '@id': `urn:uuid:${partners[index]?.id}` })));
  });

  test('leaves the commitments of a partner who has left out', () => {
    const partner = aPartner({ signature: { state: 'left', day: '2026-01-01' } });
    const commitments = [aCommitment({ partnerId: partner.id })];
    expect(nodesOfType(aPublication({ partners: [partner], commitments }), 'Action')).toEqual([]);
  });

  test.each([
    ['before its first day', { startsOn: '2026-11-27' }, 'https://schema.org/PotentialActionStatus'],
    ['on its last day', { startsOn: '2026-01-01', endsOn: TODAY }, 'https://schema.org/ActiveActionStatus'],
    ['without days', {}, 'https://schema.org/ActiveActionStatus'],
    ['after its last day', { endsOn: '2026-11-25' }, undefined],
  ])('gives a commitment %s the status that is known of it', (_when, days, status) => {
    const partner = aPartner();
    const commitment = aCommitment({ partnerId: partner.id, ...days });
    const [action] = nodesOfType(aPublication({ partners: [partner], commitments: [commitment] }), 'Action');
    expect(action?.agent).toEqual({ '@id': `urn:uuid:${partner.id}` });
    expect(action?.actionStatus).toBe(status);
    expect([action?.startTime, action?.endTime]).toEqual([commitment.startsOn, commitment.endsOn]);
  });

  test('has the end of the agreement only once it has passed', () => {
    const ending = (validUntil: string) =>
      nodesOfType(aPublication({ agreement: anAgreement({ validUntil }) }), 'Project')[0]?.dissolutionDate;
    expect([ending(TODAY), ending('2026-11-25')]).toEqual([undefined, '2026-11-25']);
  });

  test('has the agreement’s beginning only once it has come', () => {
    const beginning = (validFrom: string) =>
      nodesOfType(aPublication({ agreement: anAgreement({ validFrom }) }), 'Project')[0]?.foundingDate;
    expect([beginning(TODAY), beginning('2026-11-27')]).toEqual([TODAY, undefined]);
  });

  test('holds no contact and nothing of the library’s own', () => {
    const text = JSON.stringify(publicationJsonLd(aPublicationWithContacts(), TODAY));
    expect(text).not.toContain(CANARY);
    expect(text).not.toMatch(/revision|updatedAt|telephone|email|contactPoint/);
  });
});

describe('its text for a script element', () => {
  test('cannot end the element, begin a comment or break a line, and says the same', () => {
    const name = { fi: '</script><!-- & \u2028\u2029 <b>' };
    const node = publicationJsonLd(aPublication({ agreement: anAgreement({ name }) }), TODAY);
    const text = jsonLdScriptText(node);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(node);
  });
});
