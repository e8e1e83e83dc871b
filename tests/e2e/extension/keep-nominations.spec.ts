import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { servePage } from './changing-page.ts';

const { nomination: told } = words;

// Each test looks at many states, each twice.
test.describe.configure({ timeout: 90_000 });

test('a nomination is made, awarded, listed, narrowed and printed without the persons it names', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html#/nominations');
  await expect(library.getByText(told.empty)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: told.add }).click();
  await library.getByRole('button', { name: words.common.save }).click();
  await expect(library.getByText(told.problems['no-year'])).toBeVisible();
  await expect(library.getByRole('textbox', { name: told.fields.nominee })).toBeFocused();
  await library.getByRole('combobox', { name: told.fields.nomineeKind }).selectOption(told.kinds.person);
  await library.getByRole('textbox', { name: told.fields.nominee }).fill('Maija Malli');
  await library.getByRole('textbox', { name: told.fields.period }).fill('2025');
  await library
    .getByRole('textbox', { name: told.fields.why })
    .fill('Maija Malli avasi koulun keittiön koko kylälle.');
  await library.getByRole('combobox', { name: told.fields.municipality }).fill('Joutsa');
  await library.getByRole('textbox', { name: told.fields.nominatedBy }).fill('Matti Meikäläinen');
  await library.getByRole('textbox', { name: told.fields.prizeDay }).fill('4.13.2025');
  await library.getByRole('button', { name: words.common.save }).click();
  await expect(library.getByText(told.problems['no-day'])).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  // Nothing typed is lost by looking elsewhere.
  await library.getByRole('link', { name: words.survey.parts.surveys }).click();
  await library.goBack();
  await expect(library.getByRole('textbox', { name: told.fields.nominee })).toHaveValue('Maija Malli');
  await library.getByRole('textbox', { name: told.fields.prizeDay }).fill('4.12.2025');
  await library.getByRole('button', { name: words.common.save }).click();
  await expect(library.getByRole('heading', { name: told.groups.nominated })).toBeVisible();
  await expect(library.getByText(told.row.nominatedBy('Matti Meikäläinen'))).toBeVisible();

  await library
    .getByRole('combobox', { name: told.row.result('Maija Malli') })
    .selectOption(told.results.awarded);
  await expect(library.getByRole('heading', { name: told.groups.awarded })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library
    .getByRole('combobox', { name: told.filter.result, exact: true })
    .selectOption(told.results.shortlisted);
  await expect(library.getByText(told.noneFound)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('combobox', { name: told.filter.result, exact: true }).selectOption('');

  // The browser takes the page as it is when its call returns.
  const printed = () =>
    library.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const text = document.querySelector('.nomination-page')?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
      return text;
    });
  expect(await printed()).toContain(told.print.masked);
  expect(await printed()).toContain('avasi koulun keittiön');
  expect(await printed()).not.toMatch(/Maija|Matti/);
  await library.getByRole('checkbox', { name: told.print.withPersons }).check();
  expect(await printed()).toContain('Maija Malli');
  await library.emulateMedia({ media: 'print' });
  await expect(library.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  await library.emulateMedia({ media: 'screen' });

  await library.getByRole('button', { name: words.history.undo }).click();
  await expect(library.getByRole('heading', { name: told.groups.nominated })).toBeVisible();
});

test('a clipped award fills the form, and the list is whole at 360 px', async ({ extension, site }) => {
  const address = site.address('liitto', '/palkinto');
  await servePage(
    extension,
    address,
    `<!doctype html><html lang="fi"><title>Hyvän kierre -palkinto kyläyhdistykselle</title><main>
    <h1>Hyvän kierre -palkinto kyläyhdistykselle</h1>
    <p>Vuoden 2025 Hyvän kierre -palkinnon sai Rantakylän kyläyhdistys ry, joka avasi koulun keittiön koko kylälle.</p>
    <h2>Raadin perustelut</h2><p>Yhdistys on tehnyt tyhjästä tilasta kylän olohuoneen.</p></main>`,
  );
  await extension.clickToolbar(await extension.openPage(address));
  await expect
    .poll(() => extension.rows('practices'), { timeout: 25_000 })
    .toMatchObject([{ fields: { kind: 'award' } }]);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /Hyvän kierre -palkinto/ })
    .first()
    .click();
  await library.getByRole('link', { name: told.fromPractice }).click();
  await expect(library.getByRole('textbox', { name: told.fields.nominee })).toHaveValue(
    'Rantakylän kyläyhdistys ry',
  );
  await expect(library.getByRole('textbox', { name: told.fields.period })).toHaveValue('2025');
  await expect(library.getByRole('textbox', { name: told.fields.why })).toHaveValue(/kylän olohuoneen/);
  await library.getByRole('button', { name: words.common.save }).click();
  await expect(library.getByRole('heading', { name: told.groups.awarded })).toBeVisible();

  await library.setViewportSize({ width: 360, height: 740 });
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('link', { name: 'Rantakylän kyläyhdistys ry' }).click();
  await expect(library.getByRole('heading', { name: told.form.edit })).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: told.form.remove }).click();
  await expect(library.getByText(told.empty)).toBeVisible();
});
