/** A table written by hand, with what is right to read of it. */
export interface TableCase {
  /** What is hard about it. */
  name: string;
  /** The mark-up of the table. */
  html: string;
  /** Its slots; a slot that another one’s span covers is empty here. Broken lines and list items are apart by a space. */
  rows: string[][];
  /** How many of its first rows are headings of columns. */
  headerRows: number;
  /** How many of its first columns are headings of rows. */
  headerColumns: number;
}

/** Tables as municipal sites have them, one difficulty in each. */
export const tableCases: readonly TableCase[] = [
  {
    name: 'headings above and beside',
    html: `<table><thead><tr><td></td><th scope="col">Arkisin</th><th scope="col">Viikonloppuna</th></tr></thead>
      <tbody><tr><th scope="row">Liikuntasali</th><td>18,00 €</td><td>25,50 €</td></tr>
      <tr><th scope="row">Kokoustila</th><td>12,00 €</td><td>15,00 €</td></tr></tbody></table>`,
    rows: [
      ['', 'Arkisin', 'Viikonloppuna'],
      ['Liikuntasali', '18,00 €', '25,50 €'],
      ['Kokoustila', '12,00 €', '15,00 €'],
    ],
    headerRows: 1,
    headerColumns: 1,
  },
  {
    name: 'one row of headings over another',
    html: `<table><thead><tr><th rowspan="2">Tila</th><th colspan="2">Yhdistykset</th><th colspan="2">Muut</th></tr>
      <tr><th>Tunti</th><th>Päivä</th><th>Tunti</th><th>Päivä</th></tr></thead>
      <tbody><tr><td>Nuorisotalo</td><td>5 €</td><td>30 €</td><td>20 €</td><td>110 €</td></tr></tbody></table>`,
    rows: [
      ['Tila', 'Yhdistykset', '', 'Muut', ''],
      ['', 'Tunti', 'Päivä', 'Tunti', 'Päivä'],
      ['Nuorisotalo', '5 €', '30 €', '20 €', '110 €'],
    ],
    headerRows: 2,
    headerColumns: 0,
  },
  {
    name: 'rows grouped by a tall heading',
    html: `<table><tbody><tr><th>Alue</th><th>Kylätalo</th><th>Paikkoja</th></tr>
      <tr><th scope="rowgroup" rowspan="2">Pohjoinen</th><th scope="row">Harjula</th><td>40</td></tr>
      <tr><th scope="row">Niittylä</th><td>65</td></tr>
      <tr><th scope="rowgroup" rowspan="2">Etelä</th><th scope="row">Rantala</th><td>30</td></tr>
      <tr><th scope="row">Lehtola</th><td>55</td></tr></tbody></table>`,
    rows: [
      ['Alue', 'Kylätalo', 'Paikkoja'],
      ['Pohjoinen', 'Harjula', '40'],
      ['', 'Niittylä', '65'],
      ['Etelä', 'Rantala', '30'],
      ['', 'Lehtola', '55'],
    ],
    headerRows: 1,
    headerColumns: 2,
  },
  {
    name: 'a span to the end of its section',
    html: `<table><tbody><tr><th>Vastuu</th><th>Tehtävä</th></tr><tr><td rowspan="0">Seura</td><td>Ohjaaja</td></tr>
      <tr><td>Välineet</td></tr></tbody><tbody><tr><td>Kunta</td><td>Tila</td></tr></tbody></table>`,
    rows: [
      ['Vastuu', 'Tehtävä'],
      ['Seura', 'Ohjaaja'],
      ['', 'Välineet'],
      ['Kunta', 'Tila'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'a heading that asks for more rows than its section has',
    html: `<table><thead><tr><th rowspan="4">Kumppani</th><th>Lupaus</th></tr></thead><tbody>
      <tr><td>Partiolippukunta</td><td>Kaksi talkoopäivää</td></tr><tr><td>Kauppa</td><td>Tarjoilu</td></tr></tbody></table>`,
    rows: [
      ['Kumppani', 'Lupaus'],
      ['Partiolippukunta', 'Kaksi talkoopäivää'],
      ['Kauppa', 'Tarjoilu'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'the foot of the table first',
    html: `<table><thead><tr><th>Laji</th><th>Myönnetty</th></tr></thead><tfoot><tr><th>Yhteensä</th><td>4 700 €</td></tr></tfoot>
      <tbody><tr><th>Toiminta-avustus</th><td>3 500 €</td></tr><tr><th>Kohdeavustus</th><td>1 200 €</td></tr></tbody></table>`,
    rows: [
      ['Laji', 'Myönnetty'],
      ['Toiminta-avustus', '3 500 €'],
      ['Kohdeavustus', '1 200 €'],
      ['Yhteensä', '4 700 €'],
    ],
    headerRows: 1,
    headerColumns: 1,
  },
  {
    name: 'crossing spans',
    html: `<table><tbody><tr><td rowspan="2" colspan="2">Ma–ti</td><td>9</td></tr><tr><td rowspan="2">10</td></tr>
      <tr><td>Ke</td><td>To</td></tr></tbody></table>`,
    rows: [
      ['Ma–ti', '', '9'],
      ['', '', '10'],
      ['Ke', 'To', ''],
    ],
    headerRows: 0,
    headerColumns: 0,
  },
  {
    name: 'headings of sections across the table',
    html: `<table><tbody><tr><th>Palvelu</th><th>Hinta</th></tr><tr><th colspan="2">Lapset</th></tr><tr><td>Uimakoulu</td><td>35 €</td></tr>
      <tr><th colspan="2">Ikäihmiset</th></tr><tr><td>Vesijumppa</td><td>28 €</td></tr></tbody></table>`,
    rows: [
      ['Palvelu', 'Hinta'],
      ['Lapset', ''],
      ['Uimakoulu', '35 €'],
      ['Ikäihmiset', ''],
      ['Vesijumppa', '28 €'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'headings only in bold',
    html: `<table><tbody><tr><td><strong>Avustus</strong></td><td><strong>Hakuaika</strong></td></tr>
      <tr><td>Kyläavustus</td><td>tammikuu</td></tr><tr><td>Kulttuuriavustus</td><td>jatkuva</td></tr></tbody></table>`,
    rows: [
      ['Avustus', 'Hakuaika'],
      ['Kyläavustus', 'tammikuu'],
      ['Kulttuuriavustus', 'jatkuva'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'words above numbers, nothing in bold',
    html: `<table><tbody><tr><td>Vuosi</td><td>Hakijoita</td><td>Myönnetty</td></tr><tr><td>2022</td><td>14</td><td>21 000 €</td></tr>
      <tr><td>2023</td><td>19</td><td>24 500 €</td></tr><tr><td>2024</td><td>22</td><td>24 500 €</td></tr></tbody></table>`,
    rows: [
      ['Vuosi', 'Hakijoita', 'Myönnetty'],
      ['2022', '14', '21 000 €'],
      ['2023', '19', '24 500 €'],
      ['2024', '22', '24 500 €'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'years as headings, newest first',
    html: `<table><tbody><tr><th>Mittari</th><th>2025</th><th>2024</th><th>2023</th></tr>
      <tr><th>Kävijöitä</th><td>1 250</td><td>980</td><td>700</td></tr><tr><th>Vapaaehtoisia</th><td>41</td><td>38</td><td>25</td></tr></tbody></table>`,
    rows: [
      ['Mittari', '2025', '2024', '2023'],
      ['Kävijöitä', '1 250', '980', '700'],
      ['Vapaaehtoisia', '41', '38', '25'],
    ],
    headerRows: 1,
    headerColumns: 1,
  },
  {
    name: 'equal and missing headings',
    html: `<table><tbody><tr><th></th><th>Kpl</th><th>Kpl</th><th></th></tr><tr><td>Kirjasto</td><td>3</td><td>4</td><td>uusi</td></tr></tbody></table>`,
    rows: [
      ['', 'Kpl', 'Kpl', ''],
      ['Kirjasto', '3', '4', 'uusi'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'identifiers and numbers',
    html: `<table><tbody><tr><th>Yhdistys</th><th>Y-tunnus</th><th>Postinumero</th><th>Puhelin</th><th>Osuus</th></tr>
      <tr><td>Alku ry</td><td>0000001-9</td><td>00120</td><td>044 000 0000</td><td>12,5 %</td></tr>
      <tr><td>Loppu ry</td><td>0000002-7</td><td>45100</td><td>+358 44 000 0000</td><td>-3 %</td></tr></tbody></table>`,
    rows: [
      ['Yhdistys', 'Y-tunnus', 'Postinumero', 'Puhelin', 'Osuus'],
      ['Alku ry', '0000001-9', '00120', '044 000 0000', '12,5 %'],
      ['Loppu ry', '0000002-7', '45100', '+358 44 000 0000', '-3 %'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'lists and broken lines in cells',
    html: `<table><tbody><tr><th>Kuka</th><th>Mitä</th></tr><tr><td>Kylä<br>yhdistys</td><td><ul><li>talkoot</li><li>kahvit</li></ul></td></tr>
      <tr><td><p>Kunta</p><p>Seurakunta</p></td><td><ol><li>tila</li><li>kyyti</li></ol></td></tr></tbody></table>`,
    rows: [
      ['Kuka', 'Mitä'],
      ['Kylä yhdistys', 'talkoot kahvit'],
      ['Kunta Seurakunta', 'tila kyyti'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'short rows',
    html: `<table><tbody><tr><th>Nimi</th><th>Rooli</th><th>Ilta</th></tr><tr><td>Maija Malli</td></tr><tr><td>Matti Malli</td><td>vetäjä</td></tr>
      <tr><td>Mervi Malli</td><td>ohjaaja</td><td>ti</td></tr></tbody></table>`,
    rows: [
      ['Nimi', 'Rooli', 'Ilta'],
      ['Maija Malli', '', ''],
      ['Matti Malli', 'vetäjä', ''],
      ['Mervi Malli', 'ohjaaja', 'ti'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'a table pasted from a word processor',
    html: `<table class="MsoNormalTable"><tbody><tr><td><p class="MsoNormal"><b><span>Toimenpide</span></b></p></td><td><p class="MsoNormal"><b>Vastuu</b></p></td></tr>
      <tr><td><p class="MsoNormal"><span>Lähiliikunta&shy;paikka</span></p><p class="MsoNormal">&nbsp;</p></td><td><p class="MsoNormal">tekninen toimi</p></td></tr></tbody></table>`,
    rows: [
      ['Toimenpide', 'Vastuu'],
      ['Lähiliikuntapaikka', 'tekninen toimi'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'names beside their values',
    html: `<table><tbody><tr><td>Hakuaika:</td><td>1.3.–30.4.</td></tr><tr><td>Hakijat:</td><td>yhdistykset</td></tr>
      <tr><td>Lisätietoja:</td><td>kulttuuripalvelut</td></tr></tbody></table>`,
    rows: [
      ['Hakuaika:', '1.3.–30.4.'],
      ['Hakijat:', 'yhdistykset'],
      ['Lisätietoja:', 'kulttuuripalvelut'],
    ],
    headerRows: 0,
    headerColumns: 1,
  },
  {
    name: 'the names of columns printed in every cell',
    html: `<table class="table hyphens"><thead class="hidden"><tr><th>Ryhmä</th><th>Aika</th></tr></thead><tbody>
      <tr><td><span>Ryhmä</span><span>Kahvila</span></td><td><span>Aika</span><span>ke 13</span></td></tr>
      <tr><td><span>Ryhmä</span><span>Lukupiiri</span></td><td><span>Aika</span><span>to 17</span></td></tr></tbody></table>`,
    rows: [
      ['Ryhmä', 'Aika'],
      ['Kahvila', 'ke 13'],
      ['Lukupiiri', 'to 17'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'heading rows known by their class',
    html: `<table class="list"><tbody><tr class="header"><td class="Header" colspan="3">Hyvinvointilautakunta<br>14.5.2024</td></tr>
      <tr class="colheader"><td class="colheader">§</td><td class="colheader">Liitteet</td><td class="colheader">Otsikko</td></tr>
      <tr class="data0"><td>31</td><td></td><td>Avustusten jako</td></tr><tr class="data1"><td>32</td><td>2 kpl</td><td>Kumppanuussopimus</td></tr></tbody></table>`,
    rows: [
      ['Hyvinvointilautakunta 14.5.2024', '', ''],
      ['§', 'Liitteet', 'Otsikko'],
      ['31', '', 'Avustusten jako'],
      ['32', '2 kpl', 'Kumppanuussopimus'],
    ],
    headerRows: 2,
    headerColumns: 0,
  },
  {
    name: 'empty rows and columns that only make room',
    html: `<table><tbody><tr><td>Maanantai</td><td>&nbsp;</td><td>9–15</td></tr><tr><td colspan="3">&nbsp;</td></tr>
      <tr><td>Tiistai</td><td></td><td>9–17</td></tr></tbody></table>`,
    rows: [
      ['Maanantai', '9–15'],
      ['Tiistai', '9–17'],
    ],
    headerRows: 0,
    headerColumns: 0,
  },
  {
    name: 'spans written carelessly',
    html: `<table><tbody><tr><th colspan=" 2x">Ajat</th><th colspan="0">Paikka</th></tr><tr><td rowspan="-1">ma</td><td>18</td><td colspan="">Sali</td></tr></tbody></table>`,
    rows: [
      ['Ajat', '', 'Paikka'],
      ['ma', '18', 'Sali'],
    ],
    headerRows: 1,
    headerColumns: 0,
  },
  {
    name: 'only headings of rows',
    html: `<table><tbody><tr><th scope="row">Perustettu</th><td>1987</td></tr><tr><th scope="row">Jäseniä</th><td>132</td></tr></tbody></table>`,
    rows: [
      ['Perustettu', '1987'],
      ['Jäseniä', '132'],
    ],
    headerRows: 0,
    headerColumns: 1,
  },
  {
    name: 'a title across above the headings, a remark across below',
    html: `<table><tbody><tr><td colspan="3">Leirit kesällä</td></tr><tr><th>Leiri</th><th>Viikko</th><th>Hinta</th></tr>
      <tr><td>Metsäleiri</td><td>24</td><td>60 €</td></tr><tr><td colspan="3">Sisarusalennus 10 %.</td></tr></tbody></table>`,
    rows: [
      ['Leirit kesällä', '', ''],
      ['Leiri', 'Viikko', 'Hinta'],
      ['Metsäleiri', '24', '60 €'],
      ['Sisarusalennus 10 %.', '', ''],
    ],
    headerRows: 2,
    headerColumns: 0,
  },
];
