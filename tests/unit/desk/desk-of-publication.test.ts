import { expect, test } from 'vitest';
import { deskAgreementSchema } from '#shared/desk/desk-agreement-schema.ts';
import { deskOfPublication } from '#shared/desk/desk-of-publication.ts';
import { deskPartnerSchema } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { publicationSchema } from '#shared/publication/publication-schema.ts';
import published from '../../site/pages/esimerkkila/kierre/esimerkkila.json' with { type: 'json' };

const NOW = new Date('2026-11-27T08:00:00.000Z');
const publication = publicationSchema.parse(published);

test('a desk made of a publication publishes the same again', () => {
  const desk = deskOfPublication(publication, 'esimerkkila', NOW);
  const made = publicationOfDesk(desk, { now: new Date(publication.publishedAt), today: '2026-11-27' });
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  const told = publication.partners.filter(({ signature }) => signature.state !== 'invited');
  const again = JSON.parse(JSON.stringify(made.publication)) as typeof publication;
  expect(again.agreement).toEqual(publication.agreement);
  expect([again.id, again.publisher, again.languages]).toEqual([
    publication.id,
    publication.publisher,
    publication.languages,
  ]);
  expect(again.partners.map(({ id, name, signature }) => ({ id, name, signature }))).toEqual(
    told.map(({ id, name, signature }) => ({ id, name, signature })),
  );
});

test('a desk made of a publication is one the library takes', () => {
  const { agreement, partners } = deskOfPublication(publication, undefined, NOW);
  expect(deskAgreementSchema.safeParse(agreement).success).toBe(true);
  expect(partners.every((partner) => deskPartnerSchema.safeParse(partner).success)).toBe(true);
});
