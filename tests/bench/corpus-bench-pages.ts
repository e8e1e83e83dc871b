import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { type BenchPage, decodedPage } from './bench-page.ts';

const metadataSchema = z.object({
  files: z.record(z.string(), z.object({ page_type: z.optional(z.nullable(z.string())) })),
});
const truthSchema = z.object({
  url: z.string(),
  ground_truth: z.object({
    main_content: z.optional(z.nullable(z.string())),
    with: z.optional(z.nullable(z.array(z.string()))),
    without: z.optional(z.nullable(z.array(z.string()))),
    title: z.optional(z.nullable(z.string())),
    publish_date: z.optional(z.nullable(z.string())),
  }),
});

/**
 * Pages of a folder laid out like WCXB (`metadata.json`, and in `dev` and `test` the folders `html` with NAME.html.gz and
 * `ground-truth` with NAME.json), an even sample of `limit` when that is not 0. Throws a sentence when it is not laid out so.
 */
export function corpusBenchPages(path: string, limit: number): { pages: BenchPage[]; unusable: string[] } {
  const root = existsSync(join(path, 'wcxb')) ? join(path, 'wcxb') : path;
  if (!existsSync(join(root, 'metadata.json')))
    throw new Error(`${path} has no metadata.json: it is not laid out like WCXB.`);
  const types = metadataSchema.parse(readJson(join(root, 'metadata.json'))).files;
  const unusable: string[] = [];
  const pages: BenchPage[] = [];
  for (const { folder, id } of evenly(listed(root), limit)) {
    try {
      pages.push(corpusPage(folder, id, types[id]?.page_type ?? 'article'));
    } catch (error) {
      unusable.push(`${id}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
    }
  }
  return { pages, unusable };
}

function listed(root: string): { folder: string; id: string }[] {
  return ['dev', 'test']
    .map((split) => join(root, split))
    .filter((folder) => existsSync(join(folder, 'ground-truth')))
    .flatMap((folder) =>
      readdirSync(join(folder, 'ground-truth'))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => ({ folder, id: name.replace(/\.json$/, '') })),
    );
}

/** An even sample of a row. */
function evenly<T>(all: readonly T[], limit: number): T[] {
  if (limit === 0 || all.length <= limit) return [...all];
  return all.filter(
    (_, index) => Math.floor((index * limit) / all.length) !== Math.floor(((index - 1) * limit) / all.length),
  );
}

function corpusPage(folder: string, id: string, type: string): BenchPage {
  const { url, ground_truth: truth } = truthSchema.parse(
    readJson(join(folder, 'ground-truth', `${id}.json`)),
  );
  const file = join(folder, 'html', `${id}.html.gz`);
  if (!existsSync(file)) throw new Error('its page is missing.');
  return {
    name: id,
    type,
    address: url,
    html: () => decodedPage(readFileSync(file), true),
    truth: {
      ...(typeof truth.main_content === 'string' && { text: truth.main_content }),
      holds: truth.with ?? [],
      lacks: truth.without ?? [],
      ...(truth.title && { title: truth.title }),
      ...(truth.publish_date && { publishedOn: truth.publish_date.slice(0, 10) }),
    },
  };
}

/** Such corpora are written by Python, which puts NaN where JSON has null. */
function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8').replace(/:\s*NaN\b/g, ': null'));
}
