import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { findingDraft } from '../../../../extension/models/survey-draft.ts';
import {
  findingKeyOf,
  newSurveyKey,
  questionKeyOf,
  SurveyFormsModel,
} from '../../../../extension/models/survey-forms-model.ts';
import { SurveysModel } from '../../../../extension/models/surveys-model.ts';
import { previewOf, TakeInModel } from '../../../../extension/models/take-in-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const facts = { name: 'Järjestökartoitus', year: 2018, source: {} };
const PASTED = 'Kunta\tTuntee\tTilat\nJoutsassa\t41 %\tpuuttuu\nKuvitela\t12 %\t';

/** Asks until the answer is there: the library answers when its transaction is done. */
async function until<T>(ask: () => T | undefined): Promise<T> {
  for (let turn = 0; turn < 200; turn += 1) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('There was no answer.');
}

describe('SurveysModel', () => {
  test('follows the list, and says that a survey in the trash is not there', async () => {
    const { library } = aLibrary();
    const model = new SurveysModel(library);
    model.showList();
    const rows = () => (model.list.value.state === 'ready' ? model.list.value.value.surveys : undefined);
    expect(await until(rows)).toEqual([]);
    const { id } = await library.addSurvey(facts, []);
    await until(() => rows()?.[0]);
    await model.remove(id);
    model.showSurvey(id);
    await until(() => (model.open.value.state === 'ready' ? true : undefined));
    expect(model.open.value).toEqual({ state: 'ready', value: undefined });
  });

  test('says that a change could not be written', async () => {
    const model = new SurveysModel(aLibrary().library);
    expect(await model.remove('nothing')).toBe(false);
    expect(model.hasFailed.value).toBe(true);
  });
});

describe('SurveyFormsModel', () => {
  test('fills a new survey from a practice and takes its findings along unless told not to', async () => {
    const { library } = aLibrary();
    const practice = await clipped(library, {
      kind: 'survey',
      title: 'Järjestökartoitus 2023',
      findings: '• Tilat: puuttuvat',
    });
    const model = new SurveyFormsModel(library);
    const key = newSurveyKey(practice.id);
    const saved = async (withFindings: boolean) => {
      await model.beginNew(practice.id, 'Keskeinen tulos');
      model.takeFindings(key, withFindings);
      const done = await model.surveys.save(key);
      return (await library.survey(done?.saved ?? ''))?.survey;
    };
    expect(await saved(true)).toMatchObject({
      name: 'Järjestökartoitus 2023',
      year: 2023,
      source: { practiceId: practice.id },
      findings: [{ question: 'Tilat', value: 'puuttuvat' }],
    });
    expect((await saved(false))?.findings).toEqual([]);
  });

  test('opens an empty form when the practice is not there', async () => {
    const model = new SurveyFormsModel(aLibrary().library);
    await model.beginNew('019a0000-0000-7000-8000-000000000000', 'Tulos');
    const key = newSurveyKey('019a0000-0000-7000-8000-000000000000');
    expect(model.filled.value.get(key)).toEqual({ state: 'missing' });
    expect(model.surveys.forms.value.get(key)?.draft.name).toBe('');
  });

  test('saves a finding under its id, and a new one of a cell', async () => {
    const { library } = aLibrary();
    const survey = await library.addSurvey(facts, [{ municipalityCode: '172', question: 'A/B', value: '1' }]);
    const model = new SurveyFormsModel(library);
    const [first] = survey.findings;
    const key = findingKeyOf(survey.id, { findingId: first?.id ?? '' });
    model.findings.begin(key, findingDraft(first ?? {}, 'Joutsa'));
    model.findings.change(key, 'value', '2');
    await model.findings.save(key);
    const cell = findingKeyOf(survey.id, { cell: '435 A/B' });
    model.findings.begin(cell, findingDraft({ question: 'A/B', value: '3' }, 'Luhanka'));
    await model.findings.save(cell);
    const after = (await library.survey(survey.id))?.survey.findings;
    expect(after).toMatchObject([
      { id: first?.id, value: '2', number: 2 },
      { municipalityCode: '435', question: 'A/B', value: '3' },
    ]);
  });
});

test('a question with a slash is worded anew, and an empty one is refused', async () => {
  const { library } = aLibrary();
  const survey = await library.addSurvey(facts, [{ question: 'A/B', value: '1' }]);
  const model = new SurveyFormsModel(library);
  const key = questionKeyOf(survey.id, 'A/B');
  model.questions.begin(key, { question: 'A/B' });
  model.questions.change(key, 'question', ' ');
  expect(await model.questions.save(key)).toBeUndefined();
  expect(model.questions.forms.value.get(key)?.problems).toEqual({ question: 'missing' });
  model.questions.change(key, 'question', ' A tai B ');
  await model.questions.save(key);
  expect((await library.survey(survey.id))?.survey.findings).toMatchObject([{ question: 'A tai B' }]);
});

describe('TakeInModel', () => {
  async function begun() {
    const { library } = aLibrary();
    const { id } = await library.addSurvey(facts, []);
    const model = new TakeInModel(library);
    await model.begin(id);
    model.paste(id, PASTED);
    const preview = () => {
      const shown = previewOf(model.of(id));
      if (shown === undefined) throw new Error('There is no table.');
      return shown;
    };
    return { library, id, model, preview };
  }

  test('shows what would be taken and keeps nothing until it is told to', async () => {
    const { library, id, model, preview } = await begun();
    expect(preview().taken.findings).toHaveLength(2);
    expect(preview().taken.left).toHaveLength(1);
    expect(model.hasUnsaved.value).toBe(true);
    expect((await library.survey(id))?.survey.findings).toEqual([]);
    expect(await model.takeIn(id)).toBe(true);
    expect(model.done.value).toEqual({ surveyId: id, added: 2, changed: 0, same: 0, left: 1 });
    expect(model.hasUnsaved.value).toBe(false);
  });

  test('keeps a question, a left-out column and a row’s municipality when the paste is corrected', async () => {
    const { id, model, preview } = await begun();
    const [first, second] = preview().reading.columns;
    const row = preview().reading.rows[1];
    if (!first || !second || !row) throw new Error('The table was not read.');
    model.renameColumn(id, first, 'Yhteyshenkilö tunnetaan');
    model.takeColumn(id, second, false);
    model.placeRow(id, row, 'Luhangassa');
    model.paste(id, `${PASTED}\nToivakka\t9 %\t`);
    expect(preview().taken).toMatchObject({
      findings: [
        { municipalityCode: '172', question: 'Yhteyshenkilö tunnetaan' },
        { municipalityCode: '435', question: 'Yhteyshenkilö tunnetaan', passage: 'Kuvitela' },
        { municipalityCode: '850', question: 'Yhteyshenkilö tunnetaan' },
      ],
      left: [],
    });
  });

  test('takes nothing from what is no table, and says so', async () => {
    const { id, model } = await begun();
    model.paste(id, 'Joutsa');
    expect(await model.takeIn(id)).toBe(false);
    expect(model.of(id).problem).toBe('nothing');
  });

  test('keeps what was pasted when it cannot be written', async () => {
    const { library, id, model } = await begun();
    const failing = new TakeInModel({ ...library, takeInFindings: () => Promise.reject(new Error('full')) });
    failing.paste(id, PASTED);
    expect(await failing.takeIn(id)).toBe(false);
    expect(failing.of(id)).toMatchObject({ problem: 'not-saved', text: PASTED, isBusy: false });
    expect(model.of(id).text).toBe(PASTED);
  });

  test('refuses more than a survey holds before it writes', async () => {
    const { id, model } = await begun();
    const rows = Array.from({ length: 101 }, () => `Joutsa${'\t1'.repeat(100)}`);
    model.paste(
      id,
      [`Kunta${Array.from({ length: 100 }, (_, index) => `\tK${index}`).join('')}`, ...rows].join('\n'),
    );
    expect(await model.takeIn(id)).toBe(false);
    expect(model.of(id).problem).toBe('too-many');
  });
});
