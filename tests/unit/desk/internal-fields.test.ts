import { describe, expect, test } from 'vitest';
import { logoAddress, publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { publicationFiles } from '#shared/publication/publication-files.ts';
import { filledDesk } from '../../builders/filled-desk.ts';

const NOW = new Date('2026-11-27T08:00:00.000Z');

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
