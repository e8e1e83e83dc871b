import type { Licence } from '../licence/licence-schema.ts';
import type { Evidence } from './evidence.ts';
import type { Page } from './page.ts';

/** The terms on which a page may be used again. */
export function readLicence(_page: Page): Evidence<Licence> | undefined {
  return undefined;
}
