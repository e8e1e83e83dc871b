import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Expectation, expectationSchema, listDemoPages, readExpectation } from '../site/demo-pages.ts';
import type { BenchPage } from './bench-page.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/pages', import.meta.url));
/** The port in the demo pages' addresses; nothing listens there, the pages are served from memory. */
const PORT = 4180;

/** The repository's own pages with what was expected of them from reading them; told apart from pages that cannot be used. */
export function fixtureBenchPages(): { pages: BenchPage[]; unusable: string[] } {
  const unusable: string[] = [];
  const pages: BenchPage[] = [];
  for (const make of [...fixtures(), ...demoPages()]) {
    try {
      pages.push(make.page());
    } catch (error) {
      unusable.push(`${make.name}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
    }
  }
  return { pages, unusable };
}

type PageMaker = { name: string; page: () => BenchPage };

function fixtures(): PageMaker[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => ({ name, page: () => fixture(name) }));
}

function fixture(name: string): BenchPage {
  const file = join(FOLDER, name);
  const html = readFileSync(file, 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? 'https://page.example/';
  const expected = expectationSchema.parse(
    JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8')),
  );
  return { name, type: 'page with a trap', address, html: () => html, truth: truthOf(expected) };
}

function demoPages(): PageMaker[] {
  return listDemoPages().map((page) => ({
    name: `${page.host}${page.path}`,
    page: () => ({
      name: `${page.host}${page.path}`,
      type: 'demo site',
      address: `http://${page.host}.localhost:${PORT}${page.path}`,
      html: () => withOrigins(readFileSync(page.file, 'utf8'), page.host),
      truth: truthOf(readExpectation(page, PORT)),
    }),
  }));
}

function withOrigins(html: string, host: string): string {
  return html
    .replaceAll(/\{\{origin:([a-z]+)\}\}/g, `http://$1.localhost:${PORT}`)
    .replaceAll('{{origin}}', `http://${host}.localhost:${PORT}`);
}

function truthOf({ card, text }: Expectation): BenchPage['truth'] {
  return { ...text, title: card.title, publishedOn: card.publishedOn ?? null };
}
