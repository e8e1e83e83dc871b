import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import type { ExportFormat } from '../../../extension/models/export-formats.ts';

const said = words.export;

/** A file that the browser was given. */
export type ExportedFile = {
  /** The name it is saved under. */
  name: string;
  /** Its content. */
  bytes: Uint8Array;
};

/** Exports in a format on the page of exporting; the file the browser was given. */
export async function exported(library: Page, format: ExportFormat): Promise<ExportedFile> {
  await library.getByRole('radio', { name: said.formats[format].name, exact: true }).check();
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: said.start, exact: true }).click();
  const file = await download;
  const name = file.suggestedFilename();
  await expect(library.getByText(`”${name}”`)).toBeVisible();
  return { name, bytes: new Uint8Array(await readFile(await file.path())) };
}
