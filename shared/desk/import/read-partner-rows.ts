import { findEmails } from '../../contact/email-addresses.ts';
import { findPersonalData } from '../../contact/personal-data.ts';
import {
  addressOfCell,
  dayOfCell,
  elementsOfCell,
  languagesOfCell,
  lifeStagesOfCell,
  linesOfCell,
  stateOfCell,
} from '../../import/read-cells.ts';
import type { ReadRow } from '../../import/read-table.ts';
import type { ContentLanguage } from '../../language/language.ts';
import { type LocalizedText, textsIn, withText } from '../../language/localized-text.ts';
import { readBusinessId } from '../../partner/business-id.ts';
import { foldText } from '../../partner/fold-text.ts';
import type { DeskName } from '../desk-agreement-schema.ts';
import {
  type IncomingPartner,
  type IncomingPartners,
  type RefusedRow,
  type RemarkReason,
  type RowRemark,
  type ToldCommitment,
  type ToldPartner,
  toldPartnerSchema,
} from './incoming-partner.ts';
import { kindOfName, kindOfWord } from './kind-of-words.ts';
import type { ColumnField, ColumnMeaning, LocalizedField } from './partner-column.ts';
import type { SourceTable } from './source-table.ts';
import { type Basis, toldContacts } from './told-contacts.ts';

/** What is known when rows are read. */
export type ReadingWays = {
  /** What each column tells; undefined for those that are left out. */
  meanings: readonly (ColumnMeaning | undefined)[];
  /** The agreement's main language, in which texts are when their column names none. */
  language: ContentLanguage;
  /** The agreement's goals, by which goals in words are known. */
  goals: readonly DeskName[];
  /** On what ground a role's mailbox is published; it is the desk's own when absent. */
  basis?: Basis | undefined;
};

/** The longest name. */
const MAX_NAME = 500;

/** The partners of a table's rows. Every row that is not read is told of, and so is every cell that became a note. */
export function readPartnerRows(table: SourceTable, ways: ReadingWays): IncomingPartners {
  const partners: IncomingPartner[] = [];
  const refused: RefusedRow[] = [];
  const remarks: RowRemark[] = [];
  const goals = goalsByName(ways.goals);
  for (const row of table.rows) {
    const reader = new RowReader(row, table, ways, goals);
    const read = reader.read();
    if ('reason' in read) refused.push(read);
    else {
      partners.push(read);
      remarks.push(...reader.remarks);
    }
  }
  return { partners, refused, remarks };
}

function goalsByName(goals: readonly DeskName[]): Map<string, string> {
  return new Map(
    goals.flatMap(({ id, name }) => textsIn(name).map((text) => [foldText(text.trim()), id] as const)),
  );
}

/** Reads one row: what a cell cannot be read as goes into the note, so that nothing of the row is lost. */
class RowReader {
  readonly remarks: RowRemark[] = [];
  private readonly notes: string[] = [];
  private readonly row: ReadRow;
  private readonly table: SourceTable;
  private readonly ways: ReadingWays;
  private readonly goals: ReadonlyMap<string, string>;

  constructor(row: ReadRow, table: SourceTable, ways: ReadingWays, goals: ReadonlyMap<string, string>) {
    this.row = row;
    this.table = table;
    this.ways = ways;
    this.goals = goals;
  }

  read(): IncomingPartner | RefusedRow {
    const name = this.localized('name');
    if (name === undefined) return this.refusal('nameless');
    const kind = this.kind(textsIn(name)[0] ?? '');
    const told: ToldPartner = {
      name,
      ...kind.told,
      ...this.value('businessId', 'business-id', readBusinessId),
      ...this.value('website', 'website', addressOfCell),
      ...this.publicText('description'),
      ...this.publicText('area'),
      ...this.languages(),
      ...this.contacts(),
      steps: this.steps(),
      commitments: this.commitments(),
    };
    const note = [...this.all('note').map(({ text }) => text), ...this.notes].join('\n');
    const isTooLong = textsIn(name).some(({ length }) => length > MAX_NAME);
    const checked = toldPartnerSchema.safeParse({ ...told, ...(note !== '' && { internalNote: note }) });
    if (isTooLong || !checked.success) return this.refusal('too-long');
    return { line: this.row.line, told: checked.data, isKindGuessed: kind.isGuessed };
  }

  private refusal(reason: RefusedRow['reason']): RefusedRow {
    const words = this.row.cells.filter((cell) => cell !== '').join(' · ');
    return { line: this.row.line, words: words.slice(0, 200), reason };
  }

  /** The filled cells of a field, in the order of the columns. */
  private all(field: ColumnField): Cell[] {
    return this.ways.meanings.flatMap((meaning, column) => {
      const text = this.row.cells[column] ?? '';
      if (meaning?.field !== field || text === '') return [];
      const language = meaning.language ?? this.ways.language;
      return [{ text, language, heading: this.table.columns[column]?.heading ?? '' }];
    });
  }

  private keepAsNote({ text, heading }: Cell, reason: RemarkReason): void {
    this.notes.push(heading === '' ? text : `${heading}: ${text}`);
    this.remarks.push({ line: this.row.line, heading, value: text, reason });
  }

  private localized(field: LocalizedField): LocalizedText | undefined {
    let texts: LocalizedText | undefined;
    for (const { text, language } of this.all(field)) {
      texts = withText(texts, language, field === 'name' ? text.replaceAll(/\s+/g, ' ') : text);
    }
    return texts;
  }

  /** A text that goes out: one that holds personal data does not, and becomes a note. */
  private publicText(field: 'description' | 'area'): Partial<ToldPartner> {
    let texts: LocalizedText | undefined;
    for (const cell of this.all(field)) {
      if (findPersonalData(cell.text).length > 0) this.keepAsNote(cell, 'personal');
      else texts = withText(texts, cell.language, cell.text);
    }
    return texts === undefined ? {} : { [field]: texts };
  }

  private value<Key extends 'businessId' | 'website'>(
    field: Key,
    reason: RemarkReason,
    read: (text: string) => string | undefined,
  ): Partial<ToldPartner> {
    const [cell] = this.all(field);
    if (cell === undefined) return {};
    const value = read(cell.text);
    if (value === undefined) this.keepAsNote(cell, reason);
    return value === undefined ? {} : { [field]: value };
  }

  /** A kind in words of their own is the partner's own kind. */
  private kind(name: string): { told: Partial<ToldPartner>; isGuessed: boolean } {
    const [cell] = this.all('kind');
    const ownKind = this.localized('ownKind');
    const kind = cell && kindOfWord(cell.text);
    if (cell === undefined || kind !== undefined) {
      const told = { kind: kind ?? kindOfName(name), ...(ownKind && { ownKind }) };
      return { told, isGuessed: kind === undefined };
    }
    return { told: { kind: 'other', ownKind: ownKind ?? { [cell.language]: cell.text } }, isGuessed: false };
  }

  private languages(): Partial<ToldPartner> {
    const [cell] = this.all('languages');
    if (cell === undefined) return {};
    const { keys, unknown } = languagesOfCell(cell.text);
    if (unknown) this.keepAsNote(cell, 'languages');
    return keys.length === 0 ? {} : { languages: keys };
  }

  private contacts(): Partial<ToldPartner> {
    const joined = (field: ColumnField) =>
      this.all(field)
        .map(({ text }) => text)
        .join(', ');
    const [email] = this.all('email');
    if (email && findEmails(email.text).length === 0) this.keepAsNote(email, 'email');
    const { further, ...contacts } = toldContacts(
      { person: joined('person'), role: joined('role'), email: joined('email'), phone: joined('phone') },
      this.ways.basis,
      this.ways.language,
    );
    if (further.length > 0) this.notes.push(further.join(', '));
    return contacts;
  }

  /** A day without a state is the day of signing. */
  private steps(): ToldPartner['steps'] {
    const [stateCell] = this.all('state');
    const [dayCell] = this.all('day');
    const dayOfState = stateCell && dayOfCell(stateCell.text);
    const state = stateCell && (dayOfState === undefined ? stateOfCell(stateCell.text) : 'signed');
    const day = (dayCell && dayOfCell(dayCell.text)) ?? dayOfState;
    if (stateCell && state === undefined) this.keepAsNote(stateCell, 'state');
    if (dayCell && dayOfCell(dayCell.text) === undefined) this.keepAsNote(dayCell, 'day');
    if (state === undefined && (day === undefined || stateCell !== undefined)) return [];
    return [{ state: state ?? 'signed', ...(day !== undefined && { day }) }];
  }

  private commitments(): ToldCommitment[] {
    const texts = this.commitmentTexts();
    const isTold = texts.length > 0;
    const shared = {
      goalIds: this.goalIds(isTold),
      elements: this.tagged('elements', 'element', isTold, elementsOfCell),
      lifeStages: this.tagged('lifeStages', 'stages', isTold, lifeStagesOfCell),
    };
    return texts.map((text) => ({ text, ...shared }));
  }

  /** A commitment a line; lines in two languages belong together when there are as many of them. */
  private commitmentTexts(): LocalizedText[] {
    const told = this.all('commitment').flatMap((cell) => {
      const isPersonal = findPersonalData(cell.text).length > 0;
      if (isPersonal) this.keepAsNote(cell, 'personal');
      return isPersonal ? [] : [{ language: cell.language, lines: linesOfCell(cell.text) }];
    });
    const [first] = told;
    if (first === undefined) return [];
    if (told.some(({ lines }) => lines.length !== first.lines.length)) {
      return told.flatMap(({ language, lines }) => lines.map((line) => ({ [language]: line })));
    }
    return first.lines.map((_, at) =>
      Object.fromEntries(told.map(({ language, lines }) => [language, lines[at] ?? ''])),
    );
  }

  private tagged<Key>(
    field: 'elements' | 'lifeStages',
    reason: RemarkReason,
    isTold: boolean,
    read: (text: string) => { keys: Key[]; unknown: boolean },
  ): Key[] {
    const [cell] = this.all(field);
    if (cell === undefined) return [];
    const { keys, unknown } = read(cell.text);
    if (unknown) this.keepAsNote(cell, reason);
    else if (!isTold) this.keepAsNote(cell, 'commitmentless');
    return keys;
  }

  private goalIds(isTold: boolean): string[] {
    const [cell] = this.all('goals');
    if (cell === undefined) return [];
    const whole = this.goals.get(foldText(cell.text));
    const lines = cell.text.split(/[\n;]/).map((line) => foldText(line).trim());
    const ids = whole === undefined ? lines.map((line) => this.goals.get(line)) : [whole];
    if (ids.includes(undefined)) this.keepAsNote(cell, 'goal');
    else if (!isTold) this.keepAsNote(cell, 'commitmentless');
    return [...new Set(ids.filter((id) => id !== undefined))];
  }
}

/** A filled cell of a row. */
type Cell = { text: string; language: ContentLanguage; heading: string };
