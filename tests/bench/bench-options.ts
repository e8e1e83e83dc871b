import { parseArgs } from 'node:util';

/** The parts of the benchmark. */
export const BENCH_PARTS = [
  'reader',
  'anchoring',
  'tables',
  'library',
  'widget',
  'desk',
  'exchange',
] as const;
/** A part of the benchmark. */
export type BenchPart = (typeof BENCH_PARTS)[number];

/** What the benchmark was asked to do. */
export type BenchOptions = {
  /** The parts to run. */
  parts: readonly BenchPart[];
  /** The most pages taken of a corpus; 0 for all. */
  limit: number;
  /** A folder laid out like WCXB, or one that holds a folder `wcxb`; the repository's own pages when absent. */
  corpus: string | undefined;
  /** How many practices or partners the library, the widget, the desk and the library file are measured with, one size after another; each part's own when absent. */
  sizes: readonly number[] | undefined;
};

/** The options of `npm run bench -- --only reader|anchoring|tables|library|widget|desk|exchange --limit N --corpus PATH --sizes 1000,10000`; throws a sentence on others. */
export function benchOptions(given: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string' },
      limit: { type: 'string' },
      corpus: { type: 'string' },
      sizes: { type: 'string' },
    },
  });
  const limit = Number(values.limit ?? 0);
  if (!Number.isInteger(limit) || limit < 0) throw new Error('--limit takes a whole number of pages.');
  const parts = BENCH_PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) throw new Error(`--only takes one of ${BENCH_PARTS.join(', ')}.`);
  const sizes = values.sizes?.split(',').map(Number);
  if (sizes?.every((size) => Number.isInteger(size) && size > 0) === false)
    throw new Error('--sizes takes whole numbers with commas between.');
  return { parts, limit, corpus: values.corpus, sizes };
}
