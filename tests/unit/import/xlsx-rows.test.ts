import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { xlsxSheets } from '#shared/import/xlsx-rows.ts';

/** A register that LibreOffice 7.4 has written. */
function registerBytes(): ArrayBuffer {
  const file = readFileSync(new URL('../../fixtures/kumppanit-libreoffice.xlsx', import.meta.url));
  return new Uint8Array(file).buffer;
}

test('reads the rows of a file that LibreOffice has written, with their numbers and days', async () => {
  const [sheet] = await xlsxSheets(registerBytes());
  expect(sheet?.rows).toHaveLength(9);
  expect(sheet?.rows[2]?.slice(0, 3)).toEqual(['Yhdistyksen nimi', 'Y-tunnus', 'Kotisivut']);
  expect(sheet?.rows[3]?.[0]).toBe('Esimerkkilän Martat ry');
  expect(sheet?.rows[3]?.[8]).toBe('21.5.2026');
});

test('fails on a file that is cut in the middle', async () => {
  await expect(xlsxSheets(registerBytes().slice(0, 3_000))).rejects.toThrow();
});
