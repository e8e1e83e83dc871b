import type { PracticeKind } from '../practice/practice-kind.ts';
import type { Block } from './blocks.ts';
import { folded } from './clean-text.ts';
import { isCouncilAddress, tellsMeeting } from './council-pages.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType } from './json-ld.ts';
import { kindByDefinition, kindByNames, startOf } from './kind-by-text.ts';
import { kindStems } from './kind-stems.ts';
import { isNoPractice } from './no-practice.ts';
import type { PageHead } from './page-head.ts';

/** The types under which articles describe themselves. */
export const ARTICLE_TYPES: readonly string[] = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'ReportageNewsArticle',
];

/** What the kind of a page is judged by. */
export interface KindClues {
  /** How many of Innokylä's labels it has. */
  labels: Evidence<number>;
  /** Its own heading, if it has one. */
  heading: string;
  /** The document's title without the site's name. */
  title: string;
  /** What it tells machines. */
  head: PageHead;
  /** How many labelled fields its largest form has. */
  fields: number;
  /** The elements that hold its main content. */
  main: readonly Element[];
  /** The blocks of its main content. */
  blocks: readonly Block[];
}

/** What kind of thing a page describes, when there is a reason to say so. */
export function readKind(clues: KindClues): Evidence<PracticeKind> | undefined {
  const { labels, heading, title, head, blocks } = clues;
  if (labels.value >= ENOUGH_LABELS) return evidence('operating-model', 'label', labels.passage);
  const article = articleKind(head);
  if (isNoPractice({ ...clues, isArticle: article !== undefined })) return undefined;
  const found = firstOf<PracticeKind>(
    () => minutesBy(heading, 'heading'),
    () => minutesBy(title, 'title'),
    () => councilItem(head, blocks),
    () => kindByStem(heading, 'heading'),
    () => kindByStem(title, 'title'),
    () => kindByAddress(head.address, blocks),
    () => (heading === '' ? kindByStem(firstHeading(blocks), 'heading') : undefined),
    () => kindByDefinition(blocks),
    () => kindByNames(heading, blocks),
    () => article,
  );
  if (found?.value !== 'grant' || offersGrant(clues)) return found;
  return article ?? found;
}

/** Fewer of Innokylä's labels are a coincidence. */
const ENOUGH_LABELS = 3;

/** A longer heading or title is running text. */
const MAX_NAME = 500;

const minutesStem =
  /poytakirja(?!t(?![a-z]))|kokousmuistio|protokoll|esityslista(?!t(?![a-z]))|foredragningslista(?![a-z])|kokousasia(?!t)|(?<![a-z])(?:meeting )?minutes(?![a-z])|paatosote/;
const section = /(?:^|[\s–—-])§\s*\d|^\d{1,4}\s*§/;

/** Whether words call a page the minutes of a meeting or one of its items; a collection of minutes is neither. */
function minutesBy(words: string, source: 'heading' | 'title'): Evidence<PracticeKind> | undefined {
  const plain = folded(words.slice(0, MAX_NAME));
  const isMinutes = section.test(plain) || (minutesStem.test(plain) && !partnershipMemo.test(plain));
  return isMinutes ? evidence('minutes', source, words) : undefined;
}

/** Memos of a partnership table are kept with the table. */
const partnershipMemo = /kum{1,2}p{1,2}a{1,2}nu{1,2}s-?poy[dt]|partnerskapsbord|partnership[ -]table/;

/** A page of a system that publishes councils' minutes, when it speaks of a meeting. */
function councilItem({ address }: PageHead, blocks: readonly Block[]): Evidence<PracticeKind> | undefined {
  const meeting = isCouncilAddress(address) ? tellsMeeting(blocks) : undefined;
  return meeting && evidence('minutes', 'address', address.href);
}

function kindByStem(
  words: string,
  source: 'heading' | 'title' | 'address',
): Evidence<PracticeKind> | undefined {
  const plain = folded(words.slice(0, MAX_NAME));
  const found = kindStems.find(([, stem]) => stem.test(plain));
  return found && evidence(found[0], source, words);
}

/**
 * The kind that the address names. Grants are a part of many sites in which other things stand too: there the text must
 * speak of them.
 */
function kindByAddress(address: URL, blocks: readonly Block[]): Evidence<PracticeKind> | undefined {
  const found = kindByStem(lastOfPath(address), 'address');
  if (found?.value !== 'grant') return found;
  const stem = kindStems.find(([kind]) => kind === 'grant')?.[1];
  return stem?.test(folded(startOf(blocks))) ? found : undefined;
}

/** The heading that the content of a page without a heading of its own begins with. */
function firstHeading([first]: readonly Block[]): string {
  return first?.kind === 'heading' ? first.text : '';
}

const applying =
  /haetta|hakuai|haku(?:lomak|ohje|kelpois)|hakea|hakemu|haku (?:on |alkaa|paatty)|hae (?:avustus|tukea)|myonnetaan|myontaa|ansok|beviljas|apply|application|eligib|awarded to/;

/** News about grants that have been given is news; news that invites to apply is about the grant. */
function offersGrant({ heading, blocks }: KindClues): boolean {
  return applying.test(folded(`${heading}\n${startOf(blocks)}`));
}

/** A page that calls itself an article. Many systems call every page so in the data for sharing. */
function articleKind(head: PageHead): Evidence<PracticeKind> | undefined {
  const article = head.things.find((thing) => isOfType(thing, ARTICLE_TYPES));
  if (article !== undefined) return evidence('article', 'json-ld', String(article['@type']));
  const type = head.metas.get('og:type') ?? '';
  if (type.toLowerCase() !== 'article') return undefined;
  const plainPage = head.things.some((thing) => isOfType(thing, ['WebPage', 'AboutPage', 'ContactPage']));
  if (plainPage && !head.metas.has('article:published_time')) return undefined;
  return evidence('article', 'meta', type);
}

/** The last part of an address's path, readable: the parts before it name what the page belongs to, not what it is. */
function lastOfPath({ pathname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '' && !/^index\.\w+$/i.test(part)) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
