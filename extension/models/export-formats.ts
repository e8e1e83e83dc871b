import { z } from 'zod/mini';

/** The formats in which practices are exported, those that most people need first. */
export const EXPORT_FORMATS = [
  'docx',
  'pptx',
  'xlsx',
  'csv',
  'print',
  'innokyla',
  'tables-csv',
  'markdown',
  'ris',
  'csl-json',
] as const;
/** A format in which practices are exported. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A format that is a file; the others are views of the page. */
export const fileFormatSchema = z.enum([
  'docx',
  'pptx',
  'xlsx',
  'csv',
  'tables-csv',
  'markdown',
  'ris',
  'csl-json',
]);
/** A format that is a file. */
export type FileFormat = z.infer<typeof fileFormatSchema>;

/** Formats that may tell of persons, when a person says so. */
export const WITH_PERSONS: ReadonlySet<ExportFormat> = new Set(['docx', 'xlsx', 'csv', 'markdown']);

/** Formats that may hold a person’s own notes. */
export const WITH_NOTES: ReadonlySet<ExportFormat> = new Set([
  'docx',
  'xlsx',
  'csv',
  'markdown',
  'ris',
  'csl-json',
]);

/** Formats that may hold the tables of pages. */
export const WITH_TABLES: ReadonlySet<ExportFormat> = new Set(['docx', 'xlsx', 'markdown', 'print']);

/**
 * The most practices of a format, where there is a limit: what people can follow, what their programs can open, and for
 * Excel what its writer can hold in memory.
 */
export const MOST_PRACTICES: Partial<Record<ExportFormat, number>> = {
  docx: 200,
  pptx: 40,
  print: 100,
  xlsx: 5_000,
};

/** The most sheets of tables in a workbook. */
export const MOST_SHEETS = 250;

/**
 * Why practices are not exported: too many for the format, too many tables, no table, none found, more than the memory holds, no
 * room on the disk.
 */
export const exportProblemSchema = z.union([
  z.object({
    /** What there is too much of. */
    kind: z.enum(['docx', 'pptx', 'print', 'xlsx', 'sheets']),
    /** The most there may be. */
    most: z.int(),
  }),
  z.object({
    /** What else is in the way. */
    kind: z.enum(['no-tables', 'nothing', 'too-large', 'no-room']),
  }),
]);
/** Why practices are not exported. */
export type ExportProblem = z.infer<typeof exportProblemSchema>;

/** Says that practices cannot be exported so, and why. */
export class ExportRefused extends Error {
  /** Why. */
  readonly problem: ExportProblem;

  constructor(problem: ExportProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Why so many practices are too many for a format; undefined when they are not. */
export function tooMany(format: ExportFormat, count: number): ExportProblem | undefined {
  const most = MOST_PRACTICES[format];
  if (most === undefined || count <= most) return undefined;
  return format === 'docx' || format === 'pptx' || format === 'print' || format === 'xlsx'
    ? { kind: format, most }
    : undefined;
}
