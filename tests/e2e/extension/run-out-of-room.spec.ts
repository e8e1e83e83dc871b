import { randomBytes } from 'node:crypto';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { loadExtension } from '../loaded-extension.ts';
import { expect, test } from '../site-fixture.ts';
import { mountSmallDisk } from './small-disk.ts';

test('on a full disk nothing is lost: what was typed stays, what was saved stays, and saving works again with room', async ({
  site,
}) => {
  const disk = mountSmallDisk(150);
  test.skip(disk === undefined, 'This machine does not let a small file system be mounted.');
  if (disk === undefined) return;
  const extension = await loadExtension({ profile: disk.path });
  try {
    const first = site.address('esimerkkila', '/hyvinvointiseteli');
    await extension.clickToolbar(await extension.openPage(first));
    await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(1);
    const before = await extension.rows('practices');
    const library = await extension.openExtensionPage('library.html');
    await library.locator('.row-title').first().click();
    const other = await extension.openPage(site.address('esimerkkila', '/kumppanuuspoyta'));

    await library.bringToFront();
    await library.getByRole('button', { name: words.practice.editField(words.fields.summary) }).click();
    const field = library.locator('.practice').getByRole('textbox').first();
    const typed = `Ei mahdu. ${randomBytes(4_000).toString('hex')}`;
    await field.fill(typed);
    disk.fill();
    await library.getByRole('button', { name: words.common.save, exact: true }).first().click();
    await expect(library.locator('.practice').getByRole('alert').first()).toHaveText(
      words.fieldErrors['not-saved'],
    );
    await expect(field).toHaveValue(typed);
    expect(await findingsInLightAndDark(library)).toEqual([]);

    disk.fill();
    await extension.clickToolbar(other);
    const panel = await extension.sidePanel();
    // A browser that has just closed its database may have a page of room left: enough for the address, as a draft.
    const refused = panel.getByText(words.panel.obstacles['library-full']);
    await expect(refused.or(panel.getByText(words.panel.addressKept)).first()).toBeVisible();
    await expect(panel.locator(`a[href="${other.url()}"]`).first()).toBeVisible();

    disk.makeRoom();
    await library.bringToFront();
    await library.getByRole('button', { name: words.common.save, exact: true }).first().click();
    await expect(field).toHaveCount(0);
    await expect.poll(async () => JSON.stringify(await extension.rows('practices'))).toContain(typed);
    await extension.clickToolbar(other);
    await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(2);
    const [old] = before as { id: string; clipIds: string[] }[];
    expect(await extension.rows('practices')).toContainEqual(
      expect.objectContaining({ id: old?.id, clipIds: old?.clipIds }),
    );
    expect(await extension.rows('clipBodies')).toHaveLength(2);
  } finally {
    await extension.close();
    disk.unmount();
  }
});
