import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '#shared/contact/contact-schema.ts';
import { findPersonalData, maskPersonalData } from '#shared/contact/personal-data.ts';

const words = { name: '[nimi]', phone: '[numero]', email: '[osoite]', 'personal-id': '[tunnus]' };
const person = (name: string): Contact => ({ name, phones: [], emails: [], isPersonal: true });
const mask = (text: string, contacts: readonly Contact[] = []) => maskPersonalData(text, contacts, words);

describe('findPersonalData', () => {
  test('finds numbers, addresses, identity codes, and the name beside them', () => {
    const text = 'Lisätietoja: Maija Malli, p. 044 000 0000, maija.malli(at)kunta.example, 010190-900A.';
    expect(findPersonalData(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['name', 'Maija Malli'],
      ['phone', '044 000 0000'],
      ['email', 'maija.malli(at)kunta.example'],
      ['personal-id', '010190-900A'],
    ]);
  });

  test.each([
    'kyläaktiivi ja suunnittelija Hannu Malli sanoi',
    'Hannu Malli, puheenjohtaja',
    'Teksti: Hannu Malli',
    'Hannu Malli (014 000 0000)',
  ])('finds the name in “%s”', (text) => {
    expect(mask(text)).toContain('[nimi]');
    expect(mask(text)).not.toContain('Hannu');
  });

  test.each([
    'Sininen Valas on ravintola.',
    'Mallilan kunta, p. 014 000 0000',
    'Kulttuuritalo Aitta ja Nuorten Talo',
    'Päätös 28.9.2020 § 501, MALdno-2022-3319, y-tunnus 0123456-7, 00100 Helsinki',
    'etunimi.sukunimi@kunta.example',
  ])('takes nobody for a person in “%s”', (text) => {
    expect(findPersonalData(text).filter(({ kind }) => kind !== 'phone')).toEqual([]);
  });
});

describe('maskPersonalData', () => {
  test('knows the card’s persons inflected, turned round and with an initial', () => {
    const contacts = [person('Maija Lehto'), person('Carl-Johan af Malli')];
    const text =
      'Maija Lehdon ajatus. Lehto, Maija kertoi M. Lehdolle. Kysy Carl-Johan af Mallilta tai Carl-Johan Mallilta. Lehto on vihreä.';
    expect(mask(text, contacts)).toBe(
      '[nimi] ajatus. [nimi] kertoi [nimi]. Kysy [nimi] tai [nimi]. Lehto on vihreä.',
    );
  });

  test('knows the card’s numbers in a shape that alone would be none', () => {
    const contact = { ...person('Maija Malli'), phones: ['123 4567'] };
    expect(mask('Tunnus 123-4567.', [contact])).toBe('Tunnus [numero].');
  });

  test('leaves nothing of a planted person, whatever stands around', () => {
    const contacts = [
      {
        ...person('Kanerva Kanarialintu'),
        phones: ['050 9876543'],
        emails: ['kanerva.kanarialintu@x.example'],
      },
    ];
    const canary = fc.constantFrom(
      ...[
        'Kanerva Kanarialintu',
        'Kanerva Kanarialinnun',
        'Kanarialintu, Kanerva',
        'K. Kanarialintu',
        'KANARIA: Kanerva Kanarialintu.Ja',
      ],
      ...['050 9876543', '+358 50 987 6543', '050-9876543', 'p.0509876543', 'tel. (050) 987 6543'],
      ...[
        'kanerva.kanarialintu@x.example',
        'kanerva.kanarialintu(at)x.example',
        'kanerva.kanarialintu [at] x.example',
      ],
      '010190-900A',
    );
    const filler = fc.constantFrom(
      'Kunta',
      ' ja ',
      ', ',
      '. ',
      '\n\n',
      ' 2024 ',
      ' – ',
      '(',
      ') ',
      ' Maija Malli ',
      'sihteeri ',
      ' 3.2.2027 ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(filler, canary), { minLength: 1, maxLength: 8 }), (pairs) => {
        const masked = mask(pairs.map(([around, planted]) => `${around} ${planted} `).join(''), contacts);
        expect(masked).not.toMatch(/Kanerva|9876543|987 6543|kanarialintu|900A/);
        expect(mask(masked, contacts)).toBe(masked);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves a text without personal data as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('kylä', ' ', 'talo', '. ', '12', ',', '\n', 'ä', '-', '(')),
        (parts) => {
          const text = parts.join('');
          expect(findPersonalData(text).length === 0 || mask(text) !== text).toBe(true);
        },
      ),
    );
  });

  test('takes time in proportion to the text', () => {
    const contacts = Array.from({ length: 100 }, (_, index) => person(`Maija Malli${'n'.repeat(index % 9)}`));
    for (const piece of ['Maija ', 'Maija Malli, p. 044 000 0000. ', '0 ', 'a@b.fi ', 'Malli-', '010190-']) {
      const started = performance.now();
      mask(piece.repeat(20_000), contacts);
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});
