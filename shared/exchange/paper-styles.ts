import type { IStylesOptions } from 'docx';
import type { Language } from '../language/language.ts';

/** A4 in twentieths of a point. */
export const A4 = { width: 11_906, height: 16_838 } as const;

/** The margins of a page, in twentieths of a point: 2 cm at the sides, 2.2 cm above and below. */
export const MARGIN = { side: 1_134, block: 1_247 } as const;

/** How much of a page’s width its text has, in twentieths of a point: upright, and on its side. */
export const TEXT_WIDTH = {
  upright: A4.width - 2 * MARGIN.side,
  aside: A4.height - 2 * MARGIN.side,
} as const;

/** The colours of papers: ink, the quiet ink of what stands beside, the accent of headings, lines, and the ground of headings of tables. */
export const PAPER_COLOUR = {
  ink: '1B1F23',
  quiet: '4F5B66',
  accent: '0B5A73',
  line: 'B8C2CC',
  ground: 'EAF1F4',
} as const;

/** Languages as Word names them. */
export const WORD_LANGUAGE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The styles of a paper: real headings, of which Word makes its contents and its outline. */
export function paperStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: PAPER_COLOUR.accent, font: 'Calibri' },
    paragraph: { spacing: { before, after, line: 264, lineRule: 'auto' as const }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: 'Calibri',
          size: 22,
          color: PAPER_COLOUR.ink,
          language: { value: WORD_LANGUAGE[language] },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' as const } },
      },
      title: {
        run: { size: 52, bold: true, color: PAPER_COLOUR.accent, font: 'Calibri' },
        paragraph: { spacing: { before: 600, after: 120, line: 264, lineRule: 'auto' as const } },
      },
      heading1: heading(34, 0, 120),
      heading2: heading(26, 280, 80),
      heading3: heading(22, 200, 60),
    },
    paragraphStyles: [
      {
        id: 'Beside',
        name: 'Beside',
        basedOn: 'Normal',
        run: { size: 20, color: PAPER_COLOUR.quiet },
        paragraph: { spacing: { after: 80 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: {
          indent: { left: 284 },
          spacing: { before: 80, after: 40 },
          border: { left: { style: 'single', size: 12, space: 8, color: PAPER_COLOUR.accent } },
        },
      },
      {
        id: 'QuoteSource',
        name: 'Quote Source',
        basedOn: 'Beside',
        paragraph: { indent: { left: 284 }, spacing: { after: 160 } },
      },
      {
        id: 'InTable',
        name: 'In Table',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' as const } },
      },
    ],
  };
}

/** Lists of papers, by the name under which paragraphs refer to them: `numbers` count, `bullets` do not. */
export const PAPER_LISTS = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: 'bullet' as const,
          text: '•',
          style: { paragraph: { indent: { left: 425, hanging: 283 } } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: 'decimal' as const,
          text: '%1.',
          style: { paragraph: { indent: { left: 454, hanging: 397 } } },
        },
      ],
    },
  ],
};
