import { z } from 'zod/mini';
import type { Language } from '../language/language.ts';

/** A file of the widget as it is shipped. */
export const releasedFileSchema = z.object({
  /** Its name. */
  name: z.string().check(z.regex(/^[a-z-]+\.(js|css)$/)),
  /** Its size in bytes. */
  bytes: z.number(),
  /** Its size in bytes when packed with gzip. */
  gzipBytes: z.number(),
  /** Its hash as the `integrity` attribute has it: `sha384-…`. */
  integrity: z.string().check(z.startsWith('sha384-')),
});
/** A file of the widget as it is shipped. */
export type ReleasedFile = Readonly<z.infer<typeof releasedFileSchema>>;

/** A version of the widget as it is shipped, as `release.json` beside its files tells it. */
export const releaseSchema = z.object({
  /** The product's version. */
  version: z.string(),
  /** Its files. */
  files: z.array(releasedFileSchema),
});
/** A version of the widget as it is shipped. */
export type Release = {
  /** The product's version. */
  readonly version: string;
  /** Its files. */
  readonly files: readonly ReleasedFile[];
};

/** The file in which a built widget tells its version and the hashes of its files. */
export const RELEASE_FILE = 'release.json';

/** What a published folder takes of the built widget: its scripts, the check, and the looks of its pages. */
export const RELEASED_FILES = [
  'widget.js',
  'views.js',
  'widget-all.js',
  'frame.js',
  'frame-host.js',
  'frame.css',
  'check.js',
  'papers.css',
] as const;

/** The day on which the makers last went through the clauses. Whoever changes a result changes the day. */
export const EVALUATED_ON = '2026-11-26';

/** The names of the pages that come with each version. */
export const CONFORMANCE_FILES: Readonly<Record<Language, string>> = {
  fi: 'saavutettavuus.html',
  sv: 'tillganglighet.html',
  en: 'accessibility.html',
};
