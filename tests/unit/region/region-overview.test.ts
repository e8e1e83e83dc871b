import { describe, expect, it } from 'vitest';
import { municipalityOverview } from '#shared/region/municipality-overview.ts';
import { regionSums, sharedTargets } from '#shared/region/region-overview.ts';
import { regionSlides } from '#shared/region/region-slides.ts';
import { regionTable } from '#shared/region/region-table.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';

const ID = '019bc119-0100-7303-aa4d-2eab6e47124f';
const TODAY = '2026-11-27';
const TARGET = { id: ID, text: { fi: 'Yksinäisyys' }, scope: 'municipality', state: 'chosen' } as const;

function overviewOf(
  name: string,
  targets: (typeof TARGET | { id: string; scope: 'municipality'; state: 'choosing' })[],
) {
  const agreement = anAgreement({ municipality: { name: { fi: name } }, developmentTargets: targets });
  const partners = [
    aPartner({ signature: { state: 'signed', day: '2026-05-01' } }),
    aPartner({ signature: { state: 'left', day: '2026-06-01' } }),
  ];
  const publication = aPublication({ agreement, partners, commitments: [] });
  return municipalityOverview(
    { municipality: { fi: name }, address: 'https://x.example/' },
    { publication },
    TODAY,
  );
}

const missing = municipalityOverview({ municipality: { fi: 'Hiljala' } }, undefined, TODAY);

describe('municipalityOverview', () => {
  it('says what is missing: no address, not fetched, not found', () => {
    expect(missing.missing).toEqual(['no-address']);
    const listed = { municipality: { fi: 'X' }, address: 'https://x.example/' };
    expect(municipalityOverview(listed, undefined, TODAY).missing).toEqual(['not-fetched']);
    expect(municipalityOverview(listed, { problem: 'not-found' }, TODAY).missing).toEqual(['not-found']);
  });

  it('does not count who has left among the partners', () => {
    const { counts, kinds } = overviewOf('Koivula', [TARGET]);
    expect(counts).toEqual({ signed: 1, promised: 0, left: 1 });
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('calls a publication of more than a year old, and choosing a state', () => {
    const publication = aPublication({ publishedAt: '2025-11-01T00:00:00.000Z' });
    const old = municipalityOverview({ municipality: { fi: 'X' } }, { publication }, TODAY);
    expect(old.missing).toContain('old');
    const choosing = overviewOf('Käylä', [{ id: ID, scope: 'municipality', state: 'choosing' }]);
    expect(choosing.missing).not.toContain('no-targets');
  });
});

describe('a region', () => {
  const overviews = [
    overviewOf('Koivula', [TARGET]),
    overviewOf('Äijälä', [TARGET]),
    overviewOf('Käylä', [{ id: ID, scope: 'municipality', state: 'choosing' }]),
    missing,
  ];

  it('tells a target of two municipalities once', () => {
    expect(sharedTargets(overviews).map(({ municipalities }) => municipalities.map(({ fi }) => fi))).toEqual([
      ['Koivula', 'Äijälä'],
      ['Käylä'],
    ]);
  });

  it('sums its municipalities', () => {
    expect(regionSums(overviews)).toEqual({
      municipalities: 4,
      read: 3,
      chosen: 2,
      choosing: 1,
      signed: 3,
      promised: 0,
      left: 3,
    });
  });

  it('has a row for each municipality, with counts as numbers', () => {
    const { rows } = regionTable(overviews, 'fi');
    expect(rows.map(([first]) => first?.text)).toEqual(['Kunta', 'Koivula', 'Äijälä', 'Käylä', 'Hiljala']);
    expect(rows[1]?.find(({ value }) => value !== undefined)?.value).toEqual({ kind: 'number', number: 1 });
  });

  it('tells on slides what is missing and, in the notes, where everything is from', () => {
    const slides = regionSlides(overviews, { name: 'Seutu', today: TODAY, language: 'fi' });
    expect(slides.map(({ title }) => title)).toContain('Mitä puuttuu');
    expect(slides.at(-1)?.lines.at(-1)).toBe('Hiljala: julkaisun osoite');
    expect(slides[0]?.notes).toContain('Äijälä · https://x.example/');
  });
});
