import { damages } from './damages.ts';
import { matchers } from './matchers.ts';
import { pickPassages, sharedPart, trueRange } from './passages-in-page.ts';

/** How one matcher fared with one damage on one page. */
export type AnchoringResult = {
  /** Passages found where they are, or rightly not found. */
  right: number;
  /** Passages found where they are not. */
  wrong: number;
  /** Passages not found though they are there. */
  lost: number;
  /** The wall time of each search, in milliseconds. */
  times: number[];
};

/** What the benchmark asks of the page. */
export type AnchoringInPage = {
  /** The matchers' names. */
  matchers: readonly string[];
  /** The damages' names. */
  damages: readonly string[];
  /** Picks passages and lets every matcher describe them; answers how many were picked. */
  describe: (count: number, seed: number) => Promise<number>;
  /** Damages the page as it was and lets a matcher find the passages again. */
  anchor: (matcher: string, damage: string, seed: number) => Promise<AnchoringResult>;
};

/** A found range and the true one must share this much of what they cover. */
const MIN_SHARED = 0.5;

const descriptions = new Map<string, string[]>();
/** The page with the passages' marks; each damage is done to a fresh copy. */
let whole: Node | undefined;
/** Where the marks and the blocks are in the page, as child numbers from the body down. */
let places: { begin: number[]; end: number[]; block: number[] }[] = [];

async function describe(count: number, seed: number): Promise<number> {
  for (const element of document.querySelectorAll('script, style, noscript, template, iframe'))
    element.remove();
  const passages = pickPassages(count, randomRow(seed));
  places = passages.map(({ begin, end, block }) => ({
    begin: pathTo(begin),
    end: pathTo(end),
    block: pathTo(block),
  }));
  whole = document.body.cloneNode(true);
  const ranges = passages.map(trueRange);
  for (const [name, matcher] of Object.entries(matchers)) {
    matcher.prepare?.(document.body);
    const all: string[] = [];
    for (const range of ranges) {
      all.push(await described(async () => range && matcher.describe(range, document.body)));
    }
    descriptions.set(name, all);
  }
  return passages.length;
}

/** A description as JSON; `null` when the matcher fails. */
async function described(describeOne: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify((await describeOne()) ?? null);
  } catch {
    return 'null';
  }
}

async function anchor(matcherName: string, damageName: string, seed: number): Promise<AnchoringResult> {
  const passages = restore();
  const blocks = [...new Set(passages.map(({ block }) => block))];
  damages[damageName]?.({ body: document.body, blocks, random: randomRow(seed) });
  const matcher = matchers[matcherName];
  matcher?.prepare?.(document.body);
  const result: AnchoringResult = { right: 0, wrong: 0, lost: 0, times: [] };
  for (const [index, passage] of passages.entries()) {
    const description = JSON.parse(descriptions.get(matcherName)?.[index] ?? 'null') as never;
    const begun = performance.now();
    const found =
      description === null ? null : await foundBy(() => matcher?.anchor(description, document.body));
    result.times.push(performance.now() - begun);
    result[verdict(found, trueRange(passage))]++;
  }
  return result;
}

async function foundBy(find: () => Promise<Range | null> | Range | null | undefined): Promise<Range | null> {
  try {
    return (await find()) ?? null;
  } catch {
    return null;
  }
}

function verdict(found: Range | null, truth: Range | null): 'right' | 'wrong' | 'lost' {
  if (found === null) return truth === null ? 'right' : 'lost';
  return truth !== null && sharedPart(found, truth) >= MIN_SHARED ? 'right' : 'wrong';
}

function restore(): { begin: Comment; end: Comment; block: Element }[] {
  const copy = whole?.cloneNode(true);
  document.body.replaceChildren(...(copy?.childNodes ?? []));
  return places.map(({ begin, end, block }) => ({
    begin: at(begin) as Comment,
    end: at(end) as Comment,
    block: at(block) as Element,
  }));
}

function pathTo(node: Node): number[] {
  const path: number[] = [];
  for (let inner = node; inner !== document.body; ) {
    const parent = inner.parentNode;
    if (parent === null) break;
    path.unshift([...parent.childNodes].indexOf(inner as ChildNode));
    inner = parent;
  }
  return path;
}

function at(path: readonly number[]): Node {
  return path.reduce<Node>((node, index) => node.childNodes[index] ?? node, document.body);
}

/** A row of numbers from 0 to 1 that is the same for the same seed (a linear congruential generator). */
function randomRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Puts the matchers where the benchmark finds them. */
const benchAnchoring: AnchoringInPage = {
  matchers: Object.keys(matchers),
  damages: Object.keys(damages),
  describe,
  anchor,
};
Object.assign(globalThis, { benchAnchoring });
