import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { AdoptionBoardModel } from '../../../../extension/models/adoption-board-model.ts';
import { AdoptionEditModel, editAt } from '../../../../extension/models/adoption-edit-model.ts';
import { AdoptionModel } from '../../../../extension/models/adoption-model.ts';
import { DueReviewsModel } from '../../../../extension/models/due-reviews-model.ts';
import { OurBodyModel } from '../../../../extension/models/our-body-model.ts';
import { PracticeAdoptionsModel } from '../../../../extension/models/practice-adoptions-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const KONNEVESI = { municipalityCode: '275' };
const now = () => new Date('2026-11-26T10:00:00.000Z');

/** A library with one practice of Joutsa. */
async function onePractice(): Promise<{ library: Library; practice: Practice }> {
  const { library, clock } = aLibrary();
  clock.now = now();
  return { library, practice: await clipped(library, { municipalityCode: '172' }) };
}

/** Our adoption of that practice, beginning in a state. */
async function ourAdoption(state: 'found' | 'in-use' = 'found') {
  const { library, practice } = await onePractice();
  const { id } = await library.adoptPractice(practice.id, {
    body: KONNEVESI,
    isOurs: true,
    notesState: false,
    entry: { state, since: '2026-01' },
  });
  const listed = await library.adoption(id);
  if (listed === undefined) throw new Error('The adoption is not there.');
  return { library, practice, id, listed };
}

describe('beginning an adoption', () => {
  test('asks once which municipality is ours, then adopts from the one whose practice it is', async () => {
    const { library, practice } = await onePractice();
    const model = new PracticeAdoptionsModel(library, now);
    expect(await model.adopt(practice)).toBeUndefined();
    expect(model.forms.value.get(practice.id)?.question).toBe('ours');
    model.change(practice.id, 'name', 'Konnevesi');
    expect(await model.keep(practice)).toMatchObject({
      municipalityCode: '275',
      isOurs: true,
      state: 'found',
      source: { municipalityCode: '172' },
    });
    expect(await library.ourMunicipality()).toEqual(KONNEVESI);
    expect(model.forms.value.size).toBe(0);
    expect(await model.adopt(practice)).toMatchObject({ isOurs: true });
    expect(await library.adoptionsOf(practice.id)).toHaveLength(1);
  });

  test('of another municipality is noted with its state and day', async () => {
    const { library, practice } = await onePractice();
    const model = new PracticeAdoptionsModel(library, now);
    model.askOther(practice, 'Joutsa');
    for (const [control, value] of [
      ['name', 'Luhanka'],
      ['state', 'trial'],
      ['since', '2019'],
    ] as const)
      model.change(practice.id, control, value);
    expect(await model.keep(practice)).toMatchObject({
      municipalityCode: '435',
      isOurs: false,
      history: [{ state: 'trial', since: '2019' }],
      source: { municipalityCode: '172' },
    });
  });

  test('keeps what was typed when it cannot be understood or written', async () => {
    const { library, practice } = await onePractice();
    const model = new PracticeAdoptionsModel(
      { ...library, adoptPractice: vi.fn().mockRejectedValue(new Error('full')) },
      now,
    );
    model.askOther(practice, '');
    model.change(practice.id, 'name', 'Luhanka');
    expect(await model.keep(practice)).toBeUndefined();
    expect(model.forms.value.get(practice.id)?.error).toEqual({ code: 'since-unknown', control: 'since' });
    model.change(practice.id, 'since', '2019');
    expect(await model.keep(practice)).toBeUndefined();
    expect(model.forms.value.get(practice.id)).toMatchObject({
      error: { code: 'not-saved' },
      draft: { name: 'Luhanka' },
      isSaving: false,
    });
    expect(model.hasUnsaved.value).toBe(true);
  });

  test('follows the adoptions of the practice that is open', async () => {
    const { library, practice } = await onePractice();
    const model = new PracticeAdoptionsModel(library, now);
    model.show(practice.id);
    await library.adoptPractice(practice.id, {
      body: KONNEVESI,
      isOurs: true,
      notesState: false,
      entry: { state: 'found', since: '2026' },
    });
    await vi.waitFor(() => expect(model.adoptions.value).toHaveLength(1));
    model.show(undefined);
    expect(model.adoptions.value).toEqual([]);
  });
});

describe('editing', () => {
  test('saves a part and closes its editor', async () => {
    const { library, listed, id } = await ourAdoption();
    const edits = new AdoptionEditModel(library, now);
    const place = { adoptionId: id, part: 'ownerRole' } as const;
    edits.begin(listed, 'ownerRole', 'fi');
    edits.change(place, 'ownerRole', 'Hyvinvointikoordinaattori');
    expect(edits.unsaved.value).toHaveLength(1);
    expect(await edits.save(place)).toMatchObject({ ownerRole: 'Hyvinvointikoordinaattori' });
    expect(editAt(edits, place)).toBeUndefined();
  });

  test('keeps what was typed when an editor is opened again, and when it cannot be saved', async () => {
    const { library, listed, id } = await ourAdoption();
    const edits = new AdoptionEditModel(library, now);
    const place = { adoptionId: id, part: 'fit' } as const;
    edits.begin(listed, 'fit', 'fi');
    edits.change(place, 'fit', 'Sopii meille.');
    edits.begin(listed, 'fit', 'fi');
    expect(editAt(edits, place)?.draft.fit).toBe('Sopii meille.');
    await library.deleteAdoption(id);
    expect(await edits.save(place)).toBeUndefined();
    expect(editAt(edits, place)).toMatchObject({ error: { code: 'gone' }, draft: { fit: 'Sopii meille.' } });
  });

  test('of a part that is only looked at is not unsaved', async () => {
    const { library, listed } = await ourAdoption();
    const edits = new AdoptionEditModel(library, now);
    edits.begin(listed, 'fit', 'fi');
    expect(edits.hasUnsaved.value).toBe(false);
  });
});

describe('the board', () => {
  test('has a column for each state and moves a card to the next one', async () => {
    const { library, listed } = await ourAdoption();
    const board = new AdoptionBoardModel(library, now);
    board.show();
    await vi.waitFor(() => expect(board.columns.value[0]?.adoptions).toHaveLength(1));
    expect(await board.moveBy(listed, 1)).toBe('moved');
    await vi.waitFor(() => expect(board.columns.value[1]?.adoptions).toHaveLength(1));
    expect(board.columns.value.map(({ state }) => state)).toEqual([
      'found',
      'assessed',
      'decided',
      'trial',
      'in-use',
      'dropped',
    ]);
    board.hide();
  });

  test('drops nothing without a reason, and goes no further than the ends', async () => {
    const { library, listed } = await ourAdoption('in-use');
    const board = new AdoptionBoardModel(library, now);
    expect(await board.moveBy(listed, 1)).toBe('needs-reason');
    const first = await ourAdoption();
    expect(await new AdoptionBoardModel(first.library, now).moveBy(first.listed, -1)).toBe('at-the-end');
  });

  test('tells when a move could not be written', async () => {
    const { library, listed } = await ourAdoption();
    const board = new AdoptionBoardModel(
      { ...library, changeAdoption: vi.fn().mockRejectedValue(new Error('full')) },
      now,
    );
    expect(await board.moveBy(listed, 1)).toBe('failed');
    expect(board.hasFailed.value).toBe(true);
  });

  test('is narrowed to ours, to others, to municipalities like ours and to one body', async () => {
    const { library, practice } = await ourAdoption();
    await library.setOurMunicipality(KONNEVESI);
    for (const municipalityCode of ['435', '091'])
      await library.adoptPractice(practice.id, {
        body: { municipalityCode },
        isOurs: false,
        notesState: true,
        entry: { state: 'trial', since: '2019' },
      });
    const board = new AdoptionBoardModel(library, now);
    board.show();
    await vi.waitFor(() => expect(board.shown.value).toHaveLength(3));
    const shownCodes = () => board.shown.value.map(({ adoption }) => adoption.municipalityCode);
    board.whose.value = 'ours';
    expect(shownCodes()).toEqual(['275']);
    board.whose.value = 'others';
    expect(new Set(shownCodes())).toEqual(new Set(['435', '091']));
    board.whose.value = 'alike';
    expect(shownCodes()).toEqual(['435']);
    board.showAll();
    board.body.value = { municipalityCode: '091' };
    expect(shownCodes()).toEqual(['091']);
    expect(board.bodies.value).toHaveLength(3);
    board.hide();
  });

  test('puts due reviews in order and leaves later ones out', async () => {
    const { library, practice } = await onePractice();
    for (const reviewOn of ['2026-12-20', '2026-11-01', '2027-06-01']) {
      const { id } = await library.adoptPractice(practice.id, {
        body: { organisation: reviewOn },
        isOurs: false,
        notesState: true,
        entry: { state: 'trial', since: '2019' },
      });
      await library.changeAdoption(id, (fields) => ({ ...fields, reviewOn }));
    }
    const board = new AdoptionBoardModel(library, now);
    const reminder = new DueReviewsModel(library);
    board.show();
    await vi.waitFor(() =>
      expect(board.due.value.map(({ adoption }) => adoption.reviewOn)).toEqual(['2026-11-01', '2026-12-20']),
    );
    await vi.waitFor(() => expect(reminder.due.value).toHaveLength(2));
    board.hide();
    reminder.stop();
  });
});

describe('the open adoption', () => {
  test('follows its changes and tells when it is gone', async () => {
    const { library, id } = await ourAdoption();
    const model = new AdoptionModel(library, now);
    model.show(id);
    await vi.waitFor(() => expect(model.open.value.state).toBe('ready'));
    expect(await model.remove()).toBe(true);
    await vi.waitFor(() => expect(model.open.value.state).toBe('missing'));
    model.show(undefined);
  });

  test('ticks a step off on the day and takes rows away', async () => {
    const { library, id } = await ourAdoption();
    const step = { id, text: 'Kutsutaan yhdistykset' };
    await library.changeAdoption(id, (fields) => ({ ...fields, steps: [step] }));
    const model = new AdoptionModel(library, now);
    model.show(id);
    await model.setStepDone(id, true);
    expect((await library.adoption(id))?.adoption.steps).toEqual([{ ...step, doneOn: '2026-11-26' }]);
    await model.removeRow('steps', id);
    expect((await library.adoption(id))?.adoption.steps).toEqual([]);
    model.show(undefined);
  });
});

test('our own municipality is told anew', async () => {
  const { library } = await onePractice();
  const model = new OurBodyModel(library);
  await model.ask('fi');
  expect(await model.keep()).toBe(false);
  expect(model.form.value?.error?.code).toBe('body-missing');
  model.change('Vasa');
  expect(await model.keep()).toBe(true);
  expect(await library.ourMunicipality()).toEqual({ municipalityCode: '905' });
});
