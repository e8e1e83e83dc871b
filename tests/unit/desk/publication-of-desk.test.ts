import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { type PublishOptions, publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../builders/desk.ts';

const NOW: PublishOptions = { now: new Date('2026-11-27T08:00:00.000Z'), today: '2026-11-27' };

function published(
  partners: readonly DeskPartner[],
  options: PublishOptions = NOW,
  agreement = aDeskAgreement(),
): Publication {
  const made = publicationOfDesk({ agreement, partners }, options);
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  return made.publication;
}

function step(state: DeskPartner['steps'][number]['state'], day?: string) {
  return { id: uuidv7(), state, ...(day && { day }) };
}

describe('publicationOfDesk', () => {
  test('says what is missing before anything goes out', () => {
    const { purpose: _p, municipality: _m, ...bare } = aDeskAgreement();
    const agreement = { ...bare, publishing: { id: bare.publishing.id } };
    expect(publicationOfDesk({ agreement, partners: [] }, NOW)).toEqual({
      missing: ['purpose', 'municipality', 'website'],
    });
  });

  test('keeps its id from one publication to the next', () => {
    const agreement = aDeskAgreement();
    const first = published([], NOW, agreement);
    const later = published([], { ...NOW, now: new Date('2027-01-01T08:00:00.000Z') }, agreement);
    expect(later.id).toBe(first.id);
    expect(later.publishedAt).toBe('2027-01-01T08:00:00.000Z');
  });

  test('tells of a partner the present step and those before it, but nothing of who signed', () => {
    const steps = [
      step('invited', '2026-01-02'),
      step('promised', '2026-01-10'),
      { ...step('signed', '2026-02-01'), signatoryRole: 'puheenjohtaja', document: 'D/12' },
    ];
    const [partner] = published([aDeskPartner({ steps })]).partners;
    expect(partner?.signature).toEqual({ state: 'signed', day: '2026-02-01' });
    expect(partner?.history).toEqual([{ state: 'promised', day: '2026-01-10' }]);
  });

  test('leaves out who has only been asked, and who left before promising anything', () => {
    const asked = aDeskPartner({ steps: [step('invited')] });
    const refused = aDeskPartner({ steps: [step('invited'), step('left', '2026-03-01')] });
    expect(published([asked, refused]).partners).toEqual([]);
  });

  test('keeps of a partner who has left its name and days, without contact, text or commitments', () => {
    const left = aDeskPartner({
      description: { fi: 'Kuvaus' },
      contact: { role: { fi: 'Sihteeri' }, email: 'sihteeri@yhdistys.example', basis: 'consent' },
      steps: [step('signed', '2026-02-01'), { ...step('left', '2026-06-30'), reason: 'Lopetti toimintansa' }],
      commitments: [aDeskCommitment()],
    });
    const publication = published([left]);
    expect(publication.commitments).toEqual([]);
    expect(publication.partners[0]).toMatchObject({
      name: left.name,
      signature: { state: 'left', day: '2026-06-30' },
      history: [{ state: 'signed', day: '2026-02-01' }],
    });
    expect(JSON.stringify(publication)).not.toMatch(/Kuvaus|sihteeri@|Lopetti/);
  });

  test('shows a contact on its last day and not on the next', () => {
    const contact = { role: { fi: 'Sihteeri' }, basis: 'consent' as const, until: '2026-11-27' };
    const partner = aDeskPartner({ contact });
    expect(published([partner]).partners[0]?.contact).toEqual(contact);
    expect(published([partner], { ...NOW, today: '2026-11-28' }).partners[0]?.contact).toBeUndefined();
  });

  test('lets half-filled parts wait on the desk', () => {
    const agreement = aDeskAgreement({
      decision: { body: { fi: 'Valtuusto' } },
      goals: [{ id: uuidv7() }, { id: uuidv7(), name: { fi: 'Yksinäisyys vähenee' } }],
    });
    const publication = published(
      [aDeskPartner({ commitments: [aDeskCommitment({ text: undefined })] })],
      NOW,
      agreement,
    );
    expect(publication.agreement.decision).toBeUndefined();
    expect(publication.agreement.goals.map(({ name }) => name.fi)).toEqual(['Yksinäisyys vähenee']);
    expect(publication.commitments).toEqual([]);
  });

  test('tells of a logo only with its alternative text', () => {
    const logo = { sha256: 'a'.repeat(64), type: 'image/png' as const };
    expect(published([aDeskPartner({ logo })]).partners[0]?.logo).toBeUndefined();
    expect(
      published([aDeskPartner({ logo: { ...logo, alt: { fi: 'Ankkuri' } } })]).partners[0]?.logo,
    ).toEqual({
      address: 'logot/aaaaaaaaaaaaaaaa.png',
      alt: { fi: 'Ankkuri' },
    });
  });
});

describe('a partner that is gone from the desk', () => {
  const gone = aDeskPartner({ name: { fi: 'Poistunut ry' } });
  const previous = published([gone]);

  test('leaves a dated trace', () => {
    const [trace] = published([], { ...NOW, previous }).partners;
    expect(trace).toMatchObject({
      id: gone.id,
      name: gone.name,
      signature: { state: 'left', day: '2026-11-27' },
      history: [{ state: 'signed', day: '2026-02-01' }],
    });
  });

  test('keeps the day of its trace in later publications', () => {
    const second = published([], { ...NOW, previous });
    const third = published([], { ...NOW, today: '2027-05-05', previous: second });
    expect(third.partners[0]?.signature).toEqual({ state: 'left', day: '2026-11-27' });
  });

  test('leaves none when it was noted by mistake', () => {
    expect(published([], { ...NOW, previous, mistakes: new Set([gone.id]) }).partners).toEqual([]);
  });
});
