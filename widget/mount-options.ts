import { CONTENT_LANGUAGES, type ContentLanguage, languageFromTag } from '#shared/language/language.ts';
import {
  type PublicationSource,
  readDataAddress,
  readMountAttribute,
  readMountSource,
  toWebAddress,
} from '#shared/publication/publication-source.ts';
import { LAYOUTS, type Layout } from './partner-filter.ts';

/** The views a page can ask for; without any it gets the agreement with its partners below it. */
export const VIEWS = [
  'agreement',
  'partners',
  'partner',
  'commitments',
  'timeline',
  'region',
  'practices',
  'badge',
] as const;
/** A view of the widget. */
export type ViewName = (typeof VIEWS)[number];

/** The options of a mount, each written with or without `data-` in front, that a page may change while the widget runs. */
export const OPTION_NAMES = [
  'src',
  'module',
  'view',
  'partner',
  'language',
  'words',
  'heading-level',
  'scheme',
  'layout',
  'region',
  'collection',
  'more',
] as const;
/** The name of an option. */
export type OptionName = (typeof OPTION_NAMES)[number];

/** What a page asks of one widget. */
export type WidgetOptions = {
  /** Where the publication is; absent when the mount does not say. */
  readonly source: PublicationSource | undefined;
  /** Where readers find the data as a file, if anywhere. */
  readonly dataAddress: string | undefined;
  /** The views, in the order of their tabs; none for the agreement with its partners below it. */
  readonly views: readonly ViewName[];
  /** The language the widget starts in and follows. */
  readonly language: ContentLanguage;
  /** The heading level of the widget's first heading. */
  readonly headingLevel: number;
  /** Whether the page is light or dark, when it says so. */
  readonly scheme: string | undefined;
  /** How the partners are laid out at first. */
  readonly layout: Layout;
  /** An option as it is written; undefined when it is not there or empty. */
  readonly written: (name: OptionName) => string | undefined;
  /** An option that is an address, made whole; undefined when it is none. */
  readonly address: (name: OptionName) => string | undefined;
};

/** Options, and a sentence for the console about each attribute that could not be understood. */
export type ReadOptions = { options: WidgetOptions; warnings: string[] };

/** Whether a word is the name of a view. */
export function isView(word: string): word is ViewName {
  return (VIEWS as readonly string[]).includes(word);
}

/** Reads a mount's attributes. What is not understood is named and its default used; nothing is thrown on the page. */
export function readOptions(mount: Element, base: string): ReadOptions {
  const warnings: string[] = [];
  const written = (name: OptionName) => readMountAttribute(mount, name)?.trim() || undefined;
  const address = (name: OptionName) => toWebAddress(written(name) ?? null, base);
  const oneOf = <Choice extends string>(name: OptionName, choices: readonly Choice[]) => {
    const chosen = choices.find((choice) => choice === written(name));
    if (written(name) && !chosen) warn(name);
    return chosen;
  };
  const warn = (name: OptionName) => warnings.push(`${name}="${written(name)}" is unknown`);
  for (const name of ['src', 'module'] as const) if (written(name) && !address(name)) warn(name);
  const views = [...new Set(written('view')?.split(/\s+/))].filter(isView);
  if (written('view') && views.length === 0) warn('view');
  const source = readMountSource(mount, base);
  if (!source && !written('region') && !written('collection')) {
    warnings.push('no src, module or JSON inside');
  }
  const options: WidgetOptions = {
    source,
    dataAddress: readDataAddress(mount, base),
    views,
    language: oneOf('language', CONTENT_LANGUAGES) ?? pageLanguage(mount),
    headingLevel: Number(oneOf('heading-level', [...'123456']) ?? 2),
    scheme: oneOf('scheme', ['light', 'dark']),
    layout: oneOf('layout', LAYOUTS) ?? 'list',
    written,
    address,
  };
  return { options, warnings };
}

/** The language around the mount, also through the shadow roots it may stand in. */
function pageLanguage(mount: Element): ContentLanguage {
  const tag = mount.closest('[lang]')?.getAttribute('lang');
  const root = mount.getRootNode();
  if (tag == null && root instanceof ShadowRoot) return pageLanguage(root.host);
  return CONTENT_LANGUAGES.find((language) => language === tag?.toLowerCase()) ?? languageFromTag(tag);
}
