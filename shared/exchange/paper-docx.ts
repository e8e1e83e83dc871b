import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { COMPARED } from '../practice/compare-practices.ts';
import type { ExportWording } from './export-wording.ts';
import { comparedRows, type PaperHead, termsOf } from './paper-parts.ts';
import { practicePart } from './paper-practice.ts';
import { A4, MARGIN, PAPER_COLOUR, PAPER_LISTS, paperStyles, TEXT_WIDTH } from './paper-styles.ts';
import { paperTable } from './paper-tables.ts';
import { link, runs } from './paper-texts.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { writableText } from './xml-text.ts';

/**
 * Of a paper of so many practices the pages are laid out here, so that its contents tell their numbers at once: some 0.15 seconds
 * for each. Of a longer one Word fills them in when its contents are brought up to date, so that nobody waits half a minute.
 */
const MOST_LAID_OUT = 60;

/** The most characters of a value in the comparison: the whole of it stands in the practice’s own part. */
const COMPARED_LENGTH = 400;

/**
 * Practices as a Word paper (Office Open XML) to be handed to a board: head, contents, each practice on a page of its
 * own, the comparison when two to five are told of, and the sources with their terms.
 */
export async function writePaperDocx(
  practices: readonly PracticeForExport[],
  head: PaperHead,
  wording: ExportWording,
): Promise<Blob> {
  const lists = { instance: 0 };
  const isComparison = practices.length >= COMPARED.fewest && practices.length <= COMPARED.most;
  const chapters = practices.flatMap((practice, index) =>
    practicePart(practice, wording, lists, index > 0 || practices.length > 1),
  );
  const upright = (children: (Paragraph | Table | TableOfContents)[]): ISectionOptions => ({
    properties: { page: page(PageOrientation.PORTRAIT) },
    ...frame(head, wording),
    children,
  });
  const paper = new Document({
    title: writableText(head.title),
    creator: writableText(head.body) || 'Hyvän kierre',
    description: '',
    styles: paperStyles(wording.language),
    numbering: PAPER_LISTS,
    ...(practices.length <= MOST_LAID_OUT && { pageNumbers: estimatePageNumbers }),
    sections: [
      upright([...headPart(head, wording, practices.length > 1), ...chapters]),
      ...(isComparison
        ? [
            {
              properties: { page: page(PageOrientation.LANDSCAPE) },
              ...frame(head, wording),
              children: comparisonPart(practices, wording),
            },
          ]
        : []),
      upright(sourcesPart(practices, wording)),
    ],
  });
  return Packer.toBlob(paper);
}

function page(orientation: (typeof PageOrientation)[keyof typeof PageOrientation]) {
  return {
    size: { ...A4, orientation },
    margin: { top: MARGIN.block, bottom: MARGIN.block, left: MARGIN.side, right: MARGIN.side },
  };
}

/** What stands at the top and the foot of every page. */
function frame(head: PaperHead, { words }: ExportWording): Pick<ISectionOptions, 'headers' | 'footers'> {
  const quiet = { size: 18, color: PAPER_COLOUR.quiet };
  const title = [head.title, head.withPersons ? words.export.file.withPersons : '']
    .filter(Boolean)
    .join(' · ');
  return {
    headers: { default: new Header({ children: [new Paragraph({ children: runs(title, quiet) })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: 'right',
            children: [
              new TextRun({
                ...quiet,
                children: [`${words.export.file.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
}

function headPart(
  head: PaperHead,
  { words }: ExportWording,
  hasContents: boolean,
): (Paragraph | TableOfContents)[] {
  const { file } = words.export;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(head.title) }),
    new Paragraph({ style: 'Beside', children: runs(file.madeBy(head.body, head.day), { size: 24 }) }),
    ...(hasContents
      ? [
          // A heading of the contents is none of the contents.
          new Paragraph({
            spacing: { before: 400, after: 120 },
            children: runs(file.contents, { bold: true, size: 28, color: PAPER_COLOUR.accent }),
          }),
          new TableOfContents(file.contents, {
            hyperlink: true,
            headingStyleRange: '1-1',
            beginDirty: false,
          }),
        ]
      : []),
  ];
}

function comparisonPart(
  practices: readonly PracticeForExport[],
  wording: ExportWording,
): (Paragraph | Table)[] {
  const { file } = wording.words.export;
  const nameWidth = 2_200;
  const width = Math.floor((TEXT_WIDTH.aside - nameWidth) / practices.length);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(file.comparison) }),
    paperTable({
      headings: [file.field, ...practices.map(({ title }) => title)],
      rows: comparedRows(practices, wording, COMPARED_LENGTH),
      widths: [nameWidth, ...practices.map(() => width)],
      size: 18,
    }),
  ];
}

function sourcesPart(
  practices: readonly PracticeForExport[],
  { language, words }: ExportWording,
): Paragraph[] {
  const { file } = words.export;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(file.sources) }),
    ...practices
      .filter(({ attribution }) => attribution !== undefined)
      .flatMap(({ attribution = '', page: from, fields }) => [
        new Paragraph({
          numbering: { reference: 'numbers', level: 0, instance: 0 },
          spacing: { after: 40 },
          keepNext: true,
          children: link(attribution, from?.address, { size: 20 }),
        }),
        new Paragraph({
          style: 'Beside',
          indent: { left: 454 },
          children: runs(`${file.terms}: ${termsOf(fields.licence, language) ?? file.termsUnknown}`, {
            size: 20,
          }),
        }),
      ]),
  ];
}
