import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { agreementSchema } from '#shared/agreement/agreement-schema.ts';
import { deskAgreementSchema } from '#shared/desk/desk-agreement-schema.ts';
import { deskPartnerSchema } from '#shared/desk/desk-partner-schema.ts';
import { logoAddress, publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { commitmentSchema } from '#shared/partner/commitment-schema.ts';
import { partnerSchema, signatureSchema } from '#shared/partner/partner-schema.ts';
import { publicationFiles } from '#shared/publication/publication-files.ts';
import { filledBySchema, placesOnlyIn } from '../../builders/by-schema.ts';

const NOW = new Date('2026-11-27T08:00:00.000Z');

/** What is published of an agreement and of a partner under the names that the desk has for it. */
const publishedAgreement = z.extend(z.omit(agreementSchema, { deletedAt: true }), {
  themes: z.array(z.object({ name: z.any() })),
  publishing: z.object({ id: z.any(), stem: z.any(), publisherName: z.any(), website: z.any() }),
});
const publishedPartner = z.extend(
  z.omit(partnerSchema, { deletedAt: true, signature: true, history: true }),
  {
    steps: signatureSchema,
    commitments: z.omit(commitmentSchema, { deletedAt: true }),
    logo: z.object({ sha256: z.any(), type: z.any(), alt: z.any() }),
  },
);

/** A desk with every field filled, and the texts that stand in fields which are nobody else's. */
function filledDesk() {
  const canaries: string[] = [];
  const noteIn = (places: ReadonlySet<string>) => (place: readonly string[], text: string) => {
    if (places.has(place.join('.'))) canaries.push(text);
  };
  const onlyAgreement = placesOnlyIn(deskAgreementSchema, publishedAgreement);
  const onlyPartner = placesOnlyIn(deskPartnerSchema, publishedPartner);
  const agreement = filledBySchema(deskAgreementSchema, noteIn(onlyAgreement));
  const partners = [1, 2, 3].map(() => {
    const partner = filledBySchema(deskPartnerSchema, noteIn(onlyPartner));
    // Contacts last, and the partners have signed: what can go out does.
    const { contact } = partner;
    return {
      ...partner,
      ...(contact && { contact: { ...contact, until: '2030-01-01' } }),
      steps: partner.steps.map((step) => ({ ...step, state: 'signed' as const })),
    };
  });
  const { contact } = agreement;
  const lasting = { ...agreement, languages: ['fi' as const, 'sv' as const, 'en' as const] };
  return {
    agreement: { ...lasting, ...(contact && { contact: { ...contact, until: '2030-01-01' } }) },
    partners,
    canaries,
    places: [...onlyAgreement, ...onlyPartner],
  };
}

describe('fields of the desk that are nobody else’s', () => {
  const { agreement, partners, canaries, places } = filledDesk();
  const made = publicationOfDesk({ agreement, partners }, { now: NOW, today: '2026-11-27' });
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  const { publication } = made;

  test('are known by the schemas: notes, persons, who signed, why one left, practices, where it was imported from', () => {
    expect(places).toEqual(
      expect.arrayContaining([
        'internalNote',
        'internalContact.name',
        'internalContact.phone',
        'contact.source',
        'steps.signatoryRole',
        'steps.document',
        'steps.reason',
        'commitments.practices.title',
        'importedFrom',
        'publishing.folder',
        'publishing.attributes',
      ]),
    );
    expect(places).not.toContain('purpose.fi');
    expect(places).not.toContain('contact.role.fi');
  });

  test('hold 60 canaries and more, all of them on the desk', () => {
    expect(canaries.length).toBeGreaterThanOrEqual(60);
    const desk = JSON.stringify({ agreement, partners });
    expect(canaries.filter((canary) => !desk.includes(canary))).toEqual([]);
  });

  test('leave no canary in any published file, nor in the name of one', () => {
    const files = publicationFiles(publication, {
      stem: 'sopimus',
      today: '2026-11-27',
      hosts: ['https://kunta.example'],
    });
    const logos = partners.flatMap(({ logo }) => (logo ? [{ name: logoAddress(logo), text: '' }] : []));
    const found = [...files, ...logos].flatMap(({ name, text }) =>
      canaries.filter((canary) => `${name}\n${text}`.includes(canary)).map((canary) => `${name}: ${canary}`),
    );
    expect(found).toEqual([]);
    expect(publication.partners).toHaveLength(3);
    expect(publication.commitments).toHaveLength(9);
    expect(logos).toHaveLength(3);
  });
});
