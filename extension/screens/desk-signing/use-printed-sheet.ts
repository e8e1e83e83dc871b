import { useEffect, useState } from 'preact/hooks';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import type { Language } from '#shared/language/language.ts';

/** What is put on paper. */
export type PrintedSheet = {
  /** The page to sign, or a certificate for each. */
  what: 'page' | 'certificates';
  /** The language of the paper. */
  language: Language;
  /** The partners on it. */
  partners: readonly DeskPartner[];
  /** The roles of those who sign for a partner. */
  roles: readonly string[];
};

/** The sheet that is drawn while the browser takes it for paper, and the way to print one. */
export function usePrintedSheet(): [PrintedSheet | undefined, (sheet: PrintedSheet) => void] {
  const [sheet, setSheet] = useState<PrintedSheet>();
  useEffect(() => {
    if (sheet === undefined) return;
    const done = () => setSheet(undefined);
    addEventListener('afterprint', done);
    // In a turn of its own: the sheet is on the page before the browser takes it.
    const turn = setTimeout(() => globalThis.print());
    return () => {
      clearTimeout(turn);
      removeEventListener('afterprint', done);
    };
  }, [sheet]);
  return [sheet, setSheet];
}
