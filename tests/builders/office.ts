import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../commands/office.mjs';

/** Why tests that open files in LibreOffice are skipped; undefined when it is there. */
export const NO_OFFICE = findOffice() === undefined ? 'LibreOffice is not on this machine' : undefined;

/** A file opened in LibreOffice and written again in another of its formats, as text. `filter` names how it is read. */
export function openedInOffice(name: string, content: Uint8Array, target: string, filter?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hyvan-kierre-office-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { status, stderr } = spawnSync(
      findOffice() ?? 'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...(filter === undefined ? [] : [`--infilter=${filter}`]),
        ...['--convert-to', target, '--outdir', join(folder, 'out'), path],
      ],
      { timeout: 120_000, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`LibreOffice did not open ${name}: ${stderr}`);
    const ending = target.split(':')[0] ?? '';
    return readFileSync(join(folder, 'out', name.replace(/[^.]+$/, ending)), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of a flat OpenDocument spreadsheet as text, in their order, and whether any has a formula. */
export function cellsOf(sheet: string): { texts: string[]; hasFormula: boolean } {
  const cells = [...sheet.matchAll(/<table:table-cell([^>]*[^/])?>(.*?)<\/table:table-cell>/gs)];
  const linesOf = (inner: string) =>
    [...inner.matchAll(/<text:p(?: [^>]*)?>(.*?)<\/text:p>/gs)].map(([, line = '']) => wordsOf(line));
  return {
    texts: cells.map(([, , inner = '']) => linesOf(inner).join('\n')),
    hasFormula: /table:formula=/.test(sheet),
  };
}

/** The words of OpenDocument mark-up, paragraphs on lines of their own. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>|<\/text:(?:p|h)>\s*(?=<text:(?:p|h))/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
