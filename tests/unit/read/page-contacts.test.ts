import { describe, expect, test } from 'vitest';
import { openPage } from '#shared/read/open-page.ts';
import { readContacts } from '#shared/read/page-contacts.ts';
import { documentOf } from './dom.ts';

const lead =
  '<h1>Ilta</h1><p>Ilta on avoin kaikille, jotka haluavat kertoa kotikylästään muille kylille.</p>';

function read(content: string, around = '') {
  const html = `${around}<main>${lead}${content}</main><footer><p>Vaihde 014 000 0999</p></footer>`;
  return readContacts(openPage(documentOf(`<body>${html}</body>`), 'https://kunta.example/ilta').page);
}

/** A contact in one line: name / role / organisation / ways, an asterisk for a person. */
const told = (content: string) =>
  (read(content)?.value ?? []).map(({ name, role, organisation, phones, emails, isPersonal }) =>
    [name, role, organisation, ...phones, ...emails, isPersonal ? '*' : undefined]
      .filter(Boolean)
      .join(' / '),
  );

describe('readContacts', () => {
  test('finds none on a page without any, and none in the foot of the site', () => {
    expect(read('<p>Kokoontuu 20.1.2027 klo 17–19 huoneessa 014. Kirjasi Liisa Malli.</p>')).toBeUndefined();
  });

  test.each([
    [
      '<p>Lisätietoja: Maija Malli, hyvinvointikoordinaattori, p. 044 000 0000, maija.malli@k.example.</p>',
      ['Maija Malli / hyvinvointikoordinaattori / 044 000 0000 / maija.malli@k.example / *'],
    ],
    [
      '<p>Lisätietoja antavat Maija Malli, p. 014 000 0001 ja kylävastaava Kalle Malli, p. 014 000 0002.</p>',
      ['Maija Malli / 014 000 0001 / *', 'Kalle Malli / kylävastaava / 014 000 0002 / *'],
    ],
    [
      '<p>Hallituksen puheenjohtaja Maija Malli<br>puh 0400-000 000<br>sähköposti: maija (at) posti.example</p><p>Sihteeri<br>Kalle Malli<br>puh 0400-000 001</p>',
      [
        'Maija Malli / Hallituksen puheenjohtaja / 0400-000 000 / maija@posti.example / *',
        'Kalle Malli / Sihteeri / 0400-000 001 / *',
      ],
    ],
    [
      '<p>Asiantuntija<br>Strategiayksikkö<br>+358 9 000 0000, +358 50 000 0000<br>Vastuualueet</p><ul><li>tulevaisuuden kunta</li></ul>',
      ['Asiantuntija / Strategiayksikkö / +358 9 000 0000 / +358 50 000 0000 / *'],
    ],
    [
      '<h2>Yhteystiedot</h2><p><strong>Maija Malli</strong> suunnittelija<br>Mallilan kunta, hyvinvointipalvelut<br>puh. 014 000 0001</p><p>Vaihde 014 000 0100<br>kirjaamo@k.example</p>',
      [
        'Maija Malli / suunnittelija / Mallilan kunta, hyvinvointipalvelut / 014 000 0001 / *',
        'Vaihde / 014 000 0100 / kirjaamo@k.example',
      ],
    ],
    [
      '<ul><li>maija.malli@k.example</li><li>kalle.malli@k.example</li><li>kirjaamo@k.example</li></ul>',
      ['maija.malli@k.example / *', 'kalle.malli@k.example / *', 'kirjaamo@k.example'],
    ],
    [
      '<ul><li><strong>Nuorisotoimisto</strong>, p. 014 000 0001</li><li><strong>Liikuntatoimisto</strong>, liikunta@k.example</li></ul>',
      ['Nuorisotoimisto / 014 000 0001', 'Liikuntatoimisto / liikunta@k.example'],
    ],
    [
      '<p><a href="mailto:maija.malli@k.example">Maija Malli</a>, vs. nuorisotyöntekijä</p><p><a href="mailto:kalle.malli@k.example">Kalle Malli</a></p>',
      [
        'Maija Malli / vs. nuorisotyöntekijä / maija.malli@k.example / *',
        'Kalle Malli / kalle.malli@k.example / *',
      ],
    ],
    [
      '<button aria-expanded="false">Alku ry</button><div class="accordion-content" hidden><p>Yhteyshenkilö: Maija Malli<br>p. 040 000 0000<br><a href="http://alku.example">www</a></p></div><button aria-expanded="false">Loppu ry</button><div class="accordion-content" hidden><p>Kalle Malli<br>p. 040 000 0001</p></div>',
      ['Maija Malli / Alku ry / 040 000 0000 / *', 'Kalle Malli / Loppu ry / 040 000 0001 / *'],
    ],
    [
      '<p>For more information, please contact Sam Sample, Wellbeing Coordinator, tel. +358 44 000 0000.</p>',
      ['Sam Sample / Wellbeing Coordinator / +358 44 000 0000 / *'],
    ],
    [
      '<p class="a">Vastaan illoista</p><p class="b">Maija Malli</p><span>014 000 0001</span><a href="tel:+358440000001">044 000 0001</a>',
      ['Maija Malli / 014 000 0001 / 044 000 0001 / *'],
    ],
    ['<p>Yhteyshenkilö: Maija Malli, koordinaattori</p>', ['Maija Malli / koordinaattori / *']],
    ['<p>Ilmoittaudu: <a href="tel:0140000003">014 000 0003</a></p>', ['014 000 0003']],
  ])('reads %s', (content, contacts) => {
    expect(told(content)).toEqual(contacts);
  });

  test('takes the address of a link whose words do not tell it, without its subject', () => {
    expect(
      told('<p>Maija Malli: <a href="mailto:maija.malli(at)k.example?subject=Ilta">Kirjoita</a></p>'),
    ).toEqual(['Maija Malli / maija.malli@k.example / *']);
  });

  test('makes no name of an address, and no address of a pattern', () => {
    expect(
      told('<p>Lisätietoja: maija.malli@k.example</p><p>Osoitteet: etunimi.sukunimi@k.example</p>'),
    ).toEqual(['maija.malli@k.example / *']);
  });

  test('says from where it has them, in the page’s words', () => {
    const card = '<div class="contact-card"><h3>Maija Malli</h3><p>014 000 0001</p></div>';
    expect(read('<p>Lisätietoja:</p><p>Maija Malli, 014 000 0001</p>')).toMatchObject({
      source: 'label',
      passage: 'Lisätietoja: Maija Malli, 014 000 0001',
    });
    expect(read(card)).toMatchObject({ source: 'markup', passage: 'Maija Malli 014 000 0001' });
    expect(read('<p>Maija Malli, 014 000 0001</p>')?.source).toBe('pattern');
    expect(read('<p>Lisätietoja:</p><h2>Ohjelma</h2><p>Maija Malli, 014 000 0001</p>')?.source).toBe(
      'pattern',
    );
  });

  test('reads a box beside the content that is not part of its text', () => {
    const box =
      '<aside class="hide-from-table-of-contents"><h2>Ota yhteyttä</h2><p>Kylätiimi<br>kylat@k.example</p></aside>';
    expect(told(box)).toEqual(['Kylätiimi / kylat@k.example']);
  });

  test('keeps at most a hundred', () => {
    const many = Array.from({ length: 300 }, (_, index) => `<p>p. 014 ${100_000 + index}</p>`).join('');
    expect(read(`<h2>Lista</h2>${many.replaceAll('<p>', '<h3>Kylä</h3><p>')}`)?.value.length).toBe(100);
  });
});
