import type { Locator, Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { servePage } from './changing-page.ts';

const { survey: told } = words;

/** A table as a spreadsheet puts it on the clipboard: inflected names, the region, and a place that is no municipality. */
const PASTED = [
  'Kunta\tYhteyshenkilö tunnetaan\tSuurin este',
  'Joutsassa\t41 %\tTilojen hinta',
  'Äänekosken kaupunki\t38,5 %\tKuljetukset',
  'Kuvitela\t12 %\tJäsenten vähyys',
  'Koko maakunta\t36 %\t',
].join('\n');

async function fill(page: Page | Locator, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page
      .getByRole('textbox', { name: label, exact: true })
      .or(page.getByRole('combobox', { name: label, exact: true }))
      .fill(text);
  }
}

/** Makes a survey by its form and shows it. */
async function addSurvey(page: Page, year: string): Promise<void> {
  await page.getByRole('button', { name: told.add }).click();
  await fill(page, {
    [told.fields.name]: 'Järjestökartoitus',
    [told.fields.year]: year,
    [told.fields.region]: 'Keski-Suomi',
  });
  await page.getByRole('button', { name: words.common.save }).click();
  await expect(page.getByRole('heading', { name: `Järjestökartoitus ${year}`, level: 2 })).toBeVisible();
}

const takeInButton = (page: Page) => page.getByRole('button', { name: told.takeIn.take, exact: true });
const matrix = (page: Page) => page.getByRole('region', { name: /^Tulokset kunnittain/ });

// Each test looks at many states, each twice.
test.describe.configure({ timeout: 90_000 });

test('a pasted table becomes findings, what is not understood waits, and one undo takes all of it back', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html#/surveys');
  await expect(library.getByText(told.empty)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: told.add }).click();
  await library.getByRole('button', { name: words.common.save }).click();
  await expect(library.getByText(told.problems['no-year'])).toBeVisible();
  await expect(library.getByRole('textbox', { name: told.fields.name })).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: words.common.cancel }).click();
  await addSurvey(library, '2018');
  await expect(library.getByText(told.survey.noFindings)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: told.takeIn.begin }).click();
  await library.getByRole('textbox', { name: told.takeIn.paste }).fill('Vain yksi sarake');
  await expect(library.getByText(told.takeIn.notTable)).toBeVisible();
  await library.getByRole('textbox', { name: told.takeIn.paste }).fill(PASTED);
  await expect(library.getByText(told.takeIn.summary(5, 1))).toBeVisible();
  await expect(library.getByText(told.takeIn.reasons['unknown-name'])).toBeVisible();
  const rows = library.getByRole('region', { name: told.takeIn.rows(3) });
  await expect(rows.getByRole('row', { name: 'Joutsassa Joutsa 41 % Tilojen hinta' })).toBeVisible();
  await expect(
    rows.getByRole('row', { name: 'Äänekosken kaupunki Äänekoski 38,5 % Kuljetukset' }),
  ).toBeVisible();
  await expect(rows.getByRole('row', { name: 'Koko maakunta Koko alue 36 %' })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  // Nothing is kept yet, and nothing that was pasted is lost by looking elsewhere.
  expect(await extension.rows('surveys')).toMatchObject([{ findings: [], leftRows: [] }]);
  await library.bringToFront();
  await library.getByRole('link', { name: told.parts.nominations }).click();
  await library.goBack();
  await expect(library.getByRole('textbox', { name: told.takeIn.paste })).toHaveValue(PASTED);

  await library.getByLabel(`${told.takeIn.question}: Suurin este`).fill('Suurin este toiminnalle');
  await takeInButton(library).click();
  await expect(library.getByText(told.takeIn.done(5, 0, 0))).toBeVisible();
  const table = matrix(library);
  await expect(table.getByRole('columnheader', { name: 'Suurin este toiminnalle' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(library.getByText(told.leftRows.heading(1))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: words.history.undo }).click();
  await expect(library.getByText(told.survey.noFindings)).toBeVisible();
  await expect(library.getByText(told.leftRows.heading(1))).toHaveCount(0);
  await library.getByRole('button', { name: words.history.redo }).click();
  await expect(table.getByRole('row')).toHaveCount(4);

  const waiting = library.getByLabel(`${told.leftRows.municipality}: Kuvitela`);
  await waiting.fill('Toivakka');
  await waiting.press('Enter');
  await expect(table.getByRole('rowheader', { name: 'Toivakka' })).toBeVisible();
  await expect(library.getByText(told.leftRows.heading(1))).toHaveCount(0);
});

test('a finding is corrected in its cell, copied as a citation, added, and compared over the years', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const library = await extension.openExtensionPage('library.html#/surveys');
  for (const [year, share] of [
    ['2018', '41 %'],
    ['2023', '45,5 %'],
  ] as const) {
    await addSurvey(library, year);
    await library.getByRole('button', { name: told.finding.add, exact: true }).click();
    const form = library.getByRole('form', { name: told.finding.heading });
    await fill(form, { [told.finding.municipality]: 'Nowhere' });
    await form.getByRole('button', { name: words.common.save }).click();
    await expect(form.getByText(told.problems['no-municipality'])).toBeVisible();
    await fill(form, {
      [told.finding.municipality]: 'Joutsa',
      [told.finding.question]: 'Yhteyshenkilö tunnetaan',
      [told.finding.value]: share,
    });
    await form.getByRole('button', { name: words.common.save }).click();
    await expect(matrix(library).getByRole('rowheader', { name: 'Joutsa' })).toBeVisible();
    await library.getByRole('link', { name: told.back }).click();
  }
  await library.getByRole('link', { name: 'Järjestökartoitus' }).last().click();
  await library.getByRole('button', { name: /^41 %\. Muokkaa/ }).click();
  const editor = library.getByRole('form', { name: 'Joutsa, Yhteyshenkilö tunnetaan' });
  await editor.getByRole('button', { name: told.finding.copy }).click();
  await expect(editor.getByText(told.finding.copied)).toBeVisible();
  expect(await library.evaluate(() => navigator.clipboard.readText())).toBe(
    'Järjestökartoitus 2018, Joutsa: Yhteyshenkilö tunnetaan – 41 %',
  );
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await editor.getByRole('textbox', { name: told.finding.value }).fill('40 %');
  await editor.getByRole('textbox', { name: told.finding.passage }).fill('s. 12');
  await editor.getByRole('button', { name: words.common.save }).click();
  const cell = library.getByRole('button', { name: /^40 %\. Muokkaa/ });
  await expect(cell).toBeFocused();

  await library.getByRole('button', { name: told.finding.rename }).click();
  await library.getByRole('textbox', { name: told.finding.question }).fill('Kunnan yhteyshenkilö tunnetaan');
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('textbox', { name: told.finding.question }).press('Enter');
  await expect(library.getByRole('columnheader', { name: /^Kunnan yhteyshenkilö/ })).toBeVisible();
  await library.getByRole('button', { name: words.history.undo }).click();
  await expect(library.getByRole('columnheader', { name: /^Yhteyshenkilö/ })).toBeVisible();

  await library.getByRole('link', { name: told.back }).click();
  await library.getByRole('combobox', { name: told.years.municipality }).fill('joutsassa');
  await library.getByRole('button', { name: told.years.show }).click();
  const years = library.getByRole('region', { name: told.years.heading('Joutsa') });
  const row = years.getByRole('row', { name: /^Yhteyshenkilö tunnetaan/ });
  await expect(row.getByRole('cell')).toHaveText(['40 %', /^45,5 %.*\+5,5 %-yks\.$/]);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.setViewportSize({ width: 320, height: 640 });
  await expect(library.getByRole('table')).toHaveCount(0);
  await expect(library.getByText('+5,5 %-yks.')).toBeVisible();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('a clipped survey fills the form from its card, and its table is taken in', async ({
  extension,
  site,
}) => {
  const address = site.address('liitto', '/kartoitus-2023');
  await servePage(
    extension,
    address,
    `<!doctype html><html lang="fi"><title>Järjestökartoitus 2023</title><main><h1>Järjestökartoitus 2023</h1>
    <p>Kysyimme seudun yhdistyksiltä, millaisena ne näkevät yhteistyön oman kuntansa kanssa.</p>
    <h2>Vastaajat</h2><p>Kyselyyn vastasi 412 yhdistystä 23 kunnasta.</p>
    <h2>Keskeiset tulokset</h2><ul><li>Tilojen hinta on suurin este toiminnalle.</li><li>Joutsa: yhdistykset tuntevat toisensa.</li></ul>
    <h2>Tulokset kunnittain</h2><table><caption>Tulokset kunnittain</caption><thead><tr><th>Kunta</th><th>Vastaajia</th></tr></thead>
    <tbody><tr><td>Joutsa</td><td>31</td></tr><tr><td>Luhangassa</td><td>12</td></tr></tbody></table></main>`,
  );
  await extension.clickToolbar(await extension.openPage(address));
  await expect
    .poll(() => extension.rows('practices'), { timeout: 25_000 })
    .toMatchObject([{ fields: { kind: 'survey' } }]);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /Järjestökartoitus 2023/ })
    .first()
    .click();
  await library.getByRole('link', { name: told.fromPractice }).click();
  await expect(library.getByText(told.form.prefilled('Järjestökartoitus 2023'))).toBeVisible();
  await expect(library.getByRole('textbox', { name: told.fields.year })).toHaveValue('2023');
  await expect(library.getByRole('textbox', { name: told.fields.respondentCount })).toHaveValue('412');
  await expect(library.getByText('Koko alue, Keskeinen tulos: Tilojen hinta on suurin este')).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: words.common.save }).click();

  await expect(library.getByText(told.takeIn.summary(2, 0))).toBeVisible();
  await takeInButton(library).click();
  await expect(matrix(library).getByRole('row', { name: /^Joutsa .*31/ })).toBeVisible();
  await expect(matrix(library).getByRole('row', { name: /^Luhanka .*12/ })).toBeVisible();
  await expect(matrix(library).getByRole('row', { name: /^Koko alue Tilojen hinta/ })).toBeVisible();
  await expect(library.getByRole('link', { name: told.fields.practice })).toBeVisible();

  await library.setViewportSize({ width: 360, height: 740 });
  await expect(library.getByRole('table')).toHaveCount(0);
  await library.getByRole('button', { name: /^31\. Muokkaa/ }).click();
  await expect(library.getByRole('form', { name: 'Joutsa, Vastaajia' })).toBeVisible();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
