import type { Alternate } from '../practice/alternate-schema.ts';
import type { Evidence } from './evidence.ts';
import type { Page } from './page.ts';

/** The page's versions in other languages. */
export function readAlternates(_page: Page): Evidence<Alternate[]> | undefined {
  return undefined;
}
