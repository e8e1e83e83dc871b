import { z } from 'zod/mini';
import { agreementSchema } from '#shared/agreement/agreement-schema.ts';
import { deskAgreementSchema } from '#shared/desk/desk-agreement-schema.ts';
import { deskPartnerSchema } from '#shared/desk/desk-partner-schema.ts';
import { commitmentSchema } from '#shared/partner/commitment-schema.ts';
import { partnerSchema, signatureSchema } from '#shared/partner/partner-schema.ts';
import { filledBySchema, placesOnlyIn } from './by-schema.ts';

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
export function filledDesk() {
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
