import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { markdownTable } from '../figures.ts';
import type { BenchSite, SiteFile } from './bench-site.ts';
import { pagefindFiles } from './pagefind-index.ts';
import { dataPath, pagefindFolder } from './products.ts';

const BUILD = new URL('../../../.output/widget/', import.meta.url);
const OWN_FILES = ['widget.js', 'views.js', 'widget-all.js'];
const OWN_PREACT = fileURLToPath(
  new URL('../../../node_modules/instantsearch.js/node_modules/preact', import.meta.url),
);

/** A row of the table of sizes: whose, what, and the files it is made of. */
export type SizedFiles = { product: string; what: string; files: readonly SiteFile[] };

/** Puts the scripts of the widget and of the peers that are built here on the site. Wants `npm run build` before. */
export async function putScripts(site: BenchSite): Promise<SizedFiles[]> {
  const rows: SizedFiles[] = [];
  const put = (product: string, name: string, what: string, file: SiteFile) => {
    site.put(`/${name}`, file);
    rows.push({ product, what, files: [file] });
  };
  for (const name of OWN_FILES.filter((file) => existsSync(new URL(file, BUILD))))
    put('Hyvän kierre', name, `${name}, styles inside`, readFileSync(new URL(name, BUILD)));
  if (rows.length === 0) throw new Error('.output/widget is empty: run "npm run build" before.');
  const listJs = await bundleForPage('./widget/list-js-in-page.ts');
  put('List.js', 'list-js.js', 'script with the page’s few lines, no styles', listJs);
  // Its own Preact for all its parts, as in a project that has no other.
  const instantSearch = await bundleForPage('./widget/instant-search-in-page.ts', { preact: OWN_PREACT });
  put(
    'InstantSearch.js',
    'instant-search.js',
    'script with four widgets and the search client, no styles',
    instantSearch,
  );
  return rows;
}

/** Puts a publication on the site. */
export function putData(site: BenchSite, publication: Publication): SizedFiles {
  const size = publication.partners.length;
  const text = JSON.stringify(publication);
  site.put(dataPath(size), text);
  return { product: 'all but Pagefind', what: `data of ${size} partners`, files: [text] };
}

/** Puts Pagefind with its index of a publication on the site. */
export async function putPagefind(site: BenchSite, publication: Publication): Promise<SizedFiles[]> {
  const size = publication.partners.length;
  const files = await pagefindFiles(publication);
  for (const { path, content } of files) site.put(`${pagefindFolder(size)}${path}`, content);
  const row = (what: string, paths: RegExp): SizedFiles => ({
    product: 'Pagefind',
    what,
    files: files.filter(({ path }) => paths.test(path)).map(({ content }) => content),
  });
  return [
    row('component UI: script and styles', /^pagefind-component-ui\./),
    row('its search: scripts and WebAssembly', /^(pagefind\.js|pagefind-worker\.js|wasm\.fi\.pagefind)$/),
    row(`whole index of ${size} pages; packed already; a search loads parts of it`, /\.pf_/),
  ];
}

/** The sizes as a table, in bytes as they are and as they are sent. */
export function sizeTable(rows: readonly SizedFiles[]): string {
  const cells = rows.map(({ product, what, files }) => {
    const bytes = files.map((file) => Buffer.from(file));
    const total = (sizeOf: (file: Buffer) => number) =>
      String(bytes.reduce((sum, file) => sum + sizeOf(file), 0));
    const brotli = (file: Buffer) =>
      brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: file.length > 4e6 ? 9 : 11 } })
        .length;
    return [
      product,
      what,
      total((file) => file.length),
      total((file) => gzipSync(file, { level: 9 }).length),
      total(brotli),
    ];
  });
  return markdownTable(['product', 'what', 'bytes', 'gzip', 'brotli'], cells);
}
