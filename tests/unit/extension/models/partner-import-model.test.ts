import { expect, test } from 'vitest';
import { PartnerImportModel, planOf } from '../../../../extension/models/partner-import-model.ts';
import { aDeskAgreement } from '../../../builders/desk.ts';

const agreement = aDeskAgreement();

/** The import of an agreement, with what the library was asked to write. */
function begin(importToDesk: (what: { partners: readonly unknown[]; title: string }) => Promise<void>) {
  const library = {
    importToDesk,
    practice: async () => undefined,
    newestPractices: async () => ({ rows: [] }),
    practicesByTitle: async () => [],
    publishedVersion: async () => undefined,
  };
  const model = new PartnerImportModel(library, {
    parseMarkup: () => {
      throw new Error('nothing is clipped');
    },
    nameOfColumn: (field) => field,
  });
  model.begin(agreement.id);
  return model;
}

function planned(model: PartnerImportModel) {
  const { source, partIndex, meanings, basis, withPromises } = model.begun.value;
  const plan = planOf({ part: source?.parts[partIndex], meanings, basis, withPromises }, agreement, []);
  if (plan === undefined) throw new Error('nothing was read');
  return plan;
}

test('a meaning given to another column leaves the first, so that no value is lost unseen', async () => {
  const model = begin(async () => undefined);
  await model.paste(agreement, 'Nimi;Kutsumanimi\nMarttayhdistys ry;Martat');
  model.chooseMeaning(1, { field: 'name' });
  expect(model.begun.value.meanings).toEqual([undefined, { field: 'name' }]);
});

test('what could not be written stays chosen and says so', async () => {
  const model = begin(async () => {
    throw new Error('the disk is full');
  });
  await model.paste(agreement, 'Nimi;Kylä\nMartat;Ranta');
  expect(await model.importPlan(planned(model), 'taulukko')).toBe(false);
  expect(model.begun.value).toMatchObject({ trouble: 'not-written', text: 'Nimi;Kylä\nMartat;Ranta' });
  expect(model.begun.value.busy).toBeUndefined();
});

test('rows that are left out are not written', async () => {
  const written: { partners: readonly unknown[]; title: string }[] = [];
  const model = begin(async (what) => void written.push(what));
  await model.paste(agreement, 'Nimi;Kylä\nMartat;Ranta\nHauki;Mäki');
  model.chooseRow(2, false);
  expect(await model.importPlan(planned(model), 'taulukko')).toBe(true);
  expect(written).toMatchObject([{ title: 'taulukko', partners: [{ name: { fi: 'Hauki' } }] }]);
  expect(model.result.value).toEqual({ agreementId: agreement.id, added: 1, changed: 0 });
});
