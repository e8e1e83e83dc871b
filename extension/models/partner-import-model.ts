import { batch, createModel, signal } from '@preact/signals';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { type ColumnMeaning, meaningKey } from '#shared/desk/import/partner-column.ts';
import { partnersOfPlan } from '#shared/desk/import/partners-of-plan.ts';
import { type ImportPlan, planImport } from '#shared/desk/import/plan-import.ts';
import { isOwnPublication, publicationPartners } from '#shared/desk/import/publication-partners.ts';
import { readPartnerRows } from '#shared/desk/import/read-partner-rows.ts';
import { guessMeanings } from '#shared/desk/import/source-table.ts';
import type { Basis } from '#shared/desk/import/told-contacts.ts';
import type { ValueKey } from '#shared/desk/import/told-values.ts';
import type { Library } from '../database/library.ts';
import { type ClipWays, sourceOfPractice } from './clipped-source.ts';
import {
  type ImportSource,
  type SourcePart,
  type SourceProblem,
  sourceOfFile,
  sourceOfText,
} from './import-source.ts';

/** Where partners are brought in from. */
export const SOURCE_KINDS = ['file', 'pasted', 'practice', 'version'] as const;
/** Where partners are brought in from. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How an import has come along. */
export type PartnerImport = {
  /** The agreement it is for. */
  agreementId: string;
  /** Where from. */
  kind: SourceKind;
  /** What is pasted. */
  text: string;
  /** What has been read; absent until something is chosen. */
  source?: ImportSource;
  /** Which part of it, a sheet or a table, is taken. */
  partIndex: number;
  /** What each column tells. */
  meanings: readonly (ColumnMeaning | undefined)[];
  /** On what ground roles' mailboxes are published. */
  basis?: Basis;
  /** Whether commitments and signatures of another agreement come too. */
  withPromises: boolean;
  /** Rows that are left out. */
  left: ReadonlySet<number>;
  /** Values that are taken where the source tells them otherwise. */
  taken: ReadonlyMap<number, ReadonlySet<ValueKey>>;
  /** Why the source could not be read. */
  problem?: SourceProblem;
  /** What is being waited for. */
  busy?: 'reading' | 'writing';
  /** Whether the last try could not be written, or would have written nothing. */
  trouble?: 'not-written' | 'nothing';
};

/** What an import has done. */
export type ImportResult = {
  /** The agreement. */
  agreementId: string;
  /** How many partners are new. */
  added: number;
  /** How many were changed. */
  changed: number;
};

type ImportLibrary = Pick<
  Library,
  'importToDesk' | 'practice' | 'newestPractices' | 'practicesByTitle' | 'publishedVersion'
>;

/** How many practices a search offers. */
const OFFERED_PRACTICES = 10;

const nothingYet = (agreementId: string, kind: SourceKind = 'file'): PartnerImport => ({
  ...{ agreementId, kind, text: '', partIndex: 0, meanings: [], withPromises: false },
  ...{ left: new Set(), taken: new Map() },
});

/** Importing partners into an agreement. What was chosen stays until it is imported, emptied or begun for another agreement. */
export const PartnerImportModel = createModel(
  (library: ImportLibrary, ways: ClipWays & { now?: () => Date }) => {
    const begun = signal<PartnerImport>(nothingYet(''));
    const result = signal<ImportResult | undefined>(undefined);
    let turn = 0;

    function put(changes: Partial<PartnerImport>): void {
      const { trouble: _solved, ...before } = begun.value;
      begun.value = { ...before, ...changes };
    }

    /** Takes one part of what was read, with its columns guessed anew. */
    function takePart(source: ImportSource, partIndex: number, agreement: DeskAgreement): void {
      const part = source.parts[partIndex];
      const [main = 'fi'] = agreement.languages;
      const { problem: _problem, busy: _busy, ...before } = begun.value;
      begun.value = {
        ...before,
        ...{ source, partIndex, left: new Set(), taken: new Map() },
        meanings: part?.form === 'table' ? guessMeanings(part.table, main) : [],
        withPromises: part?.form === 'publication' && isOwnPublication(part.publication, agreement),
      };
    }

    /** Reads a source; an answer to an earlier choice never comes after a later one. */
    async function read(
      agreement: DeskAgreement,
      reading: () => Promise<ImportSource | { problem: SourceProblem }>,
    ): Promise<void> {
      turn += 1;
      const mine = turn;
      const { source: _source, problem: _problem, ...before } = begun.value;
      batch(() => {
        result.value = undefined;
        begun.value = { ...before, busy: 'reading' };
      });
      const found = await reading().catch(() => ({ problem: { kind: 'unreadable' as const } }));
      if (mine !== turn) return;
      if (!('problem' in found)) return takePart(found, 0, agreement);
      const { busy: _busy, ...rest } = begun.value;
      begun.value = { ...rest, problem: found.problem };
    }

    return {
      /** How the import has come along. */
      begun,
      /** What the last import has done. */
      result,
      /** Begins an import for an agreement; one that is on its way goes on. */
      begin(agreementId: string): void {
        if (begun.value.agreementId === agreementId) return;
        turn += 1;
        batch(() => {
          result.value = undefined;
          begun.value = nothingYet(agreementId);
        });
      },
      /** Chooses where partners come from. */
      chooseKind(kind: SourceKind): void {
        turn += 1;
        begun.value = nothingYet(begun.value.agreementId, kind);
      },
      /** Reads a file. */
      readFile: (agreement: DeskAgreement, file: File) => read(agreement, () => sourceOfFile(file)),
      /** Notes what is pasted and reads it. */
      async paste(agreement: DeskAgreement, text: string): Promise<void> {
        put({ text });
        await read(agreement, async () => sourceOfText(text));
      },
      /** Reads what a practice's clips hold. */
      readPractice: (agreement: DeskAgreement, practiceId: string) =>
        read(agreement, async () => sourceOfPractice(await library.practice(practiceId), ways)),
      /** Reads a former publication of the agreement. */
      readVersion: (agreement: DeskAgreement, publishedId: string, name: string) =>
        read(agreement, async () => {
          const publication = await library.publishedVersion(publishedId);
          return publication === undefined
            ? { problem: { kind: 'unreadable' } }
            : { name, parts: [{ form: 'publication', name, publication }] };
        }),
      /** Chooses a sheet, a table or a list of what was read. */
      choosePart(agreement: DeskAgreement, partIndex: number): void {
        if (begun.value.source) takePart(begun.value.source, partIndex, agreement);
      },
      /** Says what a column tells; another column that told it does so no longer. */
      chooseMeaning(column: number, meaning: ColumnMeaning | undefined): void {
        const isFree = meaning === undefined || meaning.field === 'note' || meaning.field === 'person';
        const meanings = begun.value.meanings.map((each, at) => {
          if (at === column) return meaning;
          return !isFree && meaningKey(each) === meaningKey(meaning) ? undefined : each;
        });
        put({ meanings, left: new Set(), taken: new Map() });
      },
      /** Says on what ground roles' mailboxes are published; on none when absent. */
      chooseBasis(basis: Basis | undefined): void {
        const { basis: _before, ...rest } = begun.value;
        begun.value = { ...rest, taken: new Map(), ...(basis !== undefined && { basis }) };
      },
      /** Takes commitments and signatures of another agreement along, or not. */
      choosePromises: (withPromises: boolean) => put({ withPromises, taken: new Map() }),
      /** Leaves a row out, or takes it. */
      chooseRow(line: number, isTaken: boolean): void {
        const left = new Set(begun.value.left);
        if (isTaken) left.delete(line);
        else left.add(line);
        put({ left });
      },
      /** Takes the source's value, or keeps the desk's. */
      chooseValue(line: number, key: ValueKey, isTaken: boolean): void {
        const keys = new Set(begun.value.taken.get(line));
        if (isTaken) keys.add(key);
        else keys.delete(key);
        put({ taken: new Map(begun.value.taken).set(line, keys) });
      },
      /** Takes the source's values in every conflict, or keeps the desk's in all. */
      chooseAll(plan: ImportPlan, isTaken: boolean): void {
        const conflicts = plan.partners.filter(({ state }) => state === 'conflict');
        const taken = conflicts.map(
          ({ incoming, conflicts: values }) =>
            [incoming.line, new Set(values.map(({ key }) => key))] as const,
        );
        put({ taken: new Map(isTaken ? taken : []) });
      },
      /** Forgets what was chosen. */
      empty(): void {
        turn += 1;
        begun.value = nothingYet(begun.value.agreementId, begun.value.kind);
      },
      /** Writes what the plan says, as one step under a title; answers whether it was written. */
      async importPlan(plan: ImportPlan, title: string): Promise<boolean> {
        const chosen = begun.value;
        if (chosen.busy !== undefined || chosen.source === undefined) return false;
        const { agreementId, source } = chosen;
        const at = { agreementId, now: (ways.now ?? (() => new Date()))(), importedFrom: source.address };
        const { added, changed } = partnersOfPlan(plan, chosen, at);
        if (added.length + changed.length === 0) {
          put({ trouble: 'nothing' });
          return false;
        }
        put({ busy: 'writing' });
        try {
          await library.importToDesk({ partners: [...added, ...changed], title });
        } catch {
          const { busy: _busy, ...rest } = begun.value;
          begun.value = { ...rest, trouble: 'not-written' };
          return false;
        }
        batch(() => {
          begun.value = nothingYet(agreementId, chosen.kind);
          result.value = { agreementId, added: added.length, changed: changed.length };
        });
        return true;
      },
      /** Practices whose title or municipality has the words; without words the newest ones. */
      async findPractices(words: string): Promise<{ key: string; text: string }[]> {
        const rows =
          words.trim() === ''
            ? (await library.newestPractices({ limit: OFFERED_PRACTICES })).rows
            : await library.practicesByTitle(words, OFFERED_PRACTICES);
        return rows.map(({ id, title }) => ({ key: id, text: title }));
      },
    };
  },
);
/** Importing partners into an agreement. */
export type PartnerImportModel = InstanceType<typeof PartnerImportModel>;

/** What an import would do with the chosen part of its source; undefined when there is none. */
export function planOf(
  chosen: Pick<PartnerImport, 'meanings' | 'withPromises'> & {
    part: SourcePart | undefined;
    basis: Basis | undefined;
  },
  agreement: DeskAgreement,
  partners: readonly DeskPartner[],
): ImportPlan | undefined {
  const { part, meanings, basis, withPromises } = chosen;
  if (part === undefined) return undefined;
  if (part.form === 'publication') {
    return planImport(publicationPartners(part.publication, agreement, withPromises), partners);
  }
  const [language = 'fi'] = agreement.languages;
  const { goals } = agreement;
  return planImport(readPartnerRows(part.table, { meanings, basis, language, goals }), partners);
}
