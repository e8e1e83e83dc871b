import type { PageReading } from '#shared/read/page-reading.ts';
import type { ClipStart } from '../../extension/database/library.ts';
import { aDraft } from './practice.ts';

/** A click on a page of an invented municipality. */
export function aClipStart(told: Partial<ClipStart> = {}): ClipStart {
  return {
    address: 'https://www.koivula.example/hyvinvointi/kumppanuuspoyta',
    tabTitle: 'Kumppanuuspöytä | Koivula',
    scope: 'page',
    ...told,
  };
}

/** What reading that page gives. */
export function aReading(told: Partial<PageReading> = {}): PageReading {
  return {
    draft: aDraft(),
    body: aBody('Pöytä kokoontuu neljästi vuodessa.'),
    tables: [],
    images: [],
    quotes: [],
    failedRules: [],
    ...told,
  };
}

/** What a page says, as one paragraph. */
export function aBody(text: string, told: Partial<PageReading['body']> = {}): PageReading['body'] {
  return { html: `<p>${text}</p>`, text, headings: [], ...told };
}
