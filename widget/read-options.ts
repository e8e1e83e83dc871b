import { LANGUAGES, type Language, languageFromTag } from '#shared/language/language.ts';
import {
  type PublicationSource,
  readDataAddress,
  readMountSource,
  toWebAddress,
} from '#shared/publication/publication-source.ts';

/** The heading level of the agreement's name when the page does not say. */
const DEFAULT_HEADING_LEVEL = 2;

/** The attributes of a mount that a page may change while the widget runs. */
export const OPTION_ATTRIBUTES = ['data-src', 'data-module', 'data-language', 'data-heading-level'] as const;

/** What a page asks of one widget. */
export type WidgetOptions = {
  /** Where the publication is; absent when the mount does not say. */
  source: PublicationSource | undefined;
  /** Where readers find the data as a file, if anywhere. */
  dataAddress: string | undefined;
  /** The language the widget starts in and follows. */
  language: Language;
  /** The heading level of the agreement's name. */
  headingLevel: number;
};

/** Options, and a sentence for the console about each attribute that could not be understood. */
export type ReadOptions = { options: WidgetOptions; warnings: string[] };

/** Reads a mount's attributes. What is not understood is named and its default used; nothing is thrown on the page. */
export function readOptions(mount: Element, base: string): ReadOptions {
  const warnings: string[] = [];
  const options: WidgetOptions = {
    source: readMountSource(mount, base),
    dataAddress: readDataAddress(mount, base),
    language: readLanguage(mount, warnings),
    headingLevel: readHeadingLevel(mount, warnings),
  };
  for (const name of ['data-src', 'data-module']) {
    const written = mount.getAttribute(name);
    if (written !== null && toWebAddress(written, base) === undefined) {
      warnings.push(describe(name, written, 'it is not a web address, so it is left out'));
    }
  }
  if (options.source === undefined) {
    warnings.push(
      'no data-src, data-module or JSON inside the element, so the page’s own list stays as it is',
    );
  }
  return { options, warnings };
}

function readLanguage(mount: Element, warnings: string[]): Language {
  const written = mount.getAttribute('data-language');
  const asked = LANGUAGES.find((language) => language === written);
  if (asked !== undefined) return asked;
  if (written !== null) {
    warnings.push(
      describe('data-language', written, 'it is not fi, sv or en, so the page’s language is used'),
    );
  }
  const nearest = mount.closest('[lang]') ?? mount.ownerDocument.documentElement;
  return languageFromTag(nearest.getAttribute('lang'));
}

function readHeadingLevel(mount: Element, warnings: string[]): number {
  const written = mount.getAttribute('data-heading-level');
  if (written === null) return DEFAULT_HEADING_LEVEL;
  if (/^[1-6]$/.test(written)) return Number(written);
  warnings.push(
    describe('data-heading-level', written, `it is not 1 to 6, so ${DEFAULT_HEADING_LEVEL} is used`),
  );
  return DEFAULT_HEADING_LEVEL;
}

function describe(name: string, written: string, consequence: string): string {
  return `${name}="${written}": ${consequence}`;
}
