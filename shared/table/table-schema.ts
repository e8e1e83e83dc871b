import { z } from 'zod/mini';
import { daySchema } from '../record/record.ts';

/** The most of a table that is kept; what is left out stands in the table's notes. */
export const TABLE_LIMITS = {
  rows: 5_000,
  columns: 200,
  /** Rows times columns. */
  cells: 100_000,
  /** Characters of one cell. */
  cellText: 20_000,
  /** Links of one cell. */
  links: 100,
  /** Characters of one caption, heading or footnote. */
  line: 2_000,
  footnotes: 200,
  /** Characters of the whole table as JSON. */
  json: 4_000_000,
} as const;

/**
 * What a cell says as a value: `1 234,50 €` is the number 1234.5 with the unit `€`, `12,5 %` the percentage 12.5,
 * `3.9.2024` a day. Phone numbers, business ids, postal codes and whatever begins with a zero have none: they are text.
 */
export const cellValueSchema = z.discriminatedUnion('kind', [
  z.object({
    /** A number. */
    kind: z.literal('number'),
    /** The number itself. */
    number: z.number(),
    /** The unit in the cell’s own words, for instance `€`, `€/kk` or `h`. */
    unit: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  }),
  z.object({
    /** A share of a hundred. */
    kind: z.literal('percentage'),
    /** The number before the sign: 12.5 for `12,5 %`. */
    number: z.number(),
  }),
  z.object({
    /** A calendar day. */
    kind: z.literal('day'),
    /** The day as ISO text. */
    day: daySchema,
  }),
]);
/** What a cell says as a value. */
export type CellValue = z.infer<typeof cellValueSchema>;

/**
 * What a slot of the table is: the heading of a column or of a row, the heading of the rows below it (a row across the
 * table), a datum, or nothing.
 */
export const cellRoleSchema = z.enum(['column-header', 'row-header', 'section', 'data', 'empty']);
/** What a slot of the table is. */
export type CellRole = z.infer<typeof cellRoleSchema>;

/** The place of a slot, counted from zero. */
export const slotSchema = z.object({
  /** Its row. */
  row: z.int().check(z.minimum(0)),
  /** Its column. */
  column: z.int().check(z.minimum(0)),
});
/** The place of a slot, counted from zero. */
export type Slot = z.infer<typeof slotSchema>;

/** A link in a cell. */
export const cellLinkSchema = z.object({
  /** The link’s words. */
  text: z.string().check(z.maxLength(TABLE_LIMITS.line)),
  /** Its address: http, https, mailto or tel. */
  address: z.string().check(z.regex(/^(?:https?|mailto|tel):/), z.maxLength(4_000)),
});
/** A link in a cell. */
export type CellLink = z.infer<typeof cellLinkSchema>;

/** One slot of a table. A cell that spans several slots stands in each of them, its links and value only in the first. */
export const cellSchema = z.object({
  /** Its words; paragraphs and broken lines apart by `\n`, list items after `• ` or `1. `. */
  text: z.string().check(z.maxLength(TABLE_LIMITS.cellText)),
  /** What it is. */
  role: cellRoleSchema,
  /** Where the cell that covers this slot begins, when that is not here. */
  spanned: z.optional(slotSchema),
  /** Its links, in their order. */
  links: z.optional(z.array(cellLinkSchema).check(z.maxLength(TABLE_LIMITS.links))),
  /** The marks of the footnotes it refers to: `1`, `*`. */
  marks: z.optional(z.array(z.string().check(z.maxLength(10))).check(z.maxLength(20))),
  /** What it says as a value, when that is certain. */
  value: z.optional(cellValueSchema),
});
/** One slot of a table. */
export type Cell = z.infer<typeof cellSchema>;

/** A footnote of a table. */
export const footnoteSchema = z.object({
  /** Its mark without brackets: `1`, `*`. */
  mark: z.string().check(z.minLength(1), z.maxLength(10)),
  /** What it says. */
  text: z.string().check(z.minLength(1), z.maxLength(TABLE_LIMITS.line)),
});
/** A footnote of a table. */
export type Footnote = z.infer<typeof footnoteSchema>;

/**
 * What happened to a table when it was read. `rows-cut`, `columns-cut`, `text-cut`, `links-cut`: the limits left that
 * many rows, columns, cells’ ends or links out. `headers-guessed`: the page does not say which cells are headings.
 * `labels-removed`: a script had printed the column’s name in every cell. `overlapping`: cells of the page claim the
 * same slot.
 */
export const tableNoteSchema = z.object({
  /** What happened. */
  kind: z.enum([
    ...['rows-cut', 'columns-cut', 'text-cut', 'links-cut'],
    ...['headers-guessed', 'labels-removed', 'overlapping'],
  ] as const),
  /** How many were concerned, when they are counted. */
  count: z.optional(z.int().check(z.minimum(1))),
});
/** What happened to a table when it was read. */
export type TableNote = z.infer<typeof tableNoteSchema>;

const lineSchema = z.string().check(z.minLength(1), z.maxLength(TABLE_LIMITS.line));

/** A table as data: a full rectangle of slots, and what the page says of it. */
export const tableSchema = z
  .object({
    /** The table’s own name. */
    caption: z.optional(lineSchema),
    /** The nearest heading before it on the page. */
    headingBefore: z.optional(lineSchema),
    /** How many of the first rows are headings of columns. */
    headerRowCount: z.int().check(z.minimum(0)),
    /** How many of the first columns are headings of rows. */
    headerColumnCount: z.int().check(z.minimum(0)),
    /** The slots, row by row; every row has as many. */
    rows: z
      .array(z.array(cellSchema).check(z.maxLength(TABLE_LIMITS.columns)))
      .check(z.minLength(1), z.maxLength(TABLE_LIMITS.rows)),
    /** The footnotes its cells refer to. */
    footnotes: z.optional(z.array(footnoteSchema).check(z.maxLength(TABLE_LIMITS.footnotes))),
    /** What happened to it when it was read. */
    notes: z.array(tableNoteSchema).check(z.maxLength(20)),
  })
  .check(
    z.refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length), 'rows of unequal length'),
    z.refine(({ rows }) => rows.length * (rows[0]?.length ?? 0) <= TABLE_LIMITS.cells, 'too many cells'),
    z.refine(spansPointBack, 'a span that begins nowhere'),
    z.refine(
      ({ rows, headerRowCount, headerColumnCount }) =>
        headerRowCount <= rows.length && headerColumnCount <= (rows[0]?.length ?? 0),
      'more headings than cells',
    ),
    z.refine((table) => JSON.stringify(table).length <= TABLE_LIMITS.json, 'too long'),
  );
/** A table as data. */
export type TableData = z.infer<typeof tableSchema>;

/** A covered slot points up or left to a slot that is not covered itself. */
function spansPointBack({ rows }: { rows: readonly (readonly Cell[])[] }): boolean {
  return rows.every((row, y) =>
    row.every(({ spanned }, x) => {
      if (spanned === undefined) return true;
      if (spanned.row > y || spanned.column > x || (spanned.row === y && spanned.column === x)) return false;
      const origin = rows[spanned.row]?.[spanned.column];
      return origin !== undefined && origin.spanned === undefined;
    }),
  );
}
