import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { newRecord } from '#shared/record/record.ts';
import type { SurveyFacts } from '#shared/survey/survey-schema.ts';
import { NotInLibrary } from '../../../../extension/database/library-unavailable.ts';
import { aClipStart, aReading } from '../../../builders/clip.ts';
import { aLibrary, clipped, type TestLibrary } from '../../../builders/library.ts';
import { aTable } from '../../../builders/table.ts';

const facts: SurveyFacts = { name: 'Järjestökartoitus', year: 2018, region: 'Keski-Suomi', source: {} };
const finding = { municipalityCode: '172', question: 'Tuntee', value: '41 %', number: 41, unit: '%' };

let made: TestLibrary;
beforeEach(() => {
  made = aLibrary();
});

/** The next step is a second later: steps of one moment have no order. */
function later(): void {
  made.clock.now = new Date(made.clock.now.getTime() + 1_000);
}

const survey = async (id: string) => (await made.library.survey(id))?.survey;

async function stored(table: string, record: object): Promise<void> {
  await made.library.surveys();
  const raw = await new Dexie(made.name).open();
  await raw.table(table).put(record);
  raw.close();
}

describe('surveys', () => {
  test('are listed by year, the newest first, with what they hold', async () => {
    await made.library.addSurvey(facts, [
      finding,
      { ...finding, question: 'Tilat' },
      { question: 'A', value: 'B' },
    ]);
    await made.library.addSurvey({ ...facts, year: 2023 }, []);
    expect((await made.library.surveys()).surveys).toMatchObject([
      { year: 2023, findingCount: 0, municipalityCount: 0 },
      { year: 2018, region: 'Keski-Suomi', findingCount: 3, municipalityCount: 1 },
    ]);
  });

  test('are listed with the municipality that keeps the library, once it is told', async () => {
    expect(await made.library.surveys()).not.toHaveProperty('ourMunicipalityCode');
    await stored('settings', { name: 'ourMunicipality', value: '172' });
    expect(await made.library.surveys()).toMatchObject({ ourMunicipalityCode: '172' });
  });

  test('that are damaged are left out and counted', async () => {
    await stored('surveys', { ...newRecord(made.clock.now), name: 'Rikki', year: 'kaksi', findings: 7 });
    expect(await made.library.surveys()).toEqual({ surveys: [], unreadable: 1 });
  });

  test('lose what a person emptied, and keep their findings', async () => {
    const { id } = await made.library.addSurvey({ ...facts, respondentCount: 7 }, [finding]);
    await made.library.editSurvey(id, { name: 'Kartoitus', year: 2019, source: {} });
    const after = await survey(id);
    expect(after).toMatchObject({ name: 'Kartoitus', year: 2019, revision: 2, findings: [finding] });
    expect(after).not.toHaveProperty('region');
    expect(after).not.toHaveProperty('respondentCount');
  });

  test('go to the trash and come back by undo', async () => {
    const { id } = await made.library.addSurvey(facts, [finding]);
    later();
    await made.library.removeSurvey(id);
    expect(await survey(id)).toBeUndefined();
    expect((await made.library.surveys()).surveys).toEqual([]);
    await made.library.undo();
    expect((await survey(id))?.findings).toHaveLength(1);
  });

  test('that are not there cannot be changed', async () => {
    await expect(made.library.editSurvey('nothing', facts)).rejects.toBeInstanceOf(NotInLibrary);
  });
});

describe('findings', () => {
  test('are added, corrected in place and taken away', async () => {
    const { id } = await made.library.addSurvey(facts, [finding]);
    await made.library.saveFinding(id, { ...finding, question: 'Tilat', value: 'puuttuu' });
    const [first, second] = (await survey(id))?.findings ?? [];
    await made.library.saveFinding(id, { ...finding, value: '45 %', number: 45, id: first?.id ?? '' });
    expect((await survey(id))?.findings.map((each) => [each.id, each.value])).toEqual([
      [first?.id, '45 %'],
      [second?.id, 'puuttuu'],
    ]);
    await made.library.removeFinding(id, first?.id ?? '');
    expect((await survey(id))?.findings.map(({ value }) => value)).toEqual(['puuttuu']);
  });

  test('get a question that is worded anew, wherever it stands in other letters too', async () => {
    const { id } = await made.library.addSurvey(facts, [
      { question: 'Tuntee?', value: '1' },
      { ...finding, question: 'TUNTEE' },
      { question: 'Tilat', value: '2' },
    ]);
    await made.library.renameQuestion(id, 'Tuntee?', 'Yhteyshenkilö tunnetaan');
    expect((await survey(id))?.findings.map(({ question }) => question)).toEqual([
      'Yhteyshenkilö tunnetaan',
      'Yhteyshenkilö tunnetaan',
      'Tilat',
    ]);
  });

  test('that say nothing are refused, and nothing changes', async () => {
    const { id } = await made.library.addSurvey(facts, [finding]);
    await expect(made.library.saveFinding(id, { question: 'A', value: ' ' })).rejects.toThrow();
    expect((await survey(id))?.revision).toBe(1);
  });

  test('of a table are taken in as one step, and undo takes all of them back', async () => {
    const { id } = await made.library.addSurvey(facts, [finding]);
    const taken = {
      findings: [
        finding,
        { ...finding, municipalityCode: '435', value: '12 %' },
        { ...finding, question: 'Tilat' },
      ],
      left: [
        {
          words: 'Kuvitela',
          reason: 'unknown-name' as const,
          values: [{ question: 'Tuntee', value: '9 %' }],
        },
      ],
    };
    later();
    const counts = await made.library.takeInFindings(id, taken);
    expect(counts).toEqual({ surveyId: id, added: 2, changed: 0, same: 1, left: 1 });
    expect((await survey(id))?.findings).toHaveLength(3);
    expect((await survey(id))?.leftRows).toMatchObject([{ words: 'Kuvitela' }]);
    await made.library.undo();
    expect(await survey(id)).toMatchObject({ findings: [finding], leftRows: [] });
  });

  test('come of a waiting row when a person names its municipality', async () => {
    const { id } = await made.library.addSurvey(facts, []);
    const row = {
      words: 'Kuvitela',
      reason: 'unknown-name' as const,
      values: [{ question: 'Tuntee', value: '9 %' }],
    };
    await made.library.takeInFindings(id, { findings: [], left: [row, row] });
    const [first, second] = (await survey(id))?.leftRows ?? [];
    await made.library.placeLeftRow(id, first?.id ?? '', { kind: 'municipality', code: '435' });
    await made.library.removeLeftRow(id, second?.id ?? '');
    expect(await survey(id)).toMatchObject({
      leftRows: [],
      findings: [{ municipalityCode: '435', value: '9 %', number: 9, unit: '%', passage: 'Kuvitela' }],
    });
  });

  test('are found by their ids for those who cite them, and by municipality', async () => {
    const { id, findings } = await made.library.addSurvey(facts, [finding, { question: 'A', value: 'B' }]);
    const cited = await made.library.findings([findings[0]?.id ?? '', 'gone']);
    expect(cited).toMatchObject([{ finding, survey: { id, name: 'Järjestökartoitus', year: 2018 } }]);
    expect(await made.library.surveysOf('172')).toHaveLength(1);
    expect(await made.library.surveysOf(undefined)).toHaveLength(1);
    expect(await made.library.surveysOf('435')).toEqual([]);
  });

  test('know the plans that cite them, whatever else a series holds', async () => {
    const { id, findings } = await made.library.addSurvey(facts, [finding]);
    const findingId = findings[0]?.id ?? '';
    const plan = { municipalityCode: '172', findings: [{ id: findingId, text: 'Tuntee' }] };
    const series = {
      ...newRecord(made.clock.now),
      name: 'Pajat',
      workshops: [{ id: 'w', plans: [plan, {}] }],
    };
    await stored('workshopSeries', series);
    await stored('workshopSeries', { ...newRecord(made.clock.now), workshops: 'none' });
    const open = await made.library.survey(id);
    expect(open?.citations.get(findingId)).toEqual([
      { seriesId: series.id, seriesName: 'Pajat', workshopId: 'w', municipalityCode: '172' },
    ]);
  });
});

test('practices whose clips hold tables are named, surveys first, those in the trash not', async () => {
  const { library } = made;
  const withTable = async (title: string, kind: 'survey' | 'page') => {
    const clip = await library.beginClip(aClipStart({ address: `https://koivula.example/${title}` }));
    const draft = { fields: { kind, title }, provenance: {} };
    const body = { html: `<p>${title}</p>`, text: title.repeat(30), headings: [] };
    return library.fillClip(
      clip.id,
      aReading({
        draft,
        body,
        tables: [
          aTable([
            ['Kunta', 'A'],
            ['Joutsa', '1'],
          ]),
        ],
      }),
    );
  };
  await withTable('Kartoitus', 'survey');
  await withTable('Sivu', 'page');
  const gone = await withTable('Poistettu', 'survey');
  await clipped(library, { title: 'Ilman taulukkoa' });
  await library.deletePractice(gone?.id ?? '');
  expect((await library.practicesWithTables()).map(({ title }) => title)).toEqual(['Kartoitus', 'Sivu']);
});
