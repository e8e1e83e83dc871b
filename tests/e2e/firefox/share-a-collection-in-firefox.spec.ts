import { strFromU8, unzipSync } from 'fflate';
import { extensionEn as words } from '#shared/language/extension/en.ts';
import { serveCollections } from '../collection-server.ts';
import { readTable } from '../read-table.ts';
import { siteAddress } from '../site-fixture.ts';
import { expect, test } from './firefox-fixture.ts';
import { click, goTo, libraryOf, press, reads, textOf, type } from './firefox-page.ts';

const { subscription: told, collection: marks } = words;

// A busy machine takes its time to start a browser.
test.slow();

test('a collection is published in Firefox, and read by its address once the browser was let', async ({
  firefox,
}) => {
  const server = await serveCollections();
  try {
    const { library, complaints } = await libraryOf(firefox, ['/hyvinvointiseteli']);
    const idIn = async (table: string) =>
      ((await library.evaluate(readTable, table)) as { id: string }[])[0]?.id ?? '';
    await goTo(library, `/practice/${await idIn('practices')}`);
    await library.locator('details.organise summary').click();
    await click(library, marks.organise.addToCollection);
    await library.keyboard.type('Setelit');
    await library.keyboard.press('Enter');
    await expect.poll(() => idIn('collections')).not.toBe('');

    await goTo(library, `/collections/${await idIn('collections')}/publish`);
    await reads(library, told.publish.rule);
    await type(library, told.publish.name, 'Esimerkkilä');
    await type(library, told.publish.website, siteAddress('esimerkkila'));
    await reads(library, told.publish.goes(1));
    // Firefox lets no page choose a folder.
    expect(await textOf(library)).not.toContain(told.publish.toFolder);
    await press(library, told.publish.toZip);
    const [zip] = await firefox.saved(/\.zip$/);
    const files = unzipSync(zip?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual([`setelit/${told.publish.guideFile}`, 'setelit/collection.json']);
    server.put('/kierre/collection.json', strFromU8(files['setelit/collection.json'] ?? new Uint8Array()));

    await goTo(library, '/collections/subscribed');
    await reads(library, told.empty);
    await type(library, told.find.label, server.address('/kierre/collection.json'));
    await press(library, told.find.look);
    expect(await firefox.answer(true)).toContain('localhost');
    await reads(library, told.find.found);
    await press(library, told.find.subscribe);
    await reads(library, told.open.nothingNew);
    expect(server.takeRequests().map(({ status }) => status)).toEqual([200]);

    await library.locator(`::-p-text(${told.refresh})`).click();
    await expect
      .poll(() => server.takeRequests())
      .toEqual([{ path: '/kierre/collection.json', status: 304, hasCookies: false }]);
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
});
