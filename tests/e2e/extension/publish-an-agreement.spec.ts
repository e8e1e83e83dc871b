import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { deskOfPublication } from '#shared/desk/desk-of-publication.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { newDeskPartner } from '#shared/desk/desk-partner-schema.ts';
import type { Desk } from '#shared/desk/publication-of-desk.ts';
import { CHECK_PNG } from '#shared/desk/publish/check-picture.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { publicationSchema } from '#shared/publication/publication-schema.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { published } from '../published-agreement.ts';
import { seedDesk } from './seed-desk.ts';

const { deskPublish: told } = words;

const LOGO = { sha256: createHash('sha256').update(CHECK_PNG).digest('hex'), type: 'image/png' as const };

/** Esimerkkilä's agreement on the desk, with a logo, and a partner that has only been asked. */
function aDesk(): Desk {
  const desk = deskOfPublication(published, undefined, new Date());
  const { stem: _, ...publishing } = desk.agreement.publishing;
  const agreement = {
    ...desk.agreement,
    publishing: { ...publishing, website: 'https://www.esimerkkila.example/' },
  };
  const invited = newDeskPartner(
    agreement.id,
    { name: { fi: 'Kutsuttu yhdistys ry' }, kind: 'association' },
    new Date(),
  );
  const partners = desk.partners.map(
    (partner, index): DeskPartner =>
      index === 0
        ? { ...partner, internalNote: 'Soita maanantaina.', logo: { ...LOGO, alt: { fi: 'Logo' } } }
        : partner,
  );
  return { agreement, partners: [...partners, invited] };
}

async function openPublish(extension: LoadedExtension, desk: Desk): Promise<Page> {
  const page = await extension.openExtensionPage('library.html#/agreements');
  await expect(page.getByRole('heading', { name: words.desk.title, level: 2 })).toBeVisible();
  await seedDesk(page, {
    agreement: desk.agreement,
    partners: [...desk.partners],
    logos: [{ ...LOGO, bytes: [...CHECK_PNG] }],
  });
  await page.goto(page.url().replace(/#.*/, `#/agreements/${desk.agreement.id}/publish`));
  await page.reload();
  await expect(page.getByRole('heading', { name: told.title, level: 3 })).toBeVisible();
  return page;
}

async function unzip(download: Download): Promise<Map<string, string>> {
  const files = unzipSync(readFileSync(await download.path()));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

async function publish(page: Page): Promise<Map<string, string>> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: told.folder.make }).click();
  return unzip(await coming);
}

// Each test looks at many states, each twice.
test.describe.configure({ timeout: 120_000 });

test('one click makes the whole folder, and what went out is kept', async ({ extension }) => {
  const desk = aDesk();
  const page = await openPublish(extension, desk);
  await expect(page.getByText(told.folder.never)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  const files = await publish(page);
  const stem = 'esimerkkilan-elinvoimasopimus';
  await expect(page.getByText(told.done.zip(`${stem}.zip`))).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  const data = publicationSchema.parse(JSON.parse(files.get(`${stem}/${stem}.json`) ?? ''));
  expect(data.partners).toHaveLength(desk.partners.length - 1);
  expect(data.publisher.website).toBe('https://www.esimerkkila.example/');
  const logo = data.partners.find((partner) => partner.logo)?.logo?.address;
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(
      ['LUEMINUT.html', 'tarkistus.html', 'widget.js', 'views.js', 'frame.css', 'check.js', logo].map(
        (name) => `${stem}/${name}`,
      ),
    ),
  );
  const everything = [...files.values()].join('\n');
  expect(everything).not.toContain('Kutsuttu yhdistys');
  expect(everything).not.toContain('Soita maanantaina');
  const built = readFileSync(new URL('../../../.output/widget/widget.js', import.meta.url), 'utf8');
  expect(files.get(`${stem}/widget.js`)).toBe(built);

  const kept = await extension.rows('published');
  expect(kept).toMatchObject([{ agreementId: desk.agreement.id, partnerCount: data.partners.length }]);
  expect(await extension.rows('agreements')).toMatchObject([{ publishing: { stem } }]);

  // A partner put in the trash leaves a dated trace; the names of the files stay.
  await page.bringToFront();
  await page.evaluate(trashPartner, desk.partners[1]?.id ?? '');
  const again = await publish(page);
  await expect(page.getByText(told.done.changes(0, 0, 1))).toBeVisible();
  expect([...again.keys()].filter((path) => !path.includes('/logot/'))).toEqual(
    [...files.keys()].filter((path) => !path.includes('/logot/')),
  );
  const later = publicationSchema.parse(JSON.parse(again.get(`${stem}/${stem}.json`) ?? ''));
  const gone = later.partners.find(({ id }) => id === desk.partners[1]?.id);
  expect(gone?.signature.state).toBe('left');
  expect(later.id).toBe(data.id);
});

/** Runs in the page: puts a partner in the trash as the library does. */
function trashPartner(id: string): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onsuccess = () => {
      const change = opening.result.transaction(['partners'], 'readwrite');
      const store = change.objectStore('partners');
      const reading = store.get(id);
      reading.onsuccess = () => store.put({ ...reading.result, deletedAt: new Date().toISOString() });
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

test('what is missing is told with the way to it, and nothing can be published before', async ({
  extension,
}) => {
  const desk = aDesk();
  const { purpose: _, municipality: __, ...rest } = desk.agreement;
  const { website: ___, ...publishing } = rest.publishing;
  const page = await openPublish(extension, { ...desk, agreement: { ...rest, publishing } });
  await expect(page.getByText(told.blocked.lead)).toBeVisible();
  await expect(page.getByRole('link', { name: told.blocked.purpose })).toHaveAttribute('href', /basics$/);
  await expect(page.getByRole('button', { name: told.folder.make })).toHaveCount(0);
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('textbox', { name: told.place.website }).fill('www.esimerkkila.example');
  await page.getByRole('textbox', { name: told.place.stem }).fill('Oma Nimi ääkkösin');
  await page.getByRole('textbox', { name: told.place.folder }).focus();
  await expect(page.getByRole('textbox', { name: told.place.stem })).toHaveValue('oma-nimi-aakkosin');
  await expect(page.getByText(told.blocked.website)).toHaveCount(0);
});

test('the folder is written to a chosen folder, and a newer or another data file there is asked about', async ({
  extension,
}) => {
  const desk = aDesk();
  const page = await openPublish(extension, desk);
  // The browser's own picker cannot be answered by a test: a folder of the same kind stands in for what it gives.
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const write = page.getByRole('button', { name: told.folder.write });
  await write.click();
  await expect(page.getByText(told.done.next)).toBeVisible();
  const file = 'esimerkkilan-elinvoimasopimus.json';
  const first = publicationSchema.parse(JSON.parse(await page.evaluate(readFile, file)));
  expect(first.partners).toHaveLength(desk.partners.length - 1);
  expect(await page.evaluate(readFile, 'koodit/esimerkkilan-elinvoimasopimus-fi-skripti.txt')).toContain(
    'data-hyvan-kierre',
  );

  const newer = JSON.stringify({ ...first, publishedAt: '2099-01-01T10:00:00.000Z' });
  await page.evaluate(writeFile, { name: file, text: newer });
  await write.click();
  await expect(page.getByText(/Kansiossa on uudempi julkaisu/)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('button', { name: told.concern.leave }).click();
  await expect(page.getByText(told.concern.left)).toBeVisible();
  expect(await page.evaluate(readFile, file)).toBe(newer);

  const other = JSON.stringify({ ...first, id: '019b0000-0000-7000-8000-000000000000' });
  await page.evaluate(writeFile, { name: file, text: other });
  await write.click();
  await expect(page.getByText(told.concern.other(file, 'Esimerkkilän elinvoimasopimus'))).toBeVisible();
  await page.getByRole('button', { name: told.concern.overwrite }).click();
  await expect(page.getByText(told.done.next)).toBeVisible();
  expect(JSON.parse(await page.evaluate(readFile, file)).id).toBe(first.id);
});

async function readFile(path: string): Promise<string> {
  let folder = await navigator.storage.getDirectory();
  const steps = path.split('/');
  const name = steps.pop() ?? path;
  for (const step of steps) folder = await folder.getDirectoryHandle(step);
  return (await (await folder.getFileHandle(name)).getFile()).text();
}

async function writeFile({ name, text }: { name: string; text: string }): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const stream = await (await folder.getFileHandle(name)).createWritable();
  await stream.write(text);
  await stream.close();
}

test('the code and the preview follow the choices, with the real widget', async ({ extension }) => {
  const page = await openPublish(extension, aDesk());
  const code = page.getByRole('region', { name: told.code.snippet });
  await expect(code).toContainText('<script src="/hyvan-kierre/widget.js" defer>');
  await expect(page.getByRole('region', { name: told.code.policy })).toContainText("connect-src 'self'");
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('[data-hyvan-kierre] .partner').first()).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await page.getByLabel(told.code.view).selectOption('timeline');
  await expect(code).toContainText('data-view="timeline"');
  await expect(preview.locator('[data-hyvan-kierre][data-view="timeline"]')).toContainText(/2018|2026/);
  await page.getByLabel(told.code.view).selectOption('partners');
  await page.getByLabel(told.code.accentLight).fill('#ffee99');
  await expect(page.getByText(told.code.contrastBad)).toBeVisible();
  await expect(code).toContainText('rel="stylesheet"');
  await page.getByRole('button', { name: told.code.ownColour }).click();
  await expect(page.getByText(told.code.contrastBad)).toHaveCount(0);

  await page.getByLabel(told.code.packaging).selectOption('frame');
  await expect(code).toContainText('<iframe src="/hyvan-kierre/');
  await expect(page.getByRole('region', { name: told.code.policy })).toContainText("frame-src 'self'");
  await page.getByLabel(told.code.packaging).selectOption('plain');
  await expect(page.getByText(told.code.noPolicy)).toBeVisible();
  await expect(preview.getByRole('heading', { name: 'Esimerkkilän elinvoimasopimus' })).toBeVisible();
  await page.getByLabel(told.code.packaging).selectOption('unknown');
  await page.getByLabel(told.code.system, { exact: true }).selectOption('sharepoint');
  await expect(page.getByText(/Upota-verkko-osaa/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(told.code.view)).toHaveValue('partners');
});
