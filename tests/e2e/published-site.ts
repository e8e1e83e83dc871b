import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { releaseSchema } from '#shared/conformance/release.ts';
import type { Packaging } from '#shared/desk/desk-agreement-schema.ts';
import { CHECK_PNG } from '#shared/desk/publish/check-picture.ts';
import { framePolicy, pagePolicy } from '#shared/desk/publish/code-policy.ts';
import { codeFile } from '#shared/desk/publish/folder-names.ts';
import { folderPlace } from '#shared/desk/publish/folder-place.ts';
import { type FolderFile, publishedFolder } from '#shared/desk/publish/published-folder.ts';
import { readShownChoice } from '#shared/desk/publish/shown-choice.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { readThemeColours } from '#shared/theme/theme-colours.ts';
import { findSiteFile } from '../site/site-file.ts';
import { published } from './published-agreement.ts';

const STEM = 'elinvoimasopimus';
const FOLDER = '/hyvan-kierre/';
const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The demo agreement, its first partner with a logo. */
const publication: Publication = {
  ...published,
  partners: published.partners.map((partner, index) =>
    index === 0 ? { ...partner, logo: { address: 'logot/ankkuri.png', alt: { fi: 'Ankkuri' } } } : partner,
  ),
};

/** A municipality's site with a published folder on it. */
export type PublishedSite = {
  /** How many partners are published. */
  partnerCount: number;
  /** The name of the partner that has a logo. */
  partnerWithLogo: string;
  /** A file of the folder by its path. */
  file: (path: string) => string;
  /** The address of a page of the site with the folder's own code for a packaging, under the policy meant for it. */
  pageWith: (packaging: Packaging) => string;
  /** The address of a page with the check's code, under a policy of the test's own. */
  pageWithCheck: (policy: string) => string;
  /** The address of a file of the folder. */
  inFolder: (path: string) => string;
  /** Stops the site. */
  close: () => Promise<void>;
};

/** Serves the demo municipality's page with codes of a published folder on it, and the folder. Wants `npm run build` before. */
export async function servePublished(): Promise<PublishedSite> {
  const pages = new Map<string, { html: string; policy: string }>();
  const folder = new Map<string, FolderFile['content']>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    if (page) {
      response.setHeader('Content-Security-Policy', page.policy);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return response.end(page.html);
    }
    const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : undefined;
    const content = name === undefined ? undefined : folder.get(name);
    if (content !== undefined) {
      if (name?.endsWith('-kehys.html'))
        response.setHeader('Content-Security-Policy', framePolicy(place).join('; '));
      response.setHeader('Content-Type', typeOf(name ?? ''));
      return response.end(content);
    }
    const file = await findSiteFile('esimerkkila', path);
    response.statusCode = file ? 200 : 404;
    response.setHeader('Content-Type', file?.type ?? 'text/plain');
    return response.end(file?.body);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const place = folderPlace(origin);
  for (const { path, content } of folderOf(place)) folder.set(path, content);
  const file = (path: string) => {
    const content = folder.get(path);
    if (typeof content !== 'string') throw new Error(`${path} is no text of the folder`);
    return content;
  };
  const page = (path: string, code: string, policy: string) => {
    pages.set(path, { html: pageOfSite(code), policy });
    return `${origin}${path}`;
  };
  return {
    partnerCount: publication.partners.length,
    partnerWithLogo: publication.partners[0]?.name.fi ?? '',
    file,
    pageWith: (packaging) =>
      page(
        `/sopimus-${packaging}`,
        codeIn(file(codeFile(STEM, 'fi', packaging))),
        policyOf(pagePolicy(packaging, place, { hasLogos: true, hasStyles: false })),
      ),
    pageWithCheck: (policy) => page(`/tarkistus-${pages.size}`, file(codeFile(STEM, 'fi', 'check')), policy),
    inFolder: (path) => `${origin}${FOLDER}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function folderOf(place: ReturnType<typeof folderPlace>): FolderFile[] {
  const release = releaseSchema.parse(JSON.parse(text('.output/widget/release.json')));
  const widget = release.files.map(({ name }) => ({ path: name, content: text(`.output/widget/${name}`) }));
  const choice = readShownChoice();
  const theme = readThemeColours(
    text('shared/components/tokens.css'),
    text('shared/components/themes.css'),
    choice.theme,
  );
  const logos = [{ path: 'logot/ankkuri.png', content: CHECK_PNG }];
  const today = new Date().toISOString().slice(0, 10);
  return publishedFolder(
    publication,
    { release, widget, logos, theme },
    { stem: STEM, place, choice, today },
  );
}

/** What a webmaster pastes of a file of codes: all of it but the note on the height of a frame. */
function codeIn(content: string): string {
  return content.split('</iframe>').length > 1 ? `${content.split('</iframe>')[0]}</iframe>` : content;
}

/** The demo municipality's page of the agreement with a code in place of its content. */
function pageOfSite(code: string): string {
  return text('tests/site/pages/esimerkkila/elinvoimasopimus.html')
    .replace(/<main[\s\S]*<\/main>/, () => `<main id="main-content"><h1>Sopimus</h1>\n${code}\n</main>`)
    .replace(/<script src="\/sivusto.js"[^>]*><\/script>/, '');
}

/** The page's own policy, which lets nothing through but its looks, with the lines that a code asks for. */
function policyOf(lines: readonly string[]): string {
  const own = ["style-src 'self'", "img-src 'self'"].filter(
    (each) => !lines.some((line) => line.split(' ')[0] === each.split(' ')[0]),
  );
  return ["default-src 'none'", ...own, ...lines].join('; ');
}

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript; charset=utf-8';
  if (name.endsWith('.json')) return 'application/json; charset=utf-8';
  if (name.endsWith('.css')) return 'text/css; charset=utf-8';
  if (name.endsWith('.png')) return 'image/png';
  return name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
}
