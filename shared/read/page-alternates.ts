import { withoutSecrets } from '../html/without-secrets.ts';
import { type Alternate, alternateSchema } from '../practice/alternate-schema.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { LanguageLink } from './language-links.ts';
import type { Page } from './page.ts';
import { languageOfText } from './page-language.ts';
import { isFrontPage } from './title-words.ts';

/** More versions than a page of a Finnish municipality has. */
const MAX_ALTERNATES = 20;

/**
 * The page's versions in other languages: as its head tells them, else as its own choice of language links to them.
 * A switcher that only leads to the front page of the other language is not this page's version.
 */
export function readAlternates({ head, blocks }: Page): Evidence<Alternate[]> | undefined {
  const own = primary(head.languageTag);
  const judged = languageOfText(
    blocks
      .slice(0, 60)
      .map(({ text }) => text)
      .join('\n'),
  );
  const here = new Set([head.address.href, head.canonicalAddress].map((address) => bare(address ?? '')));
  if (isOfWholeSite(head.languageLinks, judged ?? own, here)) return undefined;
  const found = new Map<string, Alternate>();
  const words: string[] = [];
  for (const link of head.languageLinks) {
    const { language } = link;
    const address = withoutSecrets(link.address);
    const isOwn =
      here.has(bare(address)) || language === head.languageTag || primary(language) === (judged ?? own);
    const parsed = alternateSchema.safeParse({ language, address });
    if (isOwn || !parsed.success || primary(language) === 'x' || leadsAway(link, head.address)) continue;
    if (found.has(language.toLowerCase()) || found.size >= MAX_ALTERNATES) continue;
    found.set(language.toLowerCase(), parsed.data);
    words.push(link.words === '' ? `${language}: ${address}` : link.words);
  }
  return found.size === 0 ? undefined : evidence([...found.values()], 'markup', words.join(', '));
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** An address without what does not tell one page from another. */
function bare(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}

/** Whether a choice of language leads away from this page even in the page's own language: it is of the site's front pages. */
function isOfWholeSite(links: readonly LanguageLink[], own: string, here: ReadonlySet<string>): boolean {
  const same = links.find(({ language, place }) => place === 'switcher' && primary(language) === own);
  return same !== undefined && !here.has(bare(same.address));
}

function leadsAway({ address, place }: LanguageLink, own: URL): boolean {
  return place === 'switcher' && isFrontPage(new URL(address)) && !isFrontPage(own);
}
