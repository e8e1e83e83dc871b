import type { PracticeKind } from '../practice/practice-kind.ts';
import { folded } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

/** The types under which articles describe themselves. */
export const ARTICLE_TYPES: readonly string[] = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'ReportageNewsArticle',
];

/** Word stems that tell what a page is about, in the order they are tried; written as they stand in addresses. */
const stems: readonly (readonly [PracticeKind, RegExp])[] = [
  ['partnership-table', /kumppanuuspoy|partnerskapsbord|partnership[ -]table/],
  ['welfare-voucher', /hyvinvointiseteli|kaikukort|seniorikort|valfardssed|welfare[ -]voucher/],
  [
    'agreement',
    /elinvoimasopimu|hyvinvointisopimu|kumppanuussopimu|livskraftsavtal|partnerskapsavtal|vitality[ -]agreement/,
  ],
  ['workshop-series', /elinvoimapaj|livskraftsverkst/],
  ['grant', /avustu|bidrag|understod|(?<![a-z])grants?(?![a-z])/],
  ['association-list', /yhdistyshakemisto|yhdistysluettelo|yhdistysrekisteri|foreningsregister/],
  ['survey', /jarjestokartoitus|jarjestokartoitu/],
  ['plan', /hyvinvointisuunnitelma|hyvinvointikertomu|valfardsplan|valfardsberattelse/],
];

const minutes = /poytakirja|protokoll/;

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
}

/** What kind of thing a page describes, when there is a reason to say so. */
export function readKind({ labels, heading, title, head }: KindClues): Evidence<PracticeKind> | undefined {
  const path = readablePath(head.address);
  return firstOf<PracticeKind>(
    () => (labels.value >= 3 ? evidence('operating-model', 'label', labels.passage) : undefined),
    () =>
      /§/.test(heading) || minutes.test(folded(heading))
        ? evidence('minutes', 'heading', heading)
        : undefined,
    () => (minutes.test(folded(title)) ? evidence('minutes', 'title', title) : undefined),
    () => kindByStem(heading, 'heading'),
    () => kindByStem(title, 'title'),
    () => kindByStem(path, 'address'),
    () => articleKind(head),
  );
}

function kindByStem(
  words: string,
  source: 'heading' | 'title' | 'address',
): Evidence<PracticeKind> | undefined {
  const plain = folded(words);
  const found = stems.find(([, stem]) => stem.test(plain));
  return found && evidence(found[0], source, words);
}

function articleKind(head: PageHead): Evidence<PracticeKind> | undefined {
  const article = head.things.find((thing) => isOfType(thing, ARTICLE_TYPES));
  if (article !== undefined) return evidence('article', 'json-ld', String(article['@type']));
  const type = head.metas.get('og:type') ?? '';
  return type.toLowerCase() === 'article' ? evidence('article', 'meta', type) : undefined;
}

function readablePath(address: URL): string {
  try {
    return decodeURIComponent(address.pathname);
  } catch {
    return address.pathname;
  }
}
