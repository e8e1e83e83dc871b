import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportWording } from '#shared/exchange/export-wording.ts';
import { innokylaFields } from '#shared/exchange/innokyla-fields.ts';
import { writePaperDocx } from '#shared/exchange/paper-docx.ts';
import { practiceForExport } from '#shared/exchange/practice-for-export.ts';
import { practiceColumns, practicesCsvHead, practicesCsvRows } from '#shared/exchange/practices-csv.ts';
import { practiceMarkdown } from '#shared/exchange/practices-markdown.ts';
import { writePracticesPptx } from '#shared/exchange/practices-pptx.ts';
import { cslReference, risReference } from '#shared/exchange/practices-references.ts';
import { writePracticesXlsx } from '#shared/exchange/practices-xlsx.ts';
import { shortened } from '#shared/exchange/short-text.ts';
import { readCsv } from '#shared/exchange/table-csv.ts';
import { anExportSource } from '../../builders/export.ts';
import { SPREADSHEET_FORMULAS } from '../../builders/spreadsheet-formulas.ts';

const wording = exportWording('fi');
const PLAIN = { withPersons: false, withNotes: false, withTables: true };
const HEAD = { title: 'Hyviä käytäntöjä', body: 'Äänekoski', day: '27.11.2026', withPersons: false };
const SAYS_ALL = { withPersons: true, withNotes: true, withTables: true };
const PERSON = {
  contacts: [
    {
      name: 'Maija Esimerkki',
      phones: ['040 000 0000'],
      emails: ['maija@koivula.example'],
      isPersonal: true,
    },
  ],
  author: 'Maija Esimerkki',
  summary: 'Lisätietoja antaa Maija Esimerkki, 040 000 0000.',
};

const textOf = async (file: Blob, part: RegExp) =>
  Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
    .filter(([path]) => part.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

describe('a practice for export', () => {
  it('tells no person in any field, table, quote or note unless that is asked for', () => {
    const source = anExportSource(PERSON);
    expect(JSON.stringify(practiceForExport(source, PLAIN, wording))).not.toMatch(/Maija|040 000|maija@/);
    expect(JSON.stringify(practiceForExport(source, SAYS_ALL, wording))).toContain('maija@koivula.example');
  });

  it('names its source, its adoption and the place of its quote', () => {
    const practice = practiceForExport(anExportSource(), PLAIN, wording);
    expect(practice.attribution).toContain('Koivulan kunta');
    expect(practice.adoptions).toEqual(['Konnevesi: kokeilussa (9/2018)']);
    expect(practice.quotes[0]?.address).toContain('#:~:text=');
    expect(practice.notes).toEqual([]);
  });
});

describe('CSV', () => {
  it('is read back as it was written, whatever texts there are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...SPREADSHEET_FORMULAS), (any, formula) => {
        const source = anExportSource({ title: any, summary: formula, topics: [any], place: formula });
        const practice = practiceForExport(source, SAYS_ALL, wording);
        const columns = practiceColumns([practice], wording);
        const file = practicesCsvHead(columns) + practicesCsvRows([practice], columns);
        expect(readCsv(file)).toEqual([
          columns.map(({ heading }) => heading),
          columns.map((column) => column.textOf(practice)),
        ]);
      }),
    );
  });
});

describe('Excel', () => {
  it('has a sheet for practices, one for each table and one for sources, and no formula', async () => {
    const sources = SPREADSHEET_FORMULAS.map((text) => anExportSource({ title: text, summary: text }));
    const practices = sources.map((source) => practiceForExport(source, SAYS_ALL, wording));
    const { file } = await writePracticesXlsx(practices, wording);
    expect(await textOf(file, /sheets\/sheet\d+\.xml$/)).not.toContain('<f>');
    const book = await textOf(file, /workbook\.xml$/);
    const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(sources.length + 2);
    expect(names).toContain('Tilojen vuokrat 2');
  });

  it('says how many texts were too long for a cell', async () => {
    const practice = practiceForExport(anExportSource({ idea: 'ä'.repeat(40_000) }), PLAIN, wording);
    expect((await writePracticesXlsx([practice], wording)).cutCount).toBe(1);
  });
});

describe('Word', () => {
  const paper = async (count: number) => {
    const all = Array.from({ length: count }, (_, index) =>
      practiceForExport(anExportSource({ title: `Pöytä\u0000 ${index + 1}` }), PLAIN, wording),
    );
    return textOf(await writePaperDocx(all, HEAD, wording), /word\/document\.xml$/);
  };

  it('has headings, tables with repeated heads, the quote, the sources, and nothing XML cannot hold', async () => {
    const text = await paper(2);
    for (const words of ['Pöytä 1', 'Tilojen vuokrat', 'Kahvi on aina tarjolla.', 'Vertailu', 'Lähteet']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('w:tblHeader');
    expect(text).toContain('w:val="Heading1"');
    expect(text).not.toContain('\u0000');
  });

  it('compares two to five practices only', async () => {
    expect(await paper(1)).not.toContain('Vertailu');
    expect(await paper(6)).not.toContain('Vertailu');
  });
});

describe('slides', () => {
  it('tell a practice in whole sentences, and all of it in the notes', async () => {
    const long = 'Pöytä kokoontuu neljästi vuodessa kunnantalolla. '.repeat(30).trim();
    const practice = practiceForExport(anExportSource({ summary: long }), PLAIN, wording);
    const file = await writePracticesPptx([practice], HEAD, wording);
    const slide = await textOf(file, /slides\/slide2\.xml$/);
    expect(slide).toContain('type="title"');
    expect(slide).toContain(shortened(long, 300));
    expect(slide).not.toContain(long);
    expect(await textOf(file, /notesSlide2\.xml$/)).toContain(long);
  });
});

describe('short texts', () => {
  it('end with a whole sentence, and only a single long one is cut between words', () => {
    expect(shortened('Ensimmäinen. Toinen lause on pitempi.', 20)).toBe('Ensimmäinen.');
    expect(shortened('Avoinna esim. 12. toukokuuta. Sitten ei.', 32)).toBe('Avoinna esim. 12. toukokuuta.');
    expect(shortened('Yksi pitkä lause ilman loppua', 16)).toBe('Yksi pitkä …');
  });
});

describe('text formats', () => {
  it('quote front matter so that no text becomes anything else', () => {
    const practice = practiceForExport(anExportSource({ title: '"a": [b]\n--- # <c>' }), PLAIN, wording);
    const [, front = '', body = ''] = practiceMarkdown(practice, wording).split(/^---$/m);
    expect(JSON.parse(/^title: (.*)$/m.exec(front)?.[1] ?? '')).toBe('"a": [b]\n--- # <c>');
    expect(body).toContain('\\<c\\>');
    expect(body).toContain('| Åvikin nuorisotila | 8,00 € | 0 € |');
  });

  it('are references of a web page with what was quoted and when it was read', () => {
    const practice = practiceForExport(anExportSource({ publishedOn: '2025-02-11' }), PLAIN, wording);
    expect(cslReference(practice, wording)).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2025, 2, 11]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      'container-title': 'Koivulan kunta',
    });
    const ris = risReference(practice, wording);
    expect(ris).toMatch(/^TY {2}- ELEC\r\n/);
    expect(ris).toContain('DA  - 2025/02/11');
    expect(ris).toContain('N1  - ”Kahvi on aina tarjolla.” (Näin pöytä toimii, https://www.koivula.example/');
    expect(ris).toMatch(/ER {2}- \r\n\r\n$/);
  });

  it('name the fields of Innokylä in its order, those without text too', () => {
    const fields = innokylaFields(anExportSource().practice.fields, wording);
    expect(fields[0]).toEqual({ label: 'Toimintamallin nimi', text: 'Kumppanuuspöytä' });
    expect(fields.find(({ label }) => label === 'Ratkaisun perusidea')).toEqual({
      label: 'Ratkaisun perusidea',
    });
  });
});
