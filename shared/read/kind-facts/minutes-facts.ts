import { type Block, blocksOf } from '../blocks.ts';
import { findDays } from '../days.ts';
import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import {
  type DecisionParts,
  decisionReference,
  findBody,
  findDiaryNumber,
  findSection,
} from './decision-references.ts';
import { pageNames } from './page-names.ts';

/** The lines at the head of minutes are short; a longer one is the matter itself. */
const MAX_HEAD_LINE = 120;
/** So many lines are looked at before and in the main content. */
const MAX_LINES = 40;
/** So many lines after a body's name its day and section may stand. */
const REACH = 4;

/**
 * The decision that minutes record: body, day, section and diary number. The section is the heading's; the body and the
 * day often stand only in the path above the content. Minutes of a matter handled in several rounds name every round:
 * the heading's section tells which is meant, else the latest day.
 */
export function findMinutesDecision(page: Page): Evidence<string> | undefined {
  const heading = pageNames(page)
    .map(({ words }) => findSection(words))
    .find((section) => section !== undefined);
  const lines = headLines(page);
  const round = chosenRound(roundsIn(lines), heading);
  const section = heading ?? round?.section;
  const diary = lines.map(findDiaryNumber).find((number) => number !== undefined);
  if (section === undefined && round === undefined) return undefined;
  const reference = decisionReference({
    ...(round?.body !== undefined && { body: round.body }),
    ...(round?.day !== undefined && { day: round.day }),
    ...(section !== undefined && { section }),
    ...(diary !== undefined && { diary }),
  });
  return reference === undefined ? undefined : evidence(reference, 'pattern', round?.passage ?? reference);
}

/** The path to the page, the lines above the main content and the short lines of the content, in this order. */
function headLines(page: Page): string[] {
  const isShort = ({ text }: Block) => text.length <= MAX_HEAD_LINE;
  const lines = page.blocks.filter(isShort).slice(0, MAX_LINES);
  return [...pathLines(page), ...linesAbove(page), ...lines.map(({ text }) => text.replaceAll('\t', ' '))];
}

function pathLines({ path, head }: Page): string[] {
  return [path, head.title].filter((line) => line !== '' && line.length <= 3 * MAX_HEAD_LINE);
}

function linesAbove({ body, main }: Page): string[] {
  const [first] = main;
  if (first === undefined || first === body || !body.contains(first)) return [];
  const lines: string[] = [];
  for (const { text, element } of blocksOf(body)) {
    if (first.contains(element) || lines.length >= MAX_LINES) break;
    if (text.length <= MAX_HEAD_LINE) lines.push(text);
  }
  return lines;
}

/** One handling of the matter. */
interface Round extends DecisionParts {
  /** The day in the form that sorts. */
  sortedDay: string;
  /** The line that names the body. */
  passage: string;
}

function roundsIn(lines: readonly string[]): Round[] {
  return lines.flatMap((line, index) => {
    const body = findBody(line);
    if (body === undefined) return [];
    const next = lines.slice(index + 1, index + 1 + REACH);
    const end = next.findIndex((other) => findBody(other) !== undefined);
    const reach = [line, ...next.slice(0, end === -1 ? REACH : end)];
    const day = reach.flatMap((words) => findDays(words).slice(0, 1))[0];
    const section = reach.map(findSection).find((found) => found !== undefined);
    if (day === undefined) return [];
    return [
      {
        body,
        day: day.words,
        sortedDay: day.day,
        ...(section !== undefined && { section }),
        passage: reach.join(' · '),
      },
    ];
  });
}

function chosenRound(rounds: readonly Round[], heading: string | undefined): Round | undefined {
  if (heading !== undefined) {
    return (
      rounds.find(({ section }) => section === heading) ?? rounds.find(({ section }) => section === undefined)
    );
  }
  const bySection = (round: Round) => Number(round.section !== undefined);
  const [latest] = [...rounds].sort(
    (a, b) => b.sortedDay.localeCompare(a.sortedDay) || bySection(b) - bySection(a),
  );
  return latest;
}
