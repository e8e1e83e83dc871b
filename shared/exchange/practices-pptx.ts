import type PptxGenJS from 'pptxgenjs';
import { COMPARED } from '../practice/compare-practices.ts';
import type { ExportWording } from './export-wording.ts';
import { plainFieldText } from './exported-field.ts';
import { comparedRows, type PaperHead } from './paper-parts.ts';
import { PAPER_COLOUR, WORD_LANGUAGE } from './paper-styles.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { shortened } from './short-text.ts';
import { slidePoints } from './slide-points.ts';
import { writableText } from './xml-text.ts';

/** Where things stand on a slide of 13.33 by 7.5 inches, in inches. */
const PLACE = {
  opening: { x: 0.7, y: 1.9, w: 11.9, h: 1.9 },
  title: { x: 0.7, y: 0.4, w: 11.9, h: 1.05 },
  beside: { x: 0.7, y: 1.45, w: 11.9, h: 0.4 },
  body: { x: 0.7, y: 2, w: 11.9, h: 4.6 },
  foot: { x: 0.7, y: 6.75, w: 11.1, h: 0.5 },
  number: { x: 12.1, y: 6.85, w: 0.7, h: 0.3 },
} as const;

/** The most characters of a title on a slide, on two lines of its smaller size; the whole of it stands in the notes. */
const TITLE_LENGTH = 130;

/** The most characters of a value in a slide’s comparison. */
const COMPARED_LENGTH = 110;

const MASTER = 'KIERRE';
const TITLE_MASTER = 'KIERRE_TITLE';

/** Practices as slides (Office Open XML): a title, a slide for each, the comparison of two to five, the sources. */
export async function writePracticesPptx(
  practices: readonly PracticeForExport[],
  head: PaperHead,
  wording: ExportWording,
): Promise<Blob> {
  const { default: Deck } = await import('pptxgenjs');
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = writableText(head.title);
  deck.company = writableText(head.body);
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  const language = WORD_LANGUAGE[wording.language];
  defineMaster(deck, MASTER, PLACE.title, 30);
  defineMaster(deck, TITLE_MASTER, PLACE.opening, 40);
  titleSlide(deck, practices, head, wording);
  for (const practice of practices) practiceSlide(deck, practice, wording);
  if (practices.length >= COMPARED.fewest && practices.length <= COMPARED.most) {
    comparisonSlides(deck, practices, wording);
  }
  sourceSlides(deck, practices, wording, language);
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('the slides were not written as bytes');
  return new Blob([written], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

/** A real place for titles, so that outlines and screen readers know each slide by its title. */
function defineMaster(
  deck: PptxGenJS,
  name: string,
  place: { x: number; y: number; w: number; h: number },
  fontSize: number,
): void {
  deck.defineSlideMaster({
    title: name,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: PAPER_COLOUR.accent } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...place,
            fontSize,
            bold: true,
            color: PAPER_COLOUR.accent,
            align: 'left',
            valign: 'bottom',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: { ...PLACE.number, fontSize: 12, color: PAPER_COLOUR.quiet, align: 'right' },
  });
}

function addTitle(slide: PptxGenJS.Slide, title: string, lang: string): void {
  const shown = shortened(writableText(title).replace(/\s+/g, ' '), TITLE_LENGTH);
  slide.addText(shown, { placeholder: 'title', fontSize: shown.length > 58 ? 24 : 30, lang });
}

function titleSlide(
  deck: PptxGenJS,
  practices: readonly PracticeForExport[],
  head: PaperHead,
  { language, words }: ExportWording,
): void {
  const lang = WORD_LANGUAGE[language];
  const slide = deck.addSlide({ masterName: TITLE_MASTER });
  slide.addText(shortened(writableText(head.title), TITLE_LENGTH), {
    placeholder: 'title',
    fontSize: 40,
    lang,
  });
  slide.addText(writableText(words.export.file.madeBy(head.body, head.day)), {
    x: PLACE.title.x,
    y: 3.9,
    w: PLACE.title.w,
    h: 0.5,
    fontSize: 20,
    color: PAPER_COLOUR.quiet,
    margin: 0,
    lang,
  });
  slide.addNotes(writableText(practices.map(({ title }, index) => `${index + 1}. ${title}`).join('\n')));
}

function practiceSlide(deck: PptxGenJS, practice: PracticeForExport, wording: ExportWording): void {
  const lang = WORD_LANGUAGE[wording.language];
  const { title, kind, place, page, attribution = '' } = practice;
  const slide = deck.addSlide({ masterName: MASTER });
  addTitle(slide, title, lang);
  addLine(slide, [place, kind].filter(Boolean).join(' · '), PLACE.beside, 16, lang);
  const points = slidePoints(practice);
  if (points.length > 0) {
    const length = points.reduce((sum, { label = '', text }) => sum + label.length + text.length, 0);
    slide.addText(
      points.flatMap(({ label, text }) => [
        ...(label === undefined ? [] : [{ text: `${writableText(label)}: `, options: { bold: true } }]),
        { text: writableText(text).replace(/\s*\n\s*/g, ' '), options: { breakLine: true } },
      ]),
      {
        ...PLACE.body,
        fontSize: length > 620 ? 18 : 20,
        color: PAPER_COLOUR.ink,
        valign: 'top',
        paraSpaceAfter: 9,
        margin: 0,
        lang,
      },
    );
  }
  const source =
    page === undefined ? '' : `${wording.words.export.file.source}: ${page.site}, ${page.address}`;
  if (source !== '') addLine(slide, shortenedAddress(source), PLACE.foot, 12, lang);
  slide.addNotes(writableText([fullText(practice), attribution].filter(Boolean).join('\n\n')));
}

function addLine(
  slide: PptxGenJS.Slide,
  text: string,
  place: { x: number; y: number; w: number; h: number },
  fontSize: number,
  lang: string,
): void {
  slide.addText(writableText(text), {
    ...place,
    fontSize,
    color: PAPER_COLOUR.quiet,
    valign: 'middle',
    margin: 0,
    lang,
  });
}

/** A source on one line; the whole address stands in the notes and among the sources. */
function shortenedAddress(source: string): string {
  return source.length > 150 ? `${source.slice(0, 148)} …` : source;
}

/** Everything that the card tells, for who speaks. */
function fullText({ title, told }: PracticeForExport): string {
  return [title, ...told.map((field) => `${field.label}: ${plainFieldText(field)}`)].join('\n\n');
}

/** How high a row of the comparison is at 12 points, and how high its rows may be together, in inches. */
const ROW = { line: 0.2, margin: 0.14, all: 5 };

function comparisonSlides(
  deck: PptxGenJS,
  practices: readonly PracticeForExport[],
  wording: ExportWording,
): void {
  const lang = WORD_LANGUAGE[wording.language];
  const { file } = wording.words.export;
  const nameWidth = 2.2;
  const width = (PLACE.body.w - nameWidth) / practices.length;
  const heightOf = (cells: readonly string[]) =>
    Math.max(...cells.map((text, column) => linesOf(text, column === 0 ? nameWidth : width))) * ROW.line +
    ROW.margin;
  const headings = [file.field, ...practices.map(({ title }) => shortened(title, 70))];
  const rows = comparedRows(practices, wording, COMPARED_LENGTH);
  for (const part of parts(rows, heightOf, ROW.all - heightOf(headings))) {
    const slide = deck.addSlide({ masterName: MASTER });
    addTitle(slide, file.comparison, lang);
    const cell = (text: string, isHeading: boolean): PptxGenJS.TableCell => ({
      text: writableText(text).replace(/\s*\n\s*/g, ', '),
      options: { bold: isHeading, lang } as PptxGenJS.TableCellProps,
    });
    slide.addTable(
      [
        headings.map((text) => {
          const { text: words, options } = cell(text, true);
          return { text: words ?? '', options: { ...options, fill: { color: PAPER_COLOUR.ground } } };
        }),
        ...part.map((row) => row.map((text, column) => cell(text, column === 0))),
      ],
      {
        ...PLACE.body,
        y: 1.6,
        h: 0.3,
        colW: [nameWidth, ...practices.map(() => width)],
        fontSize: 12,
        color: PAPER_COLOUR.ink,
        valign: 'top',
        border: { type: 'solid', pt: 0.75, color: PAPER_COLOUR.line },
        margin: [0.05, 0.08, 0.05, 0.08],
      },
    );
    slide.addNotes(
      writableText(part.map(([name, ...values]) => `${name}: ${values.join(' | ')}`).join('\n')),
    );
  }
}

function sourceSlides(
  deck: PptxGenJS,
  practices: readonly PracticeForExport[],
  { words }: ExportWording,
  lang: string,
): void {
  const lines = practices.flatMap(({ attribution }) => attribution ?? []);
  const heightOf = (text: string) => linesOf(text, PLACE.body.w, 14) * 0.24 + 0.12;
  for (const part of parts(lines, heightOf, 5)) {
    const slide = deck.addSlide({ masterName: MASTER });
    addTitle(slide, words.export.file.sources, lang);
    slide.addText(
      part.map((text) => ({
        text: writableText(text),
        options: { bullet: { indent: 16 }, breakLine: true },
      })),
      {
        ...PLACE.body,
        y: 1.6,
        h: 5.1,
        fontSize: 14,
        color: PAPER_COLOUR.ink,
        valign: 'top',
        paraSpaceAfter: 7,
        margin: 0,
        lang,
      },
    );
    slide.addNotes(writableText(part.join('\n')));
  }
}

/** How many lines a text takes in a width, in inches. A letter is half as wide as it is high, a little more to be safe. */
function linesOf(text: string, width: number, fontSize = 12): number {
  const perLine = Math.max(6, Math.floor(((width - 0.2) * 72) / (fontSize * 0.54)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Things in groups whose heights together stay below `most`; one that is higher is a group of its own. */
function parts<Each>(all: readonly Each[], heightOf: (each: Each) => number, most: number): Each[][] {
  const groups: Each[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const each of all) {
    if (height + heightOf(each) > most) {
      groups.push([]);
      height = 0;
    }
    groups.at(-1)?.push(each);
    height += heightOf(each);
  }
  return groups;
}
