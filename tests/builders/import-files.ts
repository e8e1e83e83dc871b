/** References as Zotero writes them in the form RIS: a page of the web, a blog and a report. */
export const ZOTERO_RIS = [
  'TY  - ELEC',
  'TI  - Kyläkahvila Rantakylässä',
  'AU  - Malli, Maija',
  'T2  - Rantakylän kylät',
  'AB  - Kahvila, jota ylläpitävät kyläläiset.',
  'Toinen kappale.',
  'DA  - 2024/03/21/',
  'PY  - 2024',
  'LA  - fi-FI',
  'UR  - https://rantakyla.example/kahvila',
  'Y2  - 2024/05/06/12:30:00',
  'KW  - kylä, kahvila',
  'KW  - vapaaehtoiset',
  'N1  - <p>Kysy lisää &amp; kokeile.</p>',
  'ER  - ',
  '',
  'TY  - BLOG',
  'TI  - Välfärdskaffe i byn',
  'PY  - 2023',
  'LA  - sv',
  'UR  - https://byn.example/kaffe',
  'ER  - ',
  '',
  'TY  - RPRT',
  'TI  - Kulttuurikaverit kunnissa',
  'PB  - Utajärvi',
  'SN  - 1234-5678',
  'UR  - file:///C:/raportti.pdf',
  'ER  - ',
  '',
].join('\r\n');

/** The same in CSL-JSON, as Zotero writes it. */
export const ZOTERO_CSL = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/AAAA1111',
    type: 'webpage',
    abstract: 'Kahvila, jota ylläpitävät kyläläiset.',
    'container-title': 'Rantakylän kylät',
    language: 'fi-FI',
    title: 'Kyläkahvila Rantakylässä',
    URL: 'https://rantakyla.example/kahvila',
    author: [{ family: 'Malli', given: 'Maija' }, { literal: 'Rantakylän kyläyhdistys ry' }],
    accessed: { 'date-parts': [['2024', 5, 6]] },
    issued: { 'date-parts': [['2024', 3, 21]] },
  },
  {
    id: 'http://zotero.org/users/1/items/BBBB2222',
    type: 'report',
    title: 'Kulttuurikaverit kunnissa',
    publisher: 'Kaveriyhdistys ry',
    'publisher-place': 'Utajärvi',
    page: '12-30',
    issued: { 'date-parts': [['2023']] },
  },
  { id: 'rikki', type: 'webpage', title: { se: 'ei ole sanoja' } },
]);

/** Bookmarks as Chrome and Edge write them. */
export const CHROME_BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" LAST_MODIFIED="1700000100" PERSONAL_TOOLBAR_FOLDER="true">Kirjanmerkkipalkki</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1700000000">Kylät &amp; kahvilat</H3>
        <DL><p>
            <DT><A HREF="https://rantakyla.example/kahvila?utm_source=x" ADD_DATE="1700000000" ICON="data:image/png;base64,iVBORw0KGgo=">Kyläkahvila &lt;Rantakylä&gt;</A>
            <DT><A HREF="javascript:(function(){alert(1)})()" ADD_DATE="1700000000">Kirjanmerkkisovelma</A>
        </DL><p>
        <DT><A HREF="https://kaveri.example/" ADD_DATE="1700000500">Kulttuurikaveri</A>
    </DL><p>
    <DT><A HREF="https://rantakyla.example/kahvila" ADD_DATE="0">Kyläkahvila toiseen kertaan</A>
</DL><p>
`;

/** Bookmarks as Firefox writes them: tags, a description, a folder of its own and a saved search. */
export const FIREFOX_BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'none'; img-src data: *; object-src 'none'"></meta>
<TITLE>Bookmarks</TITLE>
<H1>Kirjanmerkkivalikko</H1>

<DL><p>
    <DT><A HREF="place:sort=8&maxResults=10" ADD_DATE="1690000000">Viimeisimmät</A>
    <HR>    <DT><H3 ADD_DATE="1690000000" LAST_MODIFIED="1690000001">Avustukset</H3>
    <DL><p>
        <DT><A HREF="https://avustus.example/toiminta" ADD_DATE="1690000000" LAST_MODIFIED="1690000001" TAGS="avustus,yhdistykset">Toiminta-avustus</A>
        <DD>Yhdistysten yleinen avustus.
    </DL><p>
    <DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Muut kirjanmerkit</H3>
    <DL><p>
        <DT><A HREF="https://muu.example/">Muu</A>
    </DL><p>
</DL>
`;

/** Bookmarks as Karakeep writes them: without folders, tags on each. */
export const KARAKEEP_BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><A HREF="https://kaveri.example/" ADD_DATE="1700000500" TAGS="kulttuuri,kaverit">Kulttuurikaveri</A>
</DL><p>`;
