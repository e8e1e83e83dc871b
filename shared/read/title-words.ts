import { cleanText, comparable, folded } from './clean-text.ts';
import type { PageHead } from './page-head.ts';

/** The titles a page gives to machines: the document's, and the one for sharing. */
export function titlesOf(head: PageHead): string[] {
  return [head.title, head.metas.get('og:title') ?? ''].filter((title) => title !== '');
}

/** How many letters of a word are compared: endings differ from title to heading, in Finnish above all. */
const STEM = 5;
const smallWord =
  /^(?:the|and|of|to|in|for|a|an|with|on|your|our|you|is|are|at|by|from|we|that|it|as|ja|tai|on|och|för|av|i|på|en|ett|der|die|das|und)$/;

/** The beginnings of the words of a text that say something, without double ones. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    comparable(text)
      .split(' ')
      .filter((word) => word !== '' && !smallWord.test(word))
      .map((word) => folded(word).slice(0, STEM)),
  );
}

/** How large a part of some stems is among others: from 0 to 1. */
export function shareOf(stems: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  return [...stems].filter((stem) => among.has(stem)).length / stems.size;
}

/** The words of the last part of an address's path, where a page's name often stands. */
export function addressWords({ pathname }: URL): string {
  const last = pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  try {
    return cleanText(
      decodeURIComponent(last)
        .replace(/\.\w{1,5}$/, '')
        .replace(/[-_+.]+/g, ' '),
    );
  } catch {
    return '';
  }
}

/** Whether an address is a site's front page, in one of its languages. */
export function isFrontPage({ pathname, search }: URL): boolean {
  if (/[?&](?:p|page_id|id|q|s)=/.test(search)) return false;
  return /^\/(?:[a-z]{2}(?:[-_][A-Za-z]{2})?\/?)?(?:(?:index|default|etusivu|home)(?:\.\w{3,5})?\/?)?$/i.test(
    pathname,
  );
}

/** Titles that name any page of their sort: no page's own name. */
const emptyTitle =
  /^(?:etusivu|koti(?:sivu)?|aloitus(?:sivu)?|sivu|hem|hemsida|startsida|framsida|sida|home|home ?page|main page|front page|start|index|page|untitled(?: document)?|welcome|tervetuloa|välkommen|startseite|willkommen|accueil|document|default)$/;

/** Whether a title says nothing of this page: "Etusivu", "Home", "index". */
export function isEmptyTitle(title: string): boolean {
  const words = comparable(title);
  return words === '' || emptyTitle.test(words);
}
