import type { PublishedCommitment, PublishedPartner } from '#shared/partner/partner-entry.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aPublication } from '../../builders/publication.ts';
import { seededNumbers } from '../library/invented-words.ts';
import { SOUGHT_WORDS } from './finnish-words.ts';
import { inventedName } from './invented-names.ts';

const UPDATED = '2026-10-01T09:00:00.000Z';

/** Sentences of commitments; `*` is where a word of those looked for stands. */
const SENTENCES = [
  'Pidämme maksuttoman illan joka viikko, ja mukana on *.',
  'Tarjoamme tilamme iltaisin vapaaseen käyttöön, ensin *.',
  'Järjestämme kahdesti vuodessa avoimen päivän, jonka aiheena on *.',
  'Kutsumme mukaan jokaisen, joka muuttaa alueelle; esillä *.',
  'Lähdemme syksyllä kylille kertomaan, mitä tarkoittaa *.',
  'Torjumme yksinäisyyttä: varaamme pöydän, jossa puhutaan: *.',
  'Annamme alennuksen kaikille jäsenille; muistamme myös *.',
  'Opastamme laitteiden käytössä torstaisin, mukana *.',
  'Keräämme kysymykset kahvipöydässä ja viemme ne kunnalle: *.',
  'Avaamme pihamme kesällä kaikille, tarjolla puuhaa ja *.',
];

const DESCRIPTIONS = [
  'Toimimme alueella vapaaehtoisvoimin jo kolmatta vuosikymmentä.',
  'Palvelemme asukkaita arkisin ja olemme mukana tapahtumissa.',
  'Kokoamme yhteen ne, jotka haluavat pitää paikat kunnossa.',
];

/**
 * A publication with so many invented partners of some two commitments each, the same one every time. Every commitment
 * holds two of the words looked for, each in one of its forms.
 */
export function inventedPublication(partnerCount: number, seed = 1): Publication {
  const random = seededNumbers(seed);
  const oneOf = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = () => `0192f1a0-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  const record = () => ({ id: id(), updatedAt: UPDATED, revision: 1 });
  const word = () => oneOf(oneOf(SOUGHT_WORDS).forms);
  const partners: PublishedPartner[] = [];
  const commitments: PublishedCommitment[] = [];
  for (let index = 0; index < partnerCount; index += 1) {
    const { kind, fi, sv, area } = inventedName(index);
    const partner: PublishedPartner = {
      ...record(),
      kind,
      name: { fi, ...(sv !== undefined && { sv }) },
      ...(random() < 0.3 && { description: { fi: oneOf(DESCRIPTIONS) } }),
      ...(random() < 0.5 && { area: { fi: area } }),
      languages: ['fi'],
      signature: { state: random() < 0.9 ? 'signed' : 'promised', day: '2026-09-15' },
    };
    partners.push(partner);
    const promises = 1 + Math.floor(random() * 3);
    for (let promise = 0; promise < promises; promise += 1)
      commitments.push({
        ...record(),
        partnerId: partner.id,
        text: { fi: oneOf(SENTENCES).replace('*', `${word()} ja ${word()}`) },
        goalIds: [],
        elements: [oneOf(ELEMENTS)],
        lifeStages: [oneOf(LIFE_STAGES)],
      });
  }
  return aPublication({
    id: id(),
    publishedAt: UPDATED,
    agreement: { ...anAgreement(), id: id() },
    partners,
    commitments,
  });
}

/** The text of a partner as the peers are given it: everything it says of itself. */
export function textOf(partner: PublishedPartner, commitments: readonly PublishedCommitment[]): string {
  const texts = [partner.name, partner.description, partner.area, ...commitments.map(({ text }) => text)];
  return texts.flatMap((text) => Object.values(text ?? {})).join(' ');
}
