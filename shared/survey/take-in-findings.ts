import { municipalityByCode } from '../municipality/municipalities.ts';
import type { RowPlace } from './place-of-words.ts';
import { findingKey } from './question-key.ts';
import type { FindingRow, FindingsReading } from './read-findings.ts';
import type { Finding, LeftRow, Survey } from './survey-schema.ts';

/** A finding that has no id yet. */
export type NewFinding = Omit<Finding, 'id'>;

/** What a person chose for a table that was read. */
export interface TakingIn {
  /** The question each column is taken in as; columns that are not named here are not taken. */
  questions: ReadonlyMap<number, string>;
  /** The places a person gave to rows, by their index, in the stead of those that were read. */
  places: ReadonlyMap<number, RowPlace>;
}

/** What a table gives: findings, and the rows that wait for their municipality. */
export interface TakenIn {
  /** The findings, row by row. */
  findings: NewFinding[];
  /** Rows with values whose place is not known. */
  left: Omit<LeftRow, 'id'>[];
}

/** The findings of a table that was read, by what a person chose. */
export function takenIn(reading: FindingsReading, { questions, places }: TakingIn): TakenIn {
  const taken: TakenIn = { findings: [], left: [] };
  for (const row of reading.rows) {
    const place = places.get(row.index) ?? row.place;
    const told = [...row.values].flatMap(([column, value]) => {
      const question = questions.get(column)?.trim() ?? '';
      return question === '' ? [] : [{ question, ...value }];
    });
    if (told.length === 0) continue;
    if (place.kind === 'left') {
      const values = told.map(({ question, value }) => ({ question, value }));
      taken.left.push({ words: row.words, reason: place.reason, values });
      continue;
    }
    const passage = passageOf(reading, row, place);
    const about = place.kind === 'municipality' ? { municipalityCode: place.code } : {};
    taken.findings.push(
      ...told.map((each) => ({ ...about, ...each, ...(passage !== undefined && { passage }) })),
    );
  }
  return taken;
}

/** The table’s name, and the row’s own words where they are not just the municipality’s name. */
function passageOf({ name }: FindingsReading, { words }: FindingRow, place: RowPlace): string | undefined {
  const municipality = place.kind === 'municipality' ? municipalityByCode(place.code) : undefined;
  const isName = [municipality?.fi, municipality?.sv, municipality?.en].includes(words);
  const parts = [name, isName ? undefined : words].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(': ').slice(0, 2_000);
}

/** What taking findings in does to a survey. */
export interface FindingsChange {
  /** The survey’s findings after it. */
  findings: Finding[];
  /** How many are new. */
  added: number;
  /** How many had another value before. */
  changed: number;
  /** How many stand in the survey already. */
  same: number;
}

/**
 * A survey’s findings with others taken in. One that is there already is not added again; one with another value gets
 * the new value and keeps its id, so that what cites it stays. Where either side has several findings of the same
 * municipality and question nothing is replaced: both are kept.
 */
export function withFindings(
  { findings }: Pick<Survey, 'findings'>,
  taken: readonly NewFinding[],
  makeId: () => string,
): FindingsChange {
  const there = Map.groupBy(findings, findingKey);
  const coming = Map.groupBy(taken, findingKey);
  const after = new Map(findings.map((finding) => [finding.id, finding]));
  const change = { added: 0, changed: 0, same: 0 };
  for (const finding of taken) {
    const former = there.get(findingKey(finding)) ?? [];
    const [only] = former;
    if (former.some(({ value }) => value === finding.value)) change.same++;
    else if (only !== undefined && former.length === 1 && coming.get(findingKey(finding))?.length === 1) {
      after.set(only.id, { ...finding, id: only.id });
      change.changed++;
    } else {
      const id = makeId();
      after.set(id, { ...finding, id });
      change.added++;
    }
  }
  return { ...change, findings: [...after.values()] };
}
