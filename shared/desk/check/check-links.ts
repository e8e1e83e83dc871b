import { type Finding, type FindingKind, finding, type Subject } from './finding.ts';
import { publicAddresses, textsByLanguage } from './public-texts.ts';

/** What begins like a link within a text. */
const LINK =
  /(?<![\p{L}\d])(?:[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"]*|(?:javascript|vbscript|data|file|ftp):[^\s<>"]+)/giu;

/** Signs that end a sentence and not the link before them. */
const AFTER_LINK = /[.,;:!?)\]»”’']+$/;

/** Links that are not of the web, look broken, or could be safer, in addresses and within texts. */
export function checkLinks(record: object, subject: Subject): Finding[] {
  const addresses = publicAddresses(record).flatMap(({ path, text }) => {
    const kind = linkProblem(text);
    if (kind === undefined) return [];
    const mending =
      kind === 'link-http' ? replacing(path, text) : ({ act: 'remove', path: [...path] } as const);
    return [finding(kind, subject, path, { text, mending })];
  });
  const inTexts = textsByLanguage(record).flatMap(({ path, language, text }) =>
    linksIn(text).flatMap((link) => {
      const kind = linkProblem(link);
      if (kind === undefined) return [];
      const at = [...path, language];
      const mending =
        kind === 'link-http'
          ? replacing(at, link)
          : ({ act: 'replace', path: at, text: link, by: '' } as const);
      return [finding(kind, subject, path, { language, text: link, mending })];
    }),
  );
  return [...addresses, ...inTexts];
}

/** What is wrong with a link; undefined when nothing is seen to be. Whether a page answers there is not looked at. */
export function linkProblem(
  link: string,
): Extract<FindingKind, 'link-not-web' | 'link-broken' | 'link-http'> | undefined {
  if (!/^https?:/i.test(link)) return 'link-not-web';
  if (!isWhole(link)) return 'link-broken';
  return /^http:/i.test(link) ? 'link-http' : undefined;
}

/** A host with a point in it, no second address inside the host, no white space. */
function isWhole(link: string): boolean {
  if (/\s|[<>"]/.test(link) || !URL.canParse(link)) return false;
  const { hostname } = new URL(link);
  return /^(?!https?$|www\.?$)[^.]+(\.[^.]+)+$/.test(hostname) && !/^www\.[^.]+$/.test(hostname);
}

function linksIn(text: string): string[] {
  return [...new Set([...text.matchAll(LINK)].map(([link]) => link.replace(AFTER_LINK, '')))];
}

function replacing(path: readonly string[], link: string) {
  return { act: 'replace', path, text: link, by: link.replace(/^http:/i, 'https:') } as const;
}
