import { isOfType } from './json-ld.ts';
import type { PageHead } from './page-head.ts';
import { ARTICLE_TYPES } from './page-kind.ts';
import { addressWords, isFrontPage, shareOf, stemsOf, titlesOf } from './title-words.ts';

/** Whether a page calls itself an article. `og:type` is no witness: blog software says `article` of every page. */
export function isArticle(head: PageHead): boolean {
  if (isFrontPage(head.address)) return false;
  return head.things.some((thing) => isOfType(thing, ARTICLE_TYPES));
}

/** The largest part of a slogan's words that the page's name may share. */
const SLOGAN_SHARE = 0.4;
/** The same of a heading that speaks to its reader. */
const SPOKEN_SHARE = 0.5;
/** Words that speak to a reader: "your", or a call at the beginning. */
const speaksToReader =
  /(?<!\p{L})(?:you|your|yours|sinun|sinulle|teidän|teille|dig|din|ditt|dina)(?!\p{L})|^(?:access|build|discover|explore|find|get(?! started)|grow|join|make|meet|tutustu|löydä|tule|liity|upptäck|hitta|välkommen|tervetuloa|welcome)(?!\p{L})/iu;

/**
 * Whether a heading is a slogan rather than a name: no article, and hardly a word of it is in any title. On the front
 * page that is enough; on another page the address has to speak for the title, which may be the site's only.
 */
export function isSlogan(words: string, name: string, head: PageHead): boolean {
  if (isArticle(head)) return false;
  const stems = stemsOf(words);
  const titles = stemsOf(titlesOf(head).join(' '));
  const share = shareOf(stems, titles);
  if (isFrontPage(head.address)) return share < 0.5;
  const path = stemsOf(addressWords(head.address));
  const named = stemsOf(name);
  if (named.size < 2 || shareOf(named, stems) > 0.8) return false;
  const [byName, byHeading] = [shareOf(path, named), shareOf(path, stems)];
  if (path.size > 1 && byName >= 0.8 && byHeading <= 0.6) return true;
  if (byName < byHeading) return false;
  if (speaksToReader.test(words) && (share === 0 || (share <= SPOKEN_SHARE && byName > 0))) return true;
  return share <= SLOGAN_SHARE && byName > 0;
}
