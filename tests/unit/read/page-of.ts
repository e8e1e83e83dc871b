import { openPage } from '#shared/read/open-page.ts';
import type { Page } from '#shared/read/page.ts';
import { documentOf } from './dom.ts';

/** A page whose main content is this mark-up, laid open for reading. */
export function pageOf(main: string, address = 'https://kunta.example/'): Page {
  return openPage(documentOf(`<body><main>${main}</main></body>`), address).page;
}
