import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';

const words = extensionFi.workshop;

/** A survey of associations with one finding about Joutsa, as the library keeps it. */
const SURVEY = {
  id: '01890000-0000-7000-8000-000000000001',
  updatedAt: '2026-01-01T10:00:00.000Z',
  createdAt: '2026-01-01T10:00:00.000Z',
  revision: 1,
  year: 2018,
  name: 'Järjestökartoitus',
  source: {},
  leftRows: [],
  findings: [
    {
      id: '01890000-0000-7000-8000-000000000002',
      municipalityCode: '172',
      question: 'Yhteyshenkilö tunnetaan',
      value: '41 %',
    },
  ],
};

/** Runs in an extension page: puts a survey into the library, without the product's own code in between. */
function putSurvey(survey: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('surveys', 'readwrite');
      change.objectStore('surveys').put(survey);
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** What of a page is on the screen: closed plans and areas hold fields of the same names. */
function shown(locator: Locator): Locator {
  return locator.filter({ visible: true });
}

/** Types into a field and leaves it, which saves it. */
async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = shown(page.getByLabel(label, { exact: true }));
  await field.fill(text);
  await field.blur();
}

async function makeSeries(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.list.newName).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Adds an area, choosing its municipalities with the keyboard alone. */
async function addArea(page: Page, name: string, municipalities: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: words.areas.add }).click();
  await expect(shown(page.getByLabel(words.areas.name))).toBeFocused();
  await type(page, words.areas.name, name);
  const box = shown(page.getByRole('combobox', { name: words.areas.addMunicipality }));
  for (const municipality of municipalities) {
    await box.fill(municipality);
    await expect(page.getByRole('option', { name: municipality })).toBeVisible();
    await box.press('ArrowDown');
    await expect(box).toHaveAttribute('aria-activedescendant', /./);
    await box.press('Enter');
    await expect(page.locator('.area-municipality').filter({ hasText: municipality })).toBeVisible();
  }
}

async function addWorkshop(page: Page, area: string): Promise<void> {
  await page.getByRole('row', { name: area }).getByRole('button', { name: words.overview.add }).click();
  await expect(page.getByRole('heading', { name: words.workshop.facts })).toBeVisible();
}

/** The calendar that a button saves, as an independent reader understands it. */
async function savedCalendar(page: Page): Promise<{ name: string; events: ICAL.Event[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.series.calendar }).click(),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { name: download.suggestedFilename(), events };
}

test('a series of workshops is run from the first invitation to the follow-up in the next workshop', async ({
  extension,
  site,
}) => {
  test.setTimeout(180_000);
  const source = await extension.openPage(site.address('esimerkkila', '/hyvinvointiseteli'));
  await extension.clickToolbar(source);
  await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(1);
  const page = await extension.openExtensionPage('library.html#/workshops');
  await expect(page.getByText(words.list.empty)).toBeVisible();
  await page.evaluate(putSurvey, SURVEY);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await makeSeries(page, 'Hyvän kierteessä');
  await type(page, words.series.mainOrganiser, 'Maakunnan yhteisöjen tuki ry');
  await type(page, words.series.responsibleRoles, 'hankekoordinaattori\njärjestöasiantuntija');
  await addArea(page, 'Etelä', ['Joutsa', 'Luhanka', 'Toivakka']);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // The first workshop: time, place, a programme that is too short of work until it is mended.
  await addWorkshop(page, 'Etelä');
  await expect(page.getByLabel(words.workshop.host)).toHaveValue('172');
  await type(page, words.workshop.day, '31.11.2025');
  await expect(page.getByText(words.trouble.notDay)).toBeVisible();
  await expect(page.getByLabel(words.workshop.day, { exact: true })).toHaveValue('31.11.2025');
  await type(page, words.workshop.day, '10.4.2025');
  await type(page, words.workshop.startsAt, '17');
  await type(page, words.workshop.endsAt, '19.30');
  await type(page, words.workshop.place, 'Hyvinvointitupa');
  await page.getByRole('button', { name: words.programme.usePattern }).click();
  await expect(page.getByText(words.findings.inOrder)).toBeVisible();
  await page.getByLabel(words.programme.minutes(3)).fill('40');
  await expect(page.getByText(words.findings.workshopTooShort(40, 60))).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByLabel(words.programme.minutes(3)).fill('70');
  await page.getByLabel(words.programme.minutes(3)).press('Enter');
  await expect(page.getByText(words.findings.inOrder)).toBeVisible();

  // Parts are moved with the keyboard, and the focus goes with them.
  const first = page.getByLabel(words.programme.title(1));
  await first.press('Alt+ArrowDown');
  await expect(page.getByLabel(words.programme.title(2))).toHaveValue(words.programme.pattern.welcome);
  await expect(page.getByLabel(words.programme.title(2))).toBeFocused();
  const up = page.getByRole('button', { name: words.row.up(words.programme.pattern.welcome) });
  await up.focus();
  await up.press('Enter');
  await expect(first).toHaveValue(words.programme.pattern.welcome);
  await expect(up).toBeFocused();

  // What was taken away comes back where it was.
  await page.getByRole('button', { name: words.row.remove(words.programme.pattern.information) }).click();
  await expect(page.getByText(words.programme.removed(words.programme.pattern.information))).toBeVisible();
  await page.getByRole('button', { name: extensionFi.common.restore }).click();
  await expect(page.getByLabel(words.programme.title(2))).toHaveValue(words.programme.pattern.information);

  await page.getByRole('button', { name: words.invitations.usePattern }).click();
  await page
    .getByRole('checkbox', { name: words.invitations.sentTo(words.invitations.pattern.council) })
    .check();
  await expect(page.getByText(words.invitations.count(1, 8))).toBeVisible();

  // Joutsa plans: it draws on the clipped practice, which is found by another form of its word.
  await page.getByRole('heading', { name: 'Joutsa', level: 4 }).click();
  const box = shown(page.getByRole('combobox', { name: words.plan.addPractice }));
  await box.fill('hyvinvointiseteli');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page.locator('.citations').getByRole('link')).toBeVisible();
  const findings = shown(page.getByRole('combobox', { name: words.plan.addFinding }));
  await findings.fill('kartoitus 41');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await findings.press('ArrowDown');
  await findings.press('Enter');
  await expect(page.getByText('Järjestökartoitus 2018: Yhteyshenkilö tunnetaan – 41 %')).toBeVisible();
  await type(page, words.plan.needs, 'Yhteyshenkilö on tuntematon.');
  for (const [place, text] of ['Kokeillaan hyvinvointiseteliä', 'Nimetään yhdyshenkilö'].entries()) {
    await shown(page.getByRole('button', { name: words.plan.addAction })).click();
    await type(page, words.plan.action(place + 1, 'Joutsa'), text);
  }
  await type(page, words.plan.teamName, 'Joutsan seteliryhmä');
  await type(page, words.plan.teamMembers, 'hyvinvointikoordinaattori\nJoutsan Yhdistys ry');
  await type(page, words.feedback.participants, '30');
  await type(page, words.feedback.after, 'Enemmän aikaa keskustelulle.');

  const scrolls = () => page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  expect(await scrolls(), 'only the section scrolls, not the page around it').toBe(false);

  // The next workshop: the next host, the last plan’s state and feedback at the top.
  await page.getByRole('link', { name: words.back.toSeries }).click();
  await expect(page.getByText(words.overview.plans(1, 3))).toBeVisible();
  await expect(page.getByText(words.overview.teams(1, 3))).toBeVisible();
  await expect(page.getByText(words.overview.turn('Luhanka'))).toBeVisible();
  await addWorkshop(page, 'Etelä');
  await type(page, words.workshop.day, '29.3.2026');
  await expect(page.getByLabel(words.workshop.host)).toHaveValue('435');
  await expect(page.getByRole('heading', { name: words.last.heading })).toBeVisible();
  await expect(page.getByText('Enemmän aikaa keskustelulle.')).toBeVisible();
  await page.getByLabel(words.plan.state('Nimetään yhdyshenkilö')).selectOption('done');
  await page.getByRole('button', { name: words.last.carry(1) }).click();
  await page.getByRole('heading', { name: 'Joutsa', level: 4 }).last().click();
  await expect(shown(page.getByLabel(words.plan.action(1, 'Joutsa')))).toHaveValue(
    'Kokeillaan hyvinvointiseteliä',
  );
  await expect(page.getByRole('button', { name: words.last.carry(1) })).toHaveCount(0);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  // Everything is in the calendar file, summer time minded: clocks go forward on 29 March 2026.
  await page.getByRole('link', { name: words.back.toSeries }).click();
  const { name, events } = await savedCalendar(page);
  expect(name).toBe('Hyvän kierteessä.ics');
  const starts = events.map(({ startDate }) => startDate.toJSDate().toISOString());
  expect(starts).toEqual(['2025-04-10T14:00:00.000Z', '2026-03-29T14:00:00.000Z']);
  expect(events[0]?.location).toBe('Hyvinvointitupa, Joutsa');
  expect(events[0]?.description).toContain(`17.20 ${words.programme.pattern.information}`);

  await page.setViewportSize({ width: 360, height: 780 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await overflows()).toBe(false);
  await page.getByRole('link', { name: /10\.4\.2025/ }).click();
  await expect(page.getByRole('heading', { name: words.programme.heading })).toBeVisible();
  expect(await overflows()).toBe(false);
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('a workshop is printed as its programme and plans, without controls', async ({ extension }) => {
  const page = await extension.openExtensionPage('library.html#/workshops');
  await makeSeries(page, 'Sarja');
  await addArea(page, 'Etelä', ['Joutsa']);
  await addWorkshop(page, 'Etelä');
  await page.getByRole('button', { name: words.programme.usePattern }).click();
  await expect(page.getByLabel(words.programme.title(4))).toHaveValue(words.programme.pattern.closing);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: words.programme.pattern.workshop })).toBeVisible();
  await expect(page.getByText(words.plan.notMade).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('button:visible, select:visible, input:visible, textarea:visible')).toHaveCount(
    0,
  );
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);

  // The buttons put one part on paper. Without a printer the browser's own part of the call is played.
  const printedBy = async (button: string) => {
    await page.evaluate(() => {
      globalThis.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.body.dataset.printed = document.querySelector('.print-sheet')?.textContent ?? '';
        dispatchEvent(new Event('afterprint'));
      };
      delete document.body.dataset.printed;
    });
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', /Sarja/);
    return (await page.locator('body').getAttribute('data-printed')) ?? '';
  };
  const programme = await printedBy(words.workshop.printProgramme);
  expect([programme.includes(words.programme.heading), programme.includes(words.plan.heading)]).toEqual([
    true,
    false,
  ]);
  const plans = await printedBy(words.workshop.printPlans);
  expect([plans.includes(words.programme.heading), plans.includes(words.plan.heading)]).toEqual([
    false,
    true,
  ]);
});

test('a series that was deleted comes back with undo, and one that is not there says so', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('library.html#/workshops');
  await page.getByRole('button', { name: words.list.add }).click();
  await expect(page.getByText(words.trouble.needed)).toBeVisible();
  await makeSeries(page, 'Sarja');
  await page.getByRole('button', { name: words.series.calendar }).click();
  await expect(page.getByText(words.series.calendarEmpty)).toBeVisible();
  const address = page.url();
  await page.getByRole('button', { name: words.series.delete }).click();
  await expect(page.getByText(words.list.empty)).toBeVisible();
  await page.getByRole('button', { name: extensionFi.history.undo }).click();
  await expect(page.getByRole('link', { name: 'Sarja' })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.goto(`${address}x`);
  await expect(page.getByText(words.trouble.missing)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
});
