import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

test('shots', async ({ extension }) => {
  test.setTimeout(120_000);
  const page = await extension.openExtensionPage('library.html#/workshops');
  page.setDefaultTimeout(15000);
  await fillLibrary(page, 12);
  await page.evaluate(async () => {
    const id = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const areas = Array.from({ length: 7 }, (_, i) => ({
      id: id(100 + i),
      name: i === 3 ? 'Keskinen ja läntinen Keski-Suomi sekä naapurit' : `Alue ${i + 1}`,
      municipalityCodes: ['172', '435', '850', '992'].slice(0, 3 + (i % 2)),
      contactRoles: [],
    }));
    const workshops = areas.flatMap((a, i) =>
      [2024, 2025, 2026].map((y, j) => ({
        id: id(1000 + i * 10 + j),
        areaId: a.id,
        day: `${y}-04-1${j}`,
        startsAt: '17:00',
        endsAt: '19:30',
        hostCode: a.municipalityCodes[j % 3],
        facilitators: [],
        programme: [],
        invitations: [],
        materials: ['Fläppitaulu', 'https://kunta.example/pohja.pdf'],
        feedback: {},
        plans: [
          {
            municipalityCode: '172',
            needs: 'Tarve',
            actions: [
              {
                id: id(9000 + i * 10 + j),
                text: 'Pidetään joka kuun ensimmäinen tiistai avoin yhdistysilta, jossa kunnan yhteyshenkilö on paikalla',
                state: 'under-way',
              },
            ],
            practices: [{ id: id(5), text: 'Poistettu käytäntö' }],
            findings: [{ id: id(6), text: 'Järjestökartoitus 2018: Yhteyshenkilö tunnetaan – 41 %' }],
            nominations: [],
            teamMembers: ['sihteeri'],
          },
        ],
      })),
    );
    const row = {
      id: id(1),
      createdAt: '2026-01-01T10:00:00.000Z',
      updatedAt: '2026-01-01T10:00:00.000Z',
      revision: 1,
      name: 'Hyvän kierteessä',
      theme: 'Arki',
      responsibleRoles: [],
      areas,
      workshops,
    };
    await new Promise<void>((res) => {
      const o = indexedDB.open('hyvan-kierre');
      o.onsuccess = () => {
        const t = o.result.transaction('workshopSeries', 'readwrite');
        t.objectStore('workshopSeries').put(row);
        t.oncomplete = () => {
          o.result.close();
          res();
        };
      };
    });
  });
  await page.reload();
  await expect(page.getByRole('link', { name: 'Hyvän kierteessä' })).toBeVisible();
  await page.screenshot({ path: '/tmp/shots-w/f1.png' });
  await page.getByRole('link', { name: 'Hyvän kierteessä' }).click();
  await expect(page.locator('.overview-cell').first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 1700 });
  await page.screenshot({ path: '/tmp/shots-w/f2.png' });
  await page.locator('.overview-cell a').nth(1).click();
  await page.setViewportSize({ width: 360, height: 900 });
  await page.getByRole('heading', { level: 4, name: 'Joutsa' }).last().click();
  await page
    .locator('details.plan')
    .first()
    .evaluate((e) => e.scrollIntoView());
  await page.screenshot({ path: '/tmp/shots-w/f3.png' });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.screenshot({ path: '/tmp/shots-w/f4.png' });
});
