import type { Locator, Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';

const { adoption, history } = words;

// Each walks through many states, with the accessibility check in each.
test.slow();

/** Clips the demo municipality's partnership table with the real toolbar button and opens it in the library. */
async function clippedPractice(extension: LoadedExtension, address: string): Promise<Page> {
  await extension.clickToolbar(await extension.openPage(address));
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  const library = await extension.openExtensionPage('library.html');
  await library.getByRole('link', { name: 'Kumppanuuspöytä' }).first().click();
  return library;
}

/** Adopts the open practice for Konnevesi, which is asked for once. */
async function adopted(library: Page): Promise<void> {
  await library.getByRole('button', { name: adoption.practice.adopt, exact: true }).click();
  const form = library.getByRole('form', { name: adoption.practice.adopt });
  await form.getByLabel(adoption.our.label).fill('Konnevesi');
  await form.getByRole('button', { name: adoption.our.saveAndAdopt }).click();
  await expect(library.getByRole('heading', { level: 2, name: 'Kumppanuuspöytä' })).toBeFocused();
}

/** Fills and saves the form of a name; it was opened by the button of `opener`. */
async function fill(
  library: Page,
  opener: string,
  name: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await library.getByRole('button', { name: opener, exact: true }).click();
  const form = library.getByRole('form', { name });
  for (const [label, value] of Object.entries(values)) {
    const control = form.getByLabel(label, { exact: true });
    await ((await isSelect(control)) ? control.selectOption({ label: value }) : control.fill(value));
  }
  await form.getByRole('button', { name: words.common.save }).click();
  await expect(form).toBeHidden();
}

async function isSelect(control: ReturnType<Page['getByLabel']>): Promise<boolean> {
  return control.evaluate((element) => element instanceof HTMLSelectElement);
}

/** The heading of a column of the board. */
function stateHeading(page: Page, state: keyof typeof adoption.states): Locator {
  return page.getByRole('heading', { level: 3, name: new RegExp(`^${adoption.states[state]} \\d+$`) });
}

/** The list of the board's cards in a state. */
function column(library: Page, state: keyof typeof adoption.states) {
  return library.getByRole('list', { name: new RegExp(`^${adoption.states[state]}`) });
}

test('a practice is adopted, and its adoption filled field by field', async ({ extension, site }) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await library.getByRole('button', { name: adoption.practice.adopt, exact: true }).click();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.keyboard.press('Escape');
  await expect(library.getByRole('button', { name: adoption.practice.adopt, exact: true })).toBeFocused();
  await adopted(library);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  const edit = (label: string) => `${words.library.edit}: ${label}`;
  const { labels } = adoption;
  await fill(library, edit(labels.fit), labels.fit, {
    [labels.verdict]: adoption.verdicts['fits-with-changes'],
    [labels.fit]: 'Meillä on vähemmän yhdistyksiä.',
  });
  await fill(library, edit(labels.decision), labels.decision, {
    [labels.body]: 'Kunnanhallitus',
    [labels.day]: '27.8.2018',
    [labels.section]: '§ 112',
    [labels.diaryNumber]: 'KONDno-2018-123',
  });
  await expect(library.getByText('Kunnanhallitus 27.8.2018 §\u00a0112, KONDno-2018-123')).toBeVisible();
  await library.reload();
  await expect(library.getByText('Meillä on vähemmän yhdistyksiä.')).toBeVisible();
});

test('steps are ticked off, costs summed, and a row that is taken away comes back', async ({
  extension,
  site,
}) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await adopted(library);
  const { labels, page } = adoption;
  await fill(library, page.addStep, page.addStep, {
    [labels.step]: 'Kutsutaan yhdistykset',
    [labels.dueOn]: '1.10.2018',
  });
  await fill(library, page.addCost, page.addCost, { [labels.cost]: 'Esite', [labels.euros]: '1 250,50' });
  await fill(library, page.addCost, page.addCost, {
    [labels.cost]: 'Kahvit',
    [labels.euros]: '300',
    [labels.rhythm]: adoption.rhythms.yearly,
  });
  await fill(library, page.addNote, page.addNote, { [labels.note]: 'Paikalla 24 henkeä.' });

  await expect(library.getByRole('row', { name: page.totalOnce })).toContainText('1\u00a0250,50\u00a0€');
  await expect(library.getByRole('row', { name: page.totalYearly })).toContainText('300\u00a0€');
  await library.getByRole('checkbox', { name: /Kutsutaan yhdistykset/ }).check();
  await expect(library.getByText(page.stepsDone(1, 1))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: `${words.library.delete}: Kahvit` }).click();
  await expect(library.getByRole('heading', { name: page.costs })).toBeFocused();
  await library.getByRole('button', { name: history.undo }).click();
  await expect(library.getByRole('row', { name: page.totalYearly })).toBeVisible();
  await expect(library.getByText('Paikalla 24 henkeä.')).toBeVisible();
});

test('what is typed stays while one looks elsewhere in the library', async ({ extension, site }) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await adopted(library);
  const { labels } = adoption;
  await library.getByRole('button', { name: `${words.library.edit}: ${labels.changes}` }).click();
  await library.getByRole('textbox', { name: labels.changes }).fill('Neljästi vuodessa.');
  await library.getByRole('link', { name: adoption.page.back }).click();
  await expect(library.getByText(adoption.board.unsaved('Kumppanuuspöytä'))).toBeVisible();
  await library.getByRole('link', { name: adoption.board.backToEdit }).click();
  await expect(library.getByRole('textbox', { name: labels.changes })).toHaveValue('Neljästi vuodessa.');
});

test('a card moves through its states by keyboard, is dropped with a reason, and undo brings it back', async ({
  extension,
  site,
}) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await adopted(library);
  await library.getByRole('link', { name: adoption.page.back }).click();
  const card = (state: keyof typeof adoption.states) =>
    column(library, state).getByRole('link', { name: 'Kumppanuuspöytä' });
  await card('found').focus();
  for (const state of ['assessed', 'decided', 'trial', 'in-use'] as const) {
    await library.keyboard.press('Shift+ArrowRight');
    await expect(card(state)).toBeFocused();
  }
  await library.keyboard.press('Shift+ArrowLeft');
  await expect(card('trial')).toBeFocused();
  await library.keyboard.press('Shift+ArrowRight');
  await expect(card('in-use')).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.keyboard.press('Shift+ArrowRight');
  const reason = library.getByRole('textbox', { name: adoption.labels.reasonOfDropping });
  await library.getByRole('button', { name: adoption.board.move, exact: true }).click();
  await expect(library.getByText(adoption.errors['reason-missing'])).toBeVisible();
  await expect(reason).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await reason.fill('Vetäjää ei löytynyt.');
  await library.keyboard.press('Control+Enter');
  await expect(card('dropped')).toBeFocused();

  await library.keyboard.press('Control+z');
  await expect(card('in-use')).toBeVisible();
  await card('in-use').click();
  const states = library.getByRole('heading', { name: adoption.page.history }).locator('..');
  await expect(states.getByRole('listitem')).toHaveCount(7);

  await library.getByRole('button', { name: adoption.page.remove }).click();
  await expect(library.getByText(adoption.board.empty)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: history.undo }).click();
  await expect(card('in-use')).toBeVisible();
});

test('a card is dragged to another state, and asks for the reason when it is dropped', async ({
  extension,
  site,
}) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await adopted(library);
  await library.getByRole('link', { name: adoption.page.back }).click();
  const card = (state: keyof typeof adoption.states) =>
    library.locator('.board-column', { has: stateHeading(library, state) }).locator('.board-card');
  await card('found').dragTo(stateHeading(library, 'trial'));
  await expect(card('trial')).toBeVisible();
  await card('trial').dragTo(stateHeading(library, 'dropped'));
  await expect(library.getByRole('textbox', { name: adoption.labels.reasonOfDropping })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('a review that is due is told of on the board, beside the section and on the practice', async ({
  extension,
  site,
}) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await adopted(library);
  const { labels, board, page } = adoption;
  await fill(library, `${words.library.edit}: ${labels.reviewOn}`, labels.reviewOn, {
    [labels.reviewOn]: '1.9.2020',
  });
  await expect(library.getByText(page.reviewDue)).toBeVisible();
  const sections = library.getByRole('navigation', { name: history.sections.label });
  await sections.getByRole('link', { name: new RegExp(`${adoption.heading}.*${board.dueCount(1)}`) }).click();
  const due = library.getByRole('region', { name: board.due });
  await expect(due).toContainText(board.overdue('1.9.2020'));
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await due.getByRole('link', { name: 'Kumppanuuspöytä, Konnevesi' }).click();
  await library.getByRole('link', { name: page.toPractice }).click();
  await expect(library.getByText(board.overdue('1.9.2020')).first()).toBeVisible();
});

test('another municipality’s adoption shows on the card, and the board tells it from ours', async ({
  extension,
  site,
}) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  const { practice, labels, board } = adoption;
  await library.getByRole('button', { name: practice.recordOther }).click();
  const form = library.getByRole('form', { name: practice.recordOther });
  await form.getByLabel(labels.adopter).fill('Konnevesi');
  await form.getByLabel(labels.state, { exact: true }).selectOption('trial');
  await form.getByRole('button', { name: practice.record, exact: true }).click();
  await expect(form.getByRole('alert')).toHaveText(adoption.errors['since-unknown']);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await form.getByLabel(labels.since, { exact: true }).fill('2018');
  await form.getByRole('button', { name: practice.record, exact: true }).click();
  await expect(
    library.getByText('Käytössä: Esimerkkilän kunta (lähde), Konnevesi (kokeilussa 2018–)'),
  ).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('link', { name: new RegExp(`^${adoption.heading}`) }).click();
  await expect(column(library, 'trial').getByRole('link')).toHaveCount(1);
  await library.getByLabel(board.whose).selectOption({ label: board.whoseChoices.ours });
  await expect(library.getByText(board.noneShown)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: board.showAll }).click();
  await expect(column(library, 'trial').getByRole('link')).toHaveCount(1);
});

test('at 360 px the board is one list grouped by state, and nothing is scrolled sideways', async ({
  extension,
  site,
}) => {
  const library = await clippedPractice(extension, site.address('esimerkkila', '/kumppanuuspoyta'));
  await adopted(library);
  await fill(library, adoption.page.addCost, adoption.page.addCost, {
    [adoption.labels.cost]: 'Esite ja ilmoitus paikallislehdessä',
    [adoption.labels.euros]: '1 250,50',
  });
  await library.setViewportSize({ width: 360, height: 740 });
  const width = () => library.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('link', { name: adoption.page.back }).click();
  await expect(column(library, 'found')).toBeVisible();
  await expect(library.getByRole('heading', { name: adoption.states.trial })).toBeHidden();
  await library.getByRole('button', { name: `${adoption.board.move}: Kumppanuuspöytä, Konnevesi` }).click();
  expect(await width()).toBeLessThanOrEqual(360);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('combobox', { name: adoption.labels.state }).selectOption('trial');
  await library.getByRole('button', { name: adoption.board.move, exact: true }).click();
  await expect(column(library, 'trial').getByRole('link', { name: 'Kumppanuuspöytä' })).toBeFocused();
});
