import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { foundLists, listedTable } from '#shared/desk/import/listed-rows.ts';
import { readPartnerRows } from '#shared/desk/import/read-partner-rows.ts';
import { guessMeanings } from '#shared/desk/import/source-table.ts';

function read(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  const [list] = foundLists(document.body as unknown as ParentNode);
  if (list === undefined) return undefined;
  const table = listedTable(list, (field) => field);
  const { partners, remarks } = readPartnerRows(table, {
    meanings: guessMeanings(table, 'fi'),
    language: 'fi',
    goals: [],
  });
  return { heading: list.heading, partners: partners.map(({ told }) => told), remarks };
}

test('reads a list of items: the name, and what stands behind it', () => {
  const found = read(`<h2>Yhdistykset</h2><ul>
    <li><a href="https://martat.example/">Kylän Martat ry</a></li>
    <li>Uimaseura Hauki – uinnin ohjausta lapsille</li>
    <li>Nuorisoseura Tähti, puh. 050 000 0001, info@tahti.example</li>
  </ul>`);
  expect(found?.heading).toBe('Yhdistykset');
  expect(found?.partners).toMatchObject([
    { name: { fi: 'Kylän Martat ry' }, website: 'https://martat.example/' },
    { name: { fi: 'Uimaseura Hauki' }, description: { fi: 'uinnin ohjausta lapsille' } },
    {
      name: { fi: 'Nuorisoseura Tähti' },
      internalContact: { email: 'info@tahti.example', phone: '050 000 0001' },
    },
  ]);
});

test('reads headings with contact lines below them, and keeps persons to the desk', () => {
  const found = read(`<h2>Järjestöt</h2>
    <h3>Kylän Martat ry</h3><p>Puheenjohtaja: Maija Malli<br>puh. 050 000 0001<br>maija.malli@posti.example</p><p>Ruokaa ja seuraa.</p>
    <h3>Uimaseura Hauki</h3><p>Kotisivut: www.hauki.example</p>`);
  expect(found?.partners).toMatchObject([
    {
      name: { fi: 'Kylän Martat ry' },
      description: { fi: 'Ruokaa ja seuraa.' },
      internalContact: {
        ...{ name: 'Maija Malli', role: 'Puheenjohtaja' },
        ...{ phone: '050 000 0001', email: 'maija.malli@posti.example' },
      },
    },
    { name: { fi: 'Uimaseura Hauki' }, website: 'https://www.hauki.example/' },
  ]);
});

test('reads paragraphs that begin with a name in bold', () => {
  const found = read(
    `<p><strong>Kylän Martat ry</strong><br>info@martat.example</p><p><b>Uimaseura Hauki</b> uintia</p>`,
  );
  expect(found?.partners.map(({ name }) => name.fi)).toEqual(['Kylän Martat ry', 'Uimaseura Hauki']);
  expect(found?.partners[1]?.description).toEqual({ fi: 'uintia' });
});

test('takes the menu of a page for no list, nor headings of prose', () => {
  expect(
    read(
      '<nav><ul><li>Etusivu</li><li>Palvelut</li></ul></nav><h2>Yksi</h2><p>Tekstiä.</p><h2>Kaksi</h2><p>Lisää.</p>',
    ),
  ).toBeUndefined();
});
