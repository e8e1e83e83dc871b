/** Words in class names, ids, roles and `itemprop`s that say what a part of a page is. */
export interface ClassHint {
  /** The name of the group. */
  name: string;
  /** What is looked for in the names, in lower case. */
  pattern: RegExp;
}

/** The groups in the order of the features made of them. The words are those of content systems, English mostly. */
export const classHints: readonly ClassHint[] = [
  {
    name: 'window',
    pattern:
      /modal|popup|pop-?over|dialog|overlay|lightbox|drawer|tooltip|dropdown|off-?canvas|toast|notice|alert/,
  },
  { name: 'caption', pattern: /caption|credit|figure|image|photo|\bimg|media|video/ },
  { name: 'form', pattern: /\bform|[-_]form|input|field|search|filter|sort|select|login|password/ },
  { name: 'foot', pattern: /foot|bottom|copyright|legal|colophon|disclaimer/ },
  {
    name: 'hidden',
    pattern: /hidden|sr-only|screen-?reader|visually|invisible|print-|no-?print|noscript|skip/,
  },
  { name: 'pager', pattern: /pag(?:er|inat)|page-?num|load-?more|next\b/ },
  { name: 'review', pattern: /review|rating|stars?\b|testimonial|quote|feedback/ },
  { name: 'head', pattern: /header|masthead|\bhero|[-_]hero|\btop|jumbotron|title/ },
  { name: 'main', pattern: /\bmain/ },
  {
    name: 'content',
    pattern: /content|entry|hentry|\bbody\b|post-?body|story|prose|rich-?text|wysiwyg|text-?block/,
  },
  {
    name: 'card',
    pattern:
      /card|teaser|tile|\bitem|[-_]item|\bgrid|[-_]grid|\blist\b|[-_]list|listing|result|excerpt|feed|archive|carousel|slider|swiper|slick|gallery/,
  },
  {
    name: 'promo',
    pattern:
      /promo|sponsor|\bad[sv]?\b|[-_]ads?\b|advert|banner|\bcta|[-_]cta|call-?to-?action|outbrain|taboola|affiliate|partner|offer/,
  },
  {
    name: 'signup',
    pattern: /newsletter|subscri|sign-?up|opt-?in|mailchimp|hubspot|hs-form|gform|wpcf7|lead-?gen/,
  },
];

/** Names longer than this are made by machines; what comes after is not looked at. */
const MAX_NAMES = 300;

/** The groups an element's names belong to: bit n for the n-th of `classHints`. */
export function classHintsOf(element: Element): number {
  const names = ['class', 'id', 'role', 'itemprop']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .slice(0, MAX_NAMES);
  if (names.trim() === '') return 0;
  return classHints.reduce((bits, { pattern }, index) => bits | (pattern.test(names) ? 1 << index : 0), 0);
}
