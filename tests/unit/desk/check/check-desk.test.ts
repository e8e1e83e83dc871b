import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, checkDesk } from '#shared/desk/check/check-desk.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '#shared/desk/check/finding.ts';
import { mended } from '#shared/desk/check/mending.ts';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import { deskAgreementSchema } from '#shared/desk/desk-agreement-schema.ts';
import { type DeskPartner, deskPartnerSchema } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { readThemeColours } from '#shared/theme/theme-colours.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../builders/desk.ts';

const TODAY = '2026-11-27';
const NOW = new Date('2026-11-27T08:00:00.000Z');
const sheet = (name: string) =>
  readFileSync(new URL(`../../../../shared/components/${name}`, import.meta.url), 'utf8');
const [tokens, themes] = [sheet('tokens.css'), sheet('themes.css')];

type Case = {
  agreement?: DeskAgreement;
  partners?: DeskPartner[];
  options?: Partial<CheckOptions>;
};

function check({
  agreement = aDeskAgreement(),
  partners = [soundPartner()],
  options = {},
}: Case = {}): Finding[] {
  const desk = { agreement, partners };
  return checkDesk(desk, {
    now: NOW,
    today: TODAY,
    made: publicationOfDesk(desk, { now: NOW, today: TODAY }),
    unreadable: 0,
    coloursOf: (theme) => readThemeColours(tokens, themes, theme),
    ...options,
  });
}

/** A partner of whom there is nothing to say. */
function soundPartner(told: Partial<DeskPartner> = {}): DeskPartner {
  return aDeskPartner({
    businessId: '1234567-1',
    commitments: [soundCommitment()],
    ...told,
  });
}

function soundCommitment(told: Parameters<typeof aDeskCommitment>[0] = {}) {
  return aDeskCommitment({
    elements: ['livelihood', 'services', 'wellbeing', 'participation'],
    reportedOn: '2026-10-01',
    ...told,
  });
}

const withCommitment = (told: Parameters<typeof aDeskCommitment>[0]): Case => ({
  partners: [soundPartner({ commitments: [soundCommitment(told)] })],
});
const withPartner = (told: Partial<DeskPartner>): Case => ({ partners: [soundPartner(told)] });
const withAgreement = (told: Partial<DeskAgreement>): Case => ({ agreement: aDeskAgreement(told) });
const without = <Whole extends object>(whole: Whole, ...names: (keyof Whole)[]): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as keyof Whole))) as Whole;
const publishing = (told: Partial<DeskAgreement['publishing']>) => ({
  publishing: { ...aDeskAgreement().publishing, ...told },
});
const step = (state: DeskPartner['steps'][number]['state'], day?: string) => ({
  id: uuidv7(),
  state,
  ...(day && { day }),
});
const role = { fi: 'Yhdistyksen sihteeri' };
const goal = { id: uuidv7(), name: { fi: 'Yksinäisyys vähenee' } };
const measure = { name: { fi: 'Kävijät' }, unit: { fi: 'henkeä' }, start: 0, target: 100 };

/** For each kind what brings it about, and what stands in its place and is in order. */
const CASES: Record<FindingKind, { wrong: Case; right?: Case; at?: string; also?: FindingKind[] }> = {
  'missing-purpose': { wrong: { agreement: without(aDeskAgreement(), 'purpose') }, at: 'purpose' },
  'missing-municipality': {
    wrong: { agreement: without(aDeskAgreement(), 'municipality') },
    at: 'municipality',
  },
  'missing-website': {
    wrong: withAgreement({ publishing: { id: uuidv7() } }),
    at: 'publishing.website',
  },
  'not-in-format': { wrong: { options: { made: { invalid: 'partners[3].name' } } } },
  'unreadable-partners': { wrong: { options: { unreadable: 2 } } },
  'newer-published': {
    wrong: { options: { known: '2026-11-01T10:00:00.000Z', newest: '2026-11-02T10:00:00.000Z' } },
    right: { options: { known: '2026-11-01T10:00:00.000Z', newest: '2026-11-01T10:00:00.000Z' } },
  },
  'clock-behind': {
    wrong: { options: { known: '2026-11-28T10:00:00.000Z', newest: '2026-11-28T10:00:00.000Z' } },
  },
  'personal-id': {
    wrong: withPartner({ description: { fi: 'Tunnus 131052-308T on henkilön.' } }),
    at: 'description',
  },
  'no-partners': { wrong: { partners: [] } },
  'personal-name': {
    wrong: withPartner({ contact: { role: { fi: 'Maija Mallikas' }, basis: 'public-duty' } }),
    right: withPartner({ contact: { role, basis: 'public-duty' } }),
    at: 'contact.role',
  },
  'personal-email': {
    wrong: withPartner({ contact: { role, email: 'maija.mallikas@yhdistys.example', basis: 'public-duty' } }),
    right: withPartner({ contact: { role, email: 'sihteeri@yhdistys.example', basis: 'public-duty' } }),
    at: 'contact.email',
  },
  'personal-phone': {
    wrong: withPartner({ description: { fi: 'Soita numeroon 044 000 0000.' } }),
    right: withPartner({ description: { fi: 'Perustettu 1923, jäseniä 1 200.' } }),
    at: 'description',
  },
  'contact-expired': {
    wrong: withPartner({ contact: { role, basis: 'public-duty', until: '2026-11-26' } }),
    right: withPartner({ contact: { role, basis: 'public-duty', until: TODAY } }),
    at: 'contact',
  },
  'contact-expiring': {
    wrong: withPartner({ contact: { role, basis: 'public-duty', until: '2026-12-27' } }),
    right: withPartner({ contact: { role, basis: 'public-duty', until: '2026-12-28' } }),
    at: 'contact.until',
  },
  'contact-source-missing': {
    wrong: withPartner({ contact: { role, basis: 'consent' } }),
    right: withPartner({ contact: { role, basis: 'consent', source: 'Lomake 3.5.' } }),
    at: 'contact.source',
  },
  'half-filled': {
    wrong: withAgreement({ decision: { body: { fi: 'Valtuusto' } } }),
    right: withAgreement({ decision: {} }),
    at: 'decision',
  },
  'without-commitments': { wrong: withPartner({ commitments: [] }), at: 'commitments' },
  'missing-language': {
    wrong: withAgreement({ languages: ['fi', 'sv'], name: { fi: 'Sopimus', sv: 'Avtal' } }),
    at: 'purpose',
    also: ['name-in-one-language', 'missing-language'],
  },
  'logo-without-alt': {
    wrong: withPartner({ logo: { sha256: 'a'.repeat(64), type: 'image/png' } }),
    right: withPartner({ logo: { sha256: 'a'.repeat(64), type: 'image/png', alt: { fi: 'Ankkuri' } } }),
    at: 'logo.alt',
  },
  'link-not-web': {
    wrong: withPartner({ description: { fi: 'Lataa ftp://yhdistys.example/ohje tästä.' } }),
    right: withPartner({ description: { fi: 'Katso https://yhdistys.example/ohje.' } }),
    at: 'description',
  },
  'link-broken': {
    wrong: withPartner({ website: 'https://https://yhdistys.example/' }),
    right: withPartner({ website: 'https://yhdistys.example/' }),
    at: 'website',
  },
  'validity-backwards': {
    wrong: withAgreement({ validFrom: '2027-01-01', validUntil: '2026-12-31' }),
    right: withAgreement({ validFrom: '2026-12-31', validUntil: '2026-12-31' }),
    at: 'validUntil',
  },
  'commitment-backwards': {
    wrong: withCommitment({ startsOn: '2026-09-01', endsOn: '2026-08-31' }),
    right: withCommitment({ startsOn: '2026-09-01', endsOn: '2026-09-01' }),
  },
  'steps-out-of-order': {
    wrong: withPartner({ steps: [step('promised', '2026-03-01'), step('signed', '2026-02-01')] }),
    right: withPartner({
      steps: [step('promised', '2026-02-01'), step('invited'), step('signed', '2026-02-01')],
    }),
    at: 'steps',
  },
  'readings-out-of-order': {
    wrong: withCommitment({
      measure: {
        ...measure,
        readings: [
          { day: '2026-06-01', value: 2 },
          { day: '2026-05-01', value: 1 },
        ],
      },
    }),
    right: withCommitment({
      measure: {
        ...measure,
        readings: [
          { day: '2026-05-01', value: 1 },
          { day: '2026-06-01', value: 2 },
        ],
      },
    }),
  },
  'day-in-future': {
    wrong: withPartner({ steps: [step('signed', '2026-11-28')] }),
    right: withPartner({ steps: [step('signed', TODAY)] }),
  },
  'signed-after-end': {
    wrong: {
      ...withPartner({ steps: [step('signed', '2026-06-02')] }),
      ...withAgreement({ validUntil: '2026-06-01' }),
    },
    right: {
      ...withPartner({ steps: [step('signed', '2026-06-01')] }),
      ...withAgreement({ validUntil: '2026-06-01' }),
    },
  },
  'same-business-id': {
    wrong: { partners: [soundPartner(), soundPartner({ name: { fi: 'Toinen nimi ry' } })] },
    at: 'businessId',
  },
  'same-name': {
    wrong: {
      partners: [
        soundPartner({ name: { fi: 'Kylän Nuorisoseura ry' } }),
        soundPartner({ name: { fi: 'Kylän nuorisoseura r.y.' }, businessId: '0201256-6' }),
      ],
    },
    right: {
      partners: [
        soundPartner({ name: { fi: 'Kylän nuorisoseura ry' } }),
        soundPartner({ name: { fi: 'Kylän nuorisotalo ry' }, businessId: '0201256-6' }),
      ],
    },
    at: 'name',
  },
  'low-contrast': {
    wrong: withAgreement(publishing({ attributes: { scheme: 'light', 'accent-light': '#ffcc00' } })),
    right: withAgreement(publishing({ attributes: { scheme: 'light', 'accent-light': '#003366' } })),
  },
  'large-file': {
    wrong: withCommitment({ progress: { fi: 'x'.repeat(20_000) }, text: { fi: 'Lupaus' } }),
    right: {},
  },
  'not-reported': {
    wrong: withCommitment({ reportedOn: '2026-05-30' }),
    right: withCommitment({ reportedOn: '2026-05-31' }),
  },
  'only-invited': {
    wrong: {
      partners: [soundPartner(), aDeskPartner({ steps: [step('invited')], name: { fi: 'Kutsuttu' } })],
    },
  },
  'goal-unserved': {
    wrong: withAgreement({ goals: [goal] }),
    right: { ...withAgreement({ goals: [goal] }), ...withCommitment({ goalIds: [goal.id] }) },
  },
  'element-unserved': {
    wrong: withCommitment({ elements: ['services', 'wellbeing', 'participation'] }),
    at: 'elements.livelihood',
  },
  'plan-term-over': {
    wrong: withAgreement({
      linkedPlans: [{ id: uuidv7(), name: { fi: 'Suunnitelma' }, untilYear: 2025, state: 'attached' }],
    }),
    right: withAgreement({
      linkedPlans: [{ id: uuidv7(), name: { fi: 'Suunnitelma' }, untilYear: 2026, state: 'attached' }],
    }),
  },
  'predecessor-without-address': {
    wrong: withAgreement({
      predecessor: { kind: 'wellbeing-agreement', name: { fi: 'Hyvinvointisopimus' } },
    }),
    right: withAgreement({
      predecessor: { kind: 'wellbeing-agreement', name: { fi: 'H' }, address: 'https://kunta.example/h' },
    }),
    at: 'predecessor.address',
  },
  'link-http': {
    wrong: withPartner({ website: 'http://yhdistys.example/' }),
    at: 'website',
  },
  'name-in-one-language': {
    wrong: withAgreement({
      languages: ['fi', 'en'],
      name: { fi: 'S', en: 'A' },
      purpose: { fi: 'T', en: 'P' },
      municipality: { name: { fi: 'Esimerkkilä' } },
    }),
    at: 'municipality.name',
    also: ['missing-language'],
  },
  'without-business-id': { wrong: { partners: [without(soundPartner(), 'businessId')] }, at: 'businessId' },
};

// Large only when there is enough of it: fifty and more long texts.
CASES['large-file'].wrong = {
  partners: [
    soundPartner({
      commitments: Array.from({ length: 60 }, () =>
        soundCommitment({ progress: { fi: 'x'.repeat(20_000) } }),
      ),
    }),
  ],
};

describe('checkDesk', () => {
  test('has nothing to say of an agreement that is in order', () => {
    expect(check()).toEqual([]);
  });

  test.each(Object.entries(CASES))(
    'finds %s, and not where it is in order',
    (kind, { wrong, right, at, also = [] }) => {
      const found = check(wrong);
      const ours = found.filter((each) => each.kind === kind);
      expect(ours.length).toBeGreaterThan(0);
      if (at !== undefined) expect(ours[0]?.path.join('.')).toBe(at);
      expect(found.filter((each) => each.kind !== kind && !also.includes(each.kind))).toEqual([]);
      if (right !== undefined) expect(check(right).map((each) => each.kind)).not.toContain(kind);
    },
  );

  test('tells every finding under a key of its own, in the order of the kinds', () => {
    const partners = [soundPartner(), soundPartner(), without(aDeskPartner(), 'businessId')];
    const found = check({ partners, agreement: aDeskAgreement({ languages: ['fi', 'sv', 'en'] }) });
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    const order = Object.keys(FINDING_KINDS);
    const places = found.map(({ kind }) => order.indexOf(kind));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('looks at no text of a partner who has left or has only been asked', () => {
    const description = { fi: 'Soita numeroon 044 000 0000.' };
    const left = soundPartner({
      description,
      steps: [step('signed', '2026-02-01'), step('left', '2026-03-01')],
    });
    const asked = soundPartner({
      description,
      steps: [step('invited')],
      businessId: undefined,
      name: { fi: 'Muu' },
    });
    const kinds = check({
      partners: [soundPartner({ businessId: '0201256-6', name: { fi: 'Yksi' } }), left, asked],
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(['only-invited']);
  });

  test('finds the person one works with wherever the name stands, inflected too', () => {
    const partner = soundPartner({
      internalContact: { name: 'Maija Mallikas' },
      commitments: [soundCommitment({ text: { fi: 'Kerho kokoontuu Maija Mallikkaan luona.' } })],
    });
    expect(check({ partners: [partner] }).map(({ kind, text }) => [kind, text])).toEqual([
      ['personal-name', 'Maija Mallikkaan'],
    ]);
  });

  test.each([
    ['Soita numeroon 040 123 456.', 'personal-phone', '040 123 456'],
    ['Kirjoita maija.mallikas(at)seura.example.', 'personal-email', 'maija.mallikas(at)seura.example'],
    ['kirjoita maija.mallikas at seura.example', 'personal-email', 'maija.mallikas at seura.example'],
    ['Lisätietoja: Maija Mallikas', 'personal-name', 'Maija Mallikas'],
    ['ilmoittaudu Mallikas, Maija', 'personal-name', 'Mallikas, Maija'],
  ])('finds what is personal in ”%s”', (fi, kind, text) => {
    const partner = soundPartner({ description: { fi }, internalContact: { name: 'Maija Mallikas' } });
    expect(check({ partners: [partner] }).map((each) => [each.kind, each.text])).toContainEqual([kind, text]);
  });

  test('says that signing before the decision is in order', () => {
    const agreement = aDeskAgreement({
      signedOn: '2026-02-01',
      decision: { body: { fi: 'Valtuusto' }, day: '2026-03-01' },
    });
    expect(check({ agreement })).toEqual([]);
  });
});

describe('what mends a finding at once', () => {
  const readings = [
    { day: '2026-06-01', value: 2 },
    { day: '2026-05-01', value: 1 },
  ];
  test.each<[FindingKind, Case, string?]>([
    ['missing-purpose', CASES['missing-purpose'].wrong, 'Tarkoitus'],
    ['missing-website', CASES['missing-website'].wrong, 'https://kunta.example/'],
    ['missing-language', CASES['missing-language'].wrong, 'Syfte'],
    ['contact-expired', CASES['contact-expired'].wrong],
    ['contact-source-missing', CASES['contact-source-missing'].wrong, 'Lomake'],
    ['logo-without-alt', CASES['logo-without-alt'].wrong, 'Ankkuri'],
    ['personal-email', CASES['personal-email'].wrong],
    ['link-not-web', CASES['link-not-web'].wrong],
    ['link-broken', CASES['link-broken'].wrong],
    ['link-http', CASES['link-http'].wrong],
    ['link-http', withPartner({ description: { fi: 'Katso http://yhdistys.example/ohje.' } })],
    ['half-filled', withAgreement({ goals: [{ id: uuidv7() }] })],
    ['readings-out-of-order', withCommitment({ measure: { ...measure, readings } })],
  ])('%s is gone afterwards', (kind, wrong, written) => {
    const { agreement = aDeskAgreement(), partners = [soundPartner()] } = wrong;
    const [found] = check({ agreement, partners }).filter((each) => each.kind === kind);
    if (found?.mending === undefined) throw new Error(`nothing mends ${kind}`);
    const { mending } = found;
    const after: Case = found.partner
      ? {
          agreement,
          partners: partners.map((each) => deskPartnerSchema.parse(mended(each, mending, written))),
        }
      : { agreement: deskAgreementSchema.parse(mended(agreement, mending, written)), partners };
    expect(check(after).map(({ key }) => key)).not.toContain(found.key);
  });

  test('leaves a record alone in which there is nothing to mend any more', () => {
    const partner = soundPartner();
    expect(mended(partner, { act: 'remove', path: ['contact'] })).toBe(partner);
    expect(mended(partner, { act: 'replace', path: ['description', 'fi'], text: 'a', by: 'b' })).toBe(
      partner,
    );
    expect(mended(partner, { act: 'sort', path: ['commitments', 'gone', 'measure', 'readings'] })).toBe(
      partner,
    );
  });

  test('takes a whole text away when nothing is left of it', () => {
    const partner = soundPartner({ description: { fi: 'ftp://yhdistys.example/ohje' } });
    const [found] = check({ partners: [partner] });
    if (found?.mending === undefined) throw new Error('nothing found');
    expect(mended(partner, found.mending).description).toBeUndefined();
  });
});
