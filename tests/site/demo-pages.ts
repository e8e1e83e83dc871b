import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { practiceFieldNameSchema, practiceFieldsSchema } from '#shared/practice/practice-schema.ts';
import { sourceSchema } from '#shared/practice/provenance.ts';
import { SITE_HOSTS, type SiteHost } from './site-file.ts';

/** Pages that hold a widget and nothing to clip: they have no expectation beside them. */
const WIDGET_PAGES = ['nakymat.html', 'alue.html', 'kokoelma.html'];

const PAGES_FOLDER = fileURLToPath(new URL('./pages', import.meta.url));

/** One page of the demo site. */
export type DemoPage = {
  /** Its host. */
  host: SiteHost;
  /** Its path as it is linked to, for instance `/sv/partnerskapsbord`. */
  path: string;
  /** The HTML file behind it. */
  file: string;
};

/** What the reader should answer for a page; worked out by reading the page, never by running the reader. */
export const expectationSchema = z.strictObject({
  /** The card, exactly. */
  card: practiceFieldsSchema,
  /** Where each filled field comes from; a kind of `page` comes from nowhere. */
  sources: z.partialRecord(practiceFieldNameSchema, sourceSchema),
  /** What the publication that the page carries changes on the saved card. */
  published: z.optional(
    z.strictObject({
      /** The fields it gives, in the language of the page. */
      card: z.partial(practiceFieldsSchema),
      /** Their sources. */
      sources: z.partialRecord(practiceFieldNameSchema, sourceSchema),
    }),
  ),
  /** Phrases that are and are not in the clipped text. */
  text: z.strictObject({
    /** Phrases of the main content. */
    holds: z.array(z.string()),
    /** Phrases of the page that are not its content. */
    lacks: z.array(z.string()),
  }),
});
/** What the reader should answer for a page. */
export type Expectation = z.infer<typeof expectationSchema>;

/** Every page of the demo site that can be clipped. */
export function listDemoPages(): DemoPage[] {
  return SITE_HOSTS.flatMap((host) => {
    const folder = join(PAGES_FOLDER, host);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files
      .filter((name) => name.endsWith('.html') && !WIDGET_PAGES.includes(name))
      .sort()
      .map((name) => ({ host, path: pathOf(name), file: join(folder, name) }));
  });
}

function pathOf(name: string): string {
  const path = `/${relative('.', name)
    .replaceAll(sep, '/')
    .replace(/\.html$/, '')}`;
  return path.endsWith('/index') ? path.slice(0, -'index'.length) : path;
}

/** The expectation beside a page, with `{{origin:…}}` resolved as the server on `port` resolves it. */
export function readExpectation(page: DemoPage, port: number): Expectation {
  const text = readFileSync(page.file.replace(/\.html$/, '.expected.json'), 'utf8');
  const resolved = text.replaceAll(
    /\{\{origin:([a-z]+)\}\}/g,
    (_, host: string) => `http://${host}.localhost:${port}`,
  );
  return expectationSchema.parse(JSON.parse(resolved));
}
