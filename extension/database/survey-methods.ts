import { municipalityCodeSchema } from '#shared/municipality/municipality-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { withRowPlaced } from '#shared/survey/place-left-row.ts';
import type { RowPlace } from '#shared/survey/place-of-words.ts';
import { type Finding, type Survey, type SurveyFacts, surveySchema } from '#shared/survey/survey-schema.ts';
import { type NewFinding, type TakenIn, withFindings } from '#shared/survey/take-in-findings.ts';
import { keyForm } from '#shared/table/table-keys.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { type PlanCitation, planCitations } from './plan-citations.ts';
import { type PracticeWithTables, practicesWithTables } from './tables-to-take-in.ts';

/** A survey as a list shows it. */
export type SurveyRow = Pick<Survey, 'id' | 'name' | 'year' | 'region'> & {
  /** How many municipalities it has findings of. */
  municipalityCount: number;
  /** How many findings it has. */
  findingCount: number;
  /** The practice it was clipped as, if any. */
  practiceId?: string;
};

/** The surveys of a list, and how many are damaged and left out. */
export type SurveyList = {
  /** The newest year first. */
  surveys: SurveyRow[];
  /** How many cannot be read. */
  unreadable: number;
  /** The municipality that keeps this library, once it is told. */
  ourMunicipalityCode?: string;
};

/** A survey with the plans that cite its findings. */
export type OpenSurvey = {
  survey: Survey;
  /** By the finding’s id. */
  citations: ReadonlyMap<string, readonly PlanCitation[]>;
};

/** A finding with the survey it is of. */
export type CitedFinding = {
  finding: Finding;
  survey: Pick<Survey, 'id' | 'name' | 'year'>;
};

/** What taking a table in has changed. */
export type TakenInCounts = {
  /** The survey. */
  surveyId: string;
  /** How many findings are new. */
  added: number;
  /** How many have got another value. */
  changed: number;
  /** How many stood there already. */
  same: number;
  /** How many rows wait for their municipality. */
  left: number;
};

/** The library's methods about surveys of associations. */
export type SurveyMethods = {
  /** The surveys that live, as a list shows them. */
  surveys(): Promise<SurveyList>;
  /** One survey; `undefined` when it is not there, is damaged or is in the trash. */
  survey(surveyId: string): Promise<OpenSurvey | undefined>;
  /** The surveys that have findings of a municipality (`undefined`: of the whole region). */
  surveysOf(municipalityCode: string | undefined): Promise<Survey[]>;
  /** Findings by their ids, with their surveys; those that are gone are left out. */
  findings(findingIds: readonly string[]): Promise<CitedFinding[]>;
  /** Keeps a new survey, with findings when a page has told some. */
  addSurvey(facts: SurveyFacts, findings: readonly NewFinding[]): Promise<Survey>;
  /** Writes what a person tells of a survey; its findings stay. */
  editSurvey(surveyId: string, facts: SurveyFacts): Promise<void>;
  /** Puts a survey in the trash. */
  removeSurvey(surveyId: string): Promise<void>;
  /** Keeps a finding: a new one when it has no id, else the changed one, which keeps its place. */
  saveFinding(surveyId: string, finding: NewFinding & { id?: string }): Promise<void>;
  /** Words a question anew, in all findings that answer it. */
  renameQuestion(surveyId: string, former: string, question: string): Promise<void>;
  /** Takes a finding away. */
  removeFinding(surveyId: string, findingId: string): Promise<void>;
  /** Takes the findings of a table in, all or nothing, as one step. */
  takeInFindings(surveyId: string, taken: TakenIn): Promise<TakenInCounts>;
  /** Turns a row that waits into findings of the municipality or the region that a person named. */
  placeLeftRow(
    surveyId: string,
    leftRowId: string,
    place: Exclude<RowPlace, { kind: 'left' }>,
  ): Promise<void>;
  /** Takes a row that waits away. */
  removeLeftRow(surveyId: string, leftRowId: string): Promise<void>;
  /** Practices whose clips hold tables that can be taken in. */
  practicesWithTables(): Promise<PracticeWithTables[]>;
};

/** The library's methods about surveys, on a database. `now` is the clock. */
export function surveyMethods(db: LibraryDatabase, now: () => Date): SurveyMethods {
  const makeId = () => newRecord(now()).id;

  /** Changes one survey as a step that can be taken back. What does not fit the schema is refused before it is written. */
  async function change<T>(
    surveyId: string,
    changed: (survey: Survey) => { changes: Partial<Survey>; answer: T },
    action: 'save-survey' | 'delete' = 'save-survey',
  ): Promise<T> {
    const { name } = await surveyOf(db, surveyId);
    return changeLibrary(db, now(), { action, title: name }, async ({ put }) => {
      const before = await surveyOf(db, surveyId);
      const { changes, answer } = changed(before);
      await put('surveys', surveySchema.parse(withoutEmpty(revised(before, changes, now()))));
      return answer;
    });
  }
  const write = (surveyId: string, changed: (survey: Survey) => Partial<Survey>) =>
    change(surveyId, (survey) => ({ changes: changed(survey), answer: undefined }));

  return {
    async surveys() {
      const { surveys, unreadable } = await livingSurveys(db);
      const ours = municipalityCodeSchema.safeParse((await db.settings.get('ourMunicipality'))?.value);
      return {
        ...{ surveys: surveys.map(toRow), unreadable },
        ...(ours.success && { ourMunicipalityCode: ours.data }),
      };
    },

    async survey(surveyId) {
      const parsed = surveySchema.safeParse(await db.surveys.get(surveyId));
      if (!parsed.success || parsed.data.deletedAt !== undefined) return undefined;
      return { survey: parsed.data, citations: await planCitations(db, 'findings') };
    },

    async surveysOf(municipalityCode) {
      const { surveys } = await livingSurveys(db);
      return surveys.filter(({ findings }) =>
        findings.some((finding) => finding.municipalityCode === municipalityCode),
      );
    },

    async findings(findingIds) {
      const wanted = new Set(findingIds);
      const { surveys } = await livingSurveys(db);
      return surveys.flatMap(({ id, name, year, findings }) =>
        findings
          .filter((finding) => wanted.has(finding.id))
          .map((finding) => ({ finding, survey: { id, name, year } })),
      );
    },

    async addSurvey(facts, findings) {
      const record = newRecord(now());
      const survey = surveySchema.parse({
        ...record,
        createdAt: record.updatedAt,
        ...withoutEmpty(facts),
        findings: findings.map((finding) => ({ ...finding, id: makeId() })),
        leftRows: [],
      });
      return changeLibrary(db, now(), { action: 'save-survey', title: survey.name }, async ({ put }) => {
        await put('surveys', survey);
        return survey;
      });
    },

    async editSurvey(surveyId, { region, madeBy, respondentCount, respondents, ...facts }) {
      // What a person has emptied goes; what is not given here would stay.
      await write(
        surveyId,
        () => ({ ...facts, region, madeBy, respondentCount, respondents }) as Partial<Survey>,
      );
    },

    async removeSurvey(surveyId) {
      await change(
        surveyId,
        () => ({ changes: { deletedAt: now().toISOString() }, answer: undefined }),
        'delete',
      );
    },

    async saveFinding(surveyId, { id, ...told }) {
      const finding = { ...told, id: id ?? makeId() };
      await write(surveyId, ({ findings }) => ({
        findings: findings.some((each) => each.id === id)
          ? findings.map((each) => (each.id === id ? finding : each))
          : [...findings, finding],
      }));
    },

    async renameQuestion(surveyId, former, question) {
      const key = keyForm(former);
      await write(surveyId, ({ findings }) => ({
        findings: findings.map((each) => (keyForm(each.question) === key ? { ...each, question } : each)),
      }));
    },

    async removeFinding(surveyId, findingId) {
      await write(surveyId, ({ findings }) => ({ findings: findings.filter(({ id }) => id !== findingId) }));
    },

    async takeInFindings(surveyId, taken) {
      return change(surveyId, (survey) => {
        const { findings, ...counts } = withFindings(survey, taken.findings, makeId);
        const leftRows = [...survey.leftRows, ...taken.left.map((row) => ({ ...row, id: makeId() }))];
        return { changes: { findings, leftRows }, answer: { surveyId, ...counts, left: taken.left.length } };
      });
    },

    async placeLeftRow(surveyId, leftRowId, place) {
      await write(surveyId, (survey) => withRowPlaced(survey, leftRowId, place, makeId));
    },

    async removeLeftRow(surveyId, leftRowId) {
      await write(surveyId, ({ leftRows }) => ({ leftRows: leftRows.filter(({ id }) => id !== leftRowId) }));
    },

    practicesWithTables: async () => practicesWithTables(db),
  };
}

/** The survey of an id, in the trash or not; fails with `NotInLibrary` when there is none that can be read. */
async function surveyOf(db: LibraryDatabase, surveyId: string): Promise<Survey> {
  const parsed = surveySchema.safeParse(await db.surveys.get(surveyId));
  if (!parsed.success) throw new NotInLibrary('survey', surveyId);
  return parsed.data;
}

async function livingSurveys(db: LibraryDatabase): Promise<{ surveys: Survey[]; unreadable: number }> {
  const stored = await db.surveys.toArray();
  const surveys: Survey[] = [];
  let unreadable = 0;
  for (const each of stored.filter(({ deletedAt }) => deletedAt === undefined)) {
    const parsed = surveySchema.safeParse(each);
    if (parsed.success) surveys.push(parsed.data);
    else unreadable += 1;
  }
  surveys.sort((one, other) => other.year - one.year || other.createdAt.localeCompare(one.createdAt));
  return { surveys, unreadable };
}

function toRow({ id, name, year, region, source, findings }: Survey): SurveyRow {
  const codes = new Set(findings.map(({ municipalityCode }) => municipalityCode));
  codes.delete(undefined);
  return {
    ...{ id, name, year, municipalityCount: codes.size, findingCount: findings.length },
    ...(region !== undefined && { region }),
    ...(source.practiceId !== undefined && { practiceId: source.practiceId }),
  };
}

/** An emptied field is absent, not there and empty. */
function withoutEmpty<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
