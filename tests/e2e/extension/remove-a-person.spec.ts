import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { newRecord } from '#shared/record/record.ts';
import { WORD_TABLES } from '../../../extension/database/person-tables.ts';
import { aDeskAgreement, aDeskPartner } from '../../builders/desk.ts';
import { aPractice } from '../../builders/practice.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { test as base, expect } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { servePage } from './changing-page.ts';
import { seedDesk } from './seed-desk.ts';

/** Any piece of the person that the page names. */
const CANARY = /kanarial|987 ?65|6543/i;
const { persons } = words;

const PAGE = `<!doctype html><html lang="fi"><head><title>Kyläkahvila, vetäjä Kanerva Kanarialintu</title>
<meta name="author" content="Kanerva Kanarialintu"></head><body><main><h1>Kyläkahvila</h1>
<p>Kyläkahvila kokoaa kylän väen torstaisin. Kahvila on Kanerva Kanarialinnun ajatus, ja sitä jatkaa Liisa Kanarialintu.</p>
<h2>Lisätietoja</h2><p>kylien yhdyshenkilö <b>Kanerva</b> <b>Kanarialintu</b>, p. 044 <span>987</span> 6543,
<a href="mailto:kanerva.kanarialintu@esimerkkila.example">kanerva.kanarialintu@esimerkkila.example</a></p>
<table><caption>Vuorot</caption><tr><th>Viikko</th><th>Vetäjä</th></tr><tr><td>1</td><td>Kanerva Kanarialintu, p. 044 987 6543</td></tr></table>
</main></body></html>`;

/** Playwright's test with a clipped page and a partner that name a person; the library page shows personal data. */
const test = base.extend<{ library: Page }>({
  library: async ({ extension, site }, use) => {
    const address = site.address('esimerkkila', '/kylakahvila');
    await servePage(extension, address, PAGE);
    await extension.clickToolbar(await extension.openPage(address));
    const panel = await extension.sidePanel();
    await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
    const library = await extension.openExtensionPage('library.html');
    const agreement = aDeskAgreement();
    const partner = aDeskPartner({
      name: { fi: 'Kylätalo ry' },
      internalContact: {
        name: 'Kanerva Kanarialintu',
        phone: '+358 44 9876543',
        note: 'Kanervalle ei sähköpostia.',
      },
    });
    await seedDesk(library, { agreement, partners: [partner] });
    await library.goto(`${library.url().replace(/#.*$/, '')}#/persons`);
    await use(library);
  },
});

// Every state is looked through for accessibility, in light and dark.
test.slow();

async function stored(extension: LoadedExtension): Promise<string> {
  const rows = [];
  for (const table of [...WORD_TABLES, 'practiceRows', 'memberCounts', 'indexDelta', 'indexParts']) {
    rows.push(await extension.rows(table));
  }
  return JSON.stringify(rows);
}

test('a person is found everywhere and removed for good, by the keyboard alone', async ({
  extension,
  library,
}) => {
  await expect(library.getByRole('heading', { name: persons.pages.person })).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: persons.person.search }).press('Enter');
  await expect(library.getByRole('alert')).toContainText(persons.person.problems.nothing);

  await library.getByLabel(persons.person.name).fill('Kanerva Kanarialintu');
  await library.getByLabel(persons.person.phone).fill('0449876543');
  await library.getByLabel(persons.person.phone).press('Enter');
  await expect(library.getByRole('link', { name: /kyläkahvila/i })).toBeVisible();
  await expect(library.getByRole('link', { name: 'Kylätalo ry' })).toBeVisible();
  const likely = library.getByRole('checkbox', { name: /mahdolli.*Kyläkahvila/i });
  await expect(likely).not.toBeChecked();
  await likely.press('Space');
  await expect(likely).toBeChecked();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await stored(extension)).toMatch(CANARY);

  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: persons.person.saveText }).press('Enter');
  expect((await download).suggestedFilename()).toBe(`${persons.person.reportFile}.txt`);

  await library.getByRole('button', { name: /^Poista \d+ kohteesta/ }).press('Enter');
  const question = library.getByRole('dialog');
  await expect(question).toContainText('ei voi kumota');
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await question.getByRole('button', { name: persons.person.yes }).press('Enter');
  await expect(library.getByRole('heading', { name: /^Tiedot poistettiin/ })).toBeFocused();
  await expect(library.getByText(persons.person.disk)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  // Each look reads thirty tables, each in a page of its own, while the index is put together anew.
  await expect.poll(() => stored(extension), { timeout: 60_000 }).not.toMatch(CANARY);
  await library.getByRole('button', { name: persons.person.search }).press('Enter');
  await expect(library.getByText(persons.person.none)).toBeVisible();
});

test('contacts are listed, and one past its day is kept on or removed', async ({ extension, library }) => {
  const base = library.url().replace(/#.*$/, '');
  await library.goto(`${base}#/persons/contacts`);
  const filter = library.getByLabel(persons.contacts.filter);
  await filter.fill('kylätalo');
  await expect(library.getByText('sisäinen')).toBeVisible();
  await filter.fill('ei ketään tällaista');
  await expect(library.getByText(persons.contacts.none)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  const old = newRecord(new Date('2020-01-01T10:00:00.000Z'));
  const practice = aPractice({ ...old, createdAt: old.updatedAt });
  const contact = { name: 'Olavi Oksanen', phones: ['050 111 2222'], emails: [], isPersonal: true };
  await library.evaluate(putPractice, { ...practice, fields: { ...practice.fields, contacts: [contact] } });
  await library.goto(`${base}#/persons/retention`);
  await library.reload();
  await expect(library.getByRole('heading', { name: persons.retention.due(1) })).toBeVisible();
  await expect(library.getByRole('navigation').first()).toContainText(persons.dueCount(1));
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('checkbox', { name: 'Olavi Oksanen' }).check();
  await library.getByRole('button', { name: persons.retention.remove(1) }).click();
  await library.getByRole('dialog').getByRole('button', { name: persons.person.yes }).click();
  await expect(library.getByText(persons.retention.removed(1))).toBeVisible();
  await expect(library.getByText(persons.retention.nothingDue)).toBeVisible();
  expect(JSON.stringify(await extension.rows('practices'))).not.toContain('Oksanen');
});

/** Runs in the page. */
function putPractice(practice: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('practices', 'readwrite');
      change.objectStore('practices').put(practice);
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
