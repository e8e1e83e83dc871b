import type { Block } from '../blocks.ts';
import { comparable } from '../clean-text.ts';
import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { titleParts } from '../title-parts.ts';

/**
 * Kinds of grant in Finland's municipalities, in the basic form: their names tell what the grant is for, unlike
 * "kulttuuriavustukset", which tells who gives it.
 */
const kinds = new RegExp(
  [
    '(?:hyvinvoinnin painopisteiden mukai(?:nen|set) avustu(?:s|kset))',
    '(?:perustoiminta|toiminta|yleis|perus|kohde|kerta|projekti|hanke|tapahtuma|pien|vuosi|tila|vuokra|koulutus|matka|palkkaus|startti|starttiraha|ohjaaja|leiri|investointi|kumppanuus)-?avustu(?:s|kset)',
    '(?:verksamhets|projekt|grund|bas|start|evenemangs|mål|hyres|investerings|utbildnings|special|rese)(?:bidrag|understöd)(?:et|en)?',
    '(?:allmän(?:t|na)|särskil(?:t|da)|riktat|riktade) (?:bidrag|understöd)',
    '(?:operating|general|project|target|targeted|special|event|activity|small|start-up|one-off|basic) (?:grants?|subsidy|subsidies)',
  ]
    .map((each) => `(?:${each})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}-])(?:')
    .replace(/$/, ')(?!\\p{L})'),
  'giu',
);

/** Longer headings tell more than a name. */
const MAX_HEADING = 120;

/** The kinds of grant that words name. */
export function grantKindsIn(words: string): string[] {
  return words.slice(0, 1_000).match(kinds) ?? [];
}

/** The kinds of grant that a page's headings, else the first cells of its tables, else its title name. */
export function findGrantKind(page: Page): Evidence<string> | undefined {
  const headings = page.blocks.filter(isHeading).map((block) => block.text);
  const cells = page.blocks
    .filter((block) => block.kind === 'row')
    .map((block) => block.text.split('\t')[0] ?? '')
    .filter((cell) => cell.length <= MAX_HEADING);
  const title = titleParts(page.head.title, '').page;
  return joined(headings, 'heading') ?? joined(cells, 'label') ?? joined([title], 'title');
}

function isHeading({ kind, text, element }: Block): boolean {
  return (
    text.length <= MAX_HEADING &&
    (kind === 'heading' || element.closest('button, summary, [role="button"]') !== null)
  );
}

function joined(
  texts: readonly string[],
  source: 'heading' | 'label' | 'title',
): Evidence<string> | undefined {
  const found = new Map<string, string>();
  for (const kind of texts.flatMap(grantKindsIn)) {
    const key = comparable(kind).replace(/(?:kset|s)$/, '');
    if (!found.has(key)) found.set(key, kind);
  }
  if (found.size === 0) return undefined;
  const named = texts.filter((text) => grantKindsIn(text).length > 0);
  return evidence([...found.values()].join(', '), source, named.join('\n'));
}
