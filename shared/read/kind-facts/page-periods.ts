import { ROLLING_WORDS } from '../../practice/application-period.ts';
import type { ApplicationPeriod } from '../../practice/application-period-schema.ts';
import type { Source } from '../../practice/provenance.ts';
import type { Block } from '../blocks.ts';
import { comparable } from '../clean-text.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { LabelRanks } from '../label-rank.ts';
import { findMarks, openSections } from '../labelled-sections.ts';
import type { Page } from '../page.ts';
import { periodsInText } from './application-periods.ts';
import { findDayMentions } from './day-mentions.ts';
import { monthAndDay } from './period-days.ts';

/** Labels and headings under which pages tell application periods, as they stand without punctuation. */
const label =
  /^(?:(?:\p{L}+ ){0,3}(?:hakua(?:ika|jat)|hakukierrokset|hakuajankohta|hakuajankohdat|hakuajan päättyminen)(?: (?:vuonna )?\d{4})?|(?:avustusten |avustuksen )?haku(?: \p{L}+)? \d{4}|milloin (?:\p{L}+ ){0,3}(?:voi )?(?:hakea|haetaan)|hakemusten jättöpäivä|määräaika|määräajat|haettavissa|haku auki)$|^(?:\p{L}+ ){0,2}(?:ansökningstid(?:en|er|erna)?|ansökningsperiod(?:en|er)?|sista ansökningsdag(?:en)?)(?: (?:år )?\d{4})?$|^när (?:\p{L}+ ){0,3}(?:ansöka|sökas|söka|ansöker)$|^(?:\p{L}+ ){0,2}(?:application (?:period|time|deadline)s?|call for applications|deadlines?)(?: (?:in )?\d{4})?$|^when (?:can|to) (?:\p{L}+ ){0,3}apply$/u;

type YearOfDay = ReadonlyMap<string, number>;

/** More need not be searched for the years of days. */
const MAX_BLOCKS = 5_000;
const MAX_CANDIDATES = 500;
/** No card holds more. */
const MAX_PERIODS = 50;

/** A period with where it was found. */
interface Candidate {
  period: ApplicationPeriod;
  source: Source;
  passage: string;
  /** The block it stands in. */
  at: number;
}

/**
 * The application periods of a page: those under its labels, those its sentences tell, and those of a table with a
 * column of periods, each once and in the order of the page.
 */
export function findApplicationPeriods(page: Page): Evidence<ApplicationPeriod[]> | undefined {
  const places = new Map(page.blocks.map((block, index) => [block.element, index] as const).reverse());
  const yearOfDay = yearsOfDays(page);
  const found = withoutRepeats([
    ...underLabels(page, places, yearOfDay),
    ...inSentences(page, yearOfDay),
    ...inTables(page, yearOfDay),
  ]);
  const ordered = found.sort((a, b) => a.at - b.at).slice(0, MAX_PERIODS);
  const [first] = ordered;
  if (first === undefined) return undefined;
  const best = ordered.find(({ source }) => source !== 'pattern') ?? first;
  return evidence(
    ordered.map(({ period }) => period),
    best.source,
    best.passage,
  );
}

/** The one year that a label or heading names. */
function yearIn(words: string): number | undefined {
  const years = words.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/** The years of the days that a page gives with their year; a day given in several years has none. */
function yearsOfDays({ blocks }: Page): YearOfDay {
  const years = new Map<string, number | undefined>();
  for (const { text } of blocks.slice(0, MAX_BLOCKS)) {
    for (const mention of findDayMentions(text.slice(0, 2_000), [])) {
      if (mention.year === undefined) continue;
      const key = monthAndDay(mention);
      years.set(key, years.has(key) && years.get(key) !== mention.year ? undefined : mention.year);
    }
  }
  return new Map([...years].flatMap(([key, year]) => (year === undefined ? [] : [[key, year] as const])));
}

function underLabels(
  { blocks }: Page,
  places: ReadonlyMap<Element, number>,
  yearOfDay: YearOfDay,
): Candidate[] {
  const ranks = new LabelRanks();
  const labelOf = (words: string, shown: boolean) =>
    shown && words.length <= 120 && label.test(comparable(words)) ? 'period' : undefined;
  return openSections(blocks, findMarks(blocks, { labelOf }, ranks), ranks).flatMap((section) => {
    const text = section.blocks
      .map((block) => (block.kind === 'row' ? rowText(block) : block.text))
      .join('\n');
    const first = section.blocks[0];
    const context = { isLabelled: true, year: yearIn(section.words), yearOfDay };
    return periodsInText(text, context).map((period) => ({
      period,
      source: section.isHeading ? ('heading' as const) : ('label' as const),
      passage: `${section.words}: ${text}`,
      at: first === undefined ? 0 : (places.get(first.element) ?? 0),
    }));
  });
}

const rowText = ({ text }: Block) => text.replace(/\t+/, ': ').replaceAll('\t', ' ');

/** A heading tells a period only with its days: "Jatkuva haku" is the name of what follows. */
function inSentences({ blocks }: Page, yearOfDay: YearOfDay): Candidate[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'row') return [];
    const periods = periodsInText(block.text, { isLabelled: false, yearOfDay });
    const told = block.kind === 'heading' ? periods.filter(isDated) : periods;
    return told.map((period) => ({ period, source: 'pattern' as const, passage: block.text, at }));
  });
}

const isDated = ({ opensOn, closesOn }: ApplicationPeriod) => opensOn !== undefined || closesOn !== undefined;

/** The cells of a table's column of periods, each after the name in its row's first cell. */
function inTables({ blocks }: Page, yearOfDay: YearOfDay): Candidate[] {
  const columns = new Map<Element, number>();
  return blocks.flatMap((block, at) => {
    const table = block.kind === 'row' ? block.element.closest('table') : null;
    if (table === null) return [];
    const cells = block.text.split('\t');
    const column = columns.get(table);
    if (column === undefined) {
      const head = cells.findIndex((cell) => cell.length <= 60 && label.test(comparable(cell)));
      if (head > 0) columns.set(table, head);
      return [];
    }
    const [name = '', told = ''] = [cells[0], cells[column]];
    const periods = periodsInText(told, { isLabelled: true, yearOfDay });
    return periods.map((period) => ({
      period: { ...period, text: `${name}: ${period.text}`.replace(/^: /, '').slice(0, 500) },
      source: 'label' as const,
      passage: `${name}: ${told}`,
      at,
    }));
  });
}

/** Told twice, a period is kept where it is told with its time, else where it is told first. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    const position = kept.findIndex(({ period }) => isSame(period, candidate.period));
    const known = kept[position];
    if (known === undefined) kept.push(candidate);
    else if (isRicher(candidate.period, known.period)) kept[position] = candidate;
  }
  const isToldInText = kept.some(({ period, passage }) => isRolling(period) && !isCell(passage));
  return kept.filter(({ period, passage }) => !isToldInText || !isRolling(period) || !isCell(passage));
}

const isRolling = ({ text, closesOn }: ApplicationPeriod) =>
  closesOn === undefined && ROLLING_WORDS.test(text);
/** A cell says no more than "jatkuva". */
const isCell = (passage: string) => /: \p{L}+(?: haku)?$/u.test(passage);

function isSame(one: ApplicationPeriod, other: ApplicationPeriod): boolean {
  if (!isDated(one) || !isDated(other)) return one.text === other.text;
  const opening = one.opensOn === other.opensOn;
  if (one.closesOn === undefined || other.closesOn === undefined) return opening;
  return (
    one.closesOn === other.closesOn && (opening || one.opensOn === undefined || other.opensOn === undefined)
  );
}

const details = ({ opensOn, opensAt, closesOn, closesAt }: ApplicationPeriod) =>
  [opensOn, opensAt, closesOn, closesAt].filter((detail) => detail !== undefined).length;

function isRicher(one: ApplicationPeriod, other: ApplicationPeriod): boolean {
  return details(one) > details(other);
}
