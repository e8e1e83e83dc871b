import { conformancePage } from '../../conformance/conformance-page.ts';
import { CONFORMANCE_FILES, type Release } from '../../conformance/release.ts';
import { folderWords } from '../../language/folder/folder-words.ts';
import { LANGUAGES } from '../../language/language.ts';
import { publicationFiles } from '../../publication/publication-files.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import { chosenColours, themeCss } from '../../theme/theme-choice.ts';
import type { ThemeColours } from '../../theme/theme-colours.ts';
import { PACKAGINGS } from '../desk-agreement-schema.ts';
import { checkCode, checkPage } from './check-page.ts';
import { CHECK_PNG } from './check-picture.ts';
import {
  CHECK_FILES,
  CHECK_PICTURE,
  CHECK_SCRIPT,
  codeFile,
  GUIDE_FILES,
  STATEMENT_FILES,
  stylesFile,
} from './folder-names.ts';
import type { FolderPlace } from './folder-place.ts';
import { type FileKind, guidePage } from './guide-page.ts';
import { type ShownChoice, shownAttributes } from './shown-choice.ts';
import { siteCode } from './site-code.ts';
import { statementPage } from './statement-page.ts';

/** A file of a published folder. */
export type FolderFile = {
  /** Its path within the folder. */
  readonly path: string;
  /** What is in it. */
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** What a folder is made of beside the publication. */
export type FolderParts = {
  /** The widget's version and hashes. */
  release: Release;
  /** The widget's files. */
  widget: readonly FolderFile[];
  /** The partners' logos, each under its path. */
  logos: readonly FolderFile[];
  /** The colours of the chosen theme. */
  theme: ThemeColours;
};

/** How a folder is made. */
export type FolderOptions = {
  /** The name its files share. */
  stem: string;
  /** Where it will lie. */
  place: FolderPlace;
  /** How the widget is shown. */
  choice: ShownChoice;
  /** The day for which statuses are told. */
  today: string;
};

type KnownFile = FolderFile & { readonly kind: FileKind };

/** The kinds of the publication's own files, by how their names end; the first that fits. */
const KINDS: readonly [ending: RegExp, kind: FileKind][] = [
  [/\.json$/, 'data'],
  [/\.js$/, 'module'],
  [/\.jsonld$/, 'linked'],
  [/-sivu\.html$/, 'page'],
  [/-kehys\.html$/, 'frame'],
  [/\.html$/, 'plain'],
  [/\.csv$/, 'table'],
  [/\.atom$/, 'feed'],
  [/\.ics$/, 'calendar'],
];

/**
 * Everything a municipality puts on its server to show an agreement: the data and what is made of it, the widget, the
 * logos, codes to paste, texts for the statements, the check and the guide. The names of the files follow from the stem
 * and the languages alone, so that they stay from one publication to the next.
 */
export function publishedFolder(
  publication: Publication,
  parts: FolderParts,
  options: FolderOptions,
): FolderFile[] {
  const { release } = parts;
  const { stem, place } = options;
  const hasStyles = options.choice.colours.size > 0;
  const hasLogos = publication.partners.some(({ logo }) => logo !== undefined);
  const guides = LANGUAGES.map((language) => ({ path: GUIDE_FILES[language], kind: 'guide' as const }));
  const told: KnownFile[] = [
    ...dataFiles(publication, options),
    ...(hasStyles ? [stylesOf(parts, options)] : []),
    ...codeFiles(publication, parts, options),
    ...paperFiles(publication, parts, options),
    ...parts.logos.map((file) => ({ ...file, kind: 'logo' as const })),
    ...widgetFiles(parts, options),
    { path: CHECK_PICTURE, content: CHECK_PNG, kind: 'check' },
  ];
  const needs = { hasLogos, hasStyles };
  const guide = { publication, stem, place, release, needs, files: [...guides, ...told] };
  return [
    ...LANGUAGES.map((language) => ({ path: GUIDE_FILES[language], content: guidePage(language, guide) })),
    ...told.map(({ path, content }) => ({ path, content })),
  ];
}

function dataFiles(publication: Publication, { stem, place, choice, today }: FolderOptions): KnownFile[] {
  const made = publicationFiles(publication, {
    stem,
    today,
    hosts: [place.site],
    attributes: shownAttributes(choice),
    headingLevel: choice.headingLevel,
  });
  return made.map(({ name, text }) => ({
    path: name,
    content: text,
    kind: KINDS.find(([ending]) => ending.test(name))?.[1] ?? 'data',
  }));
}

function stylesOf({ theme }: FolderParts, { stem, choice }: FolderOptions): KnownFile {
  return { path: stylesFile(stem), content: themeCss(choice, theme), kind: 'styles' };
}

function codeFiles(publication: Publication, { release }: FolderParts, options: FolderOptions): KnownFile[] {
  return publication.languages.flatMap((language) => {
    const made = PACKAGINGS.map((packaging) => {
      const { code, afterFrame } = siteCode({ ...options, publication, release }, packaging, language);
      const further = afterFrame && `\n\n${folderWords[language].codes.frameHeight}\n\n${afterFrame}`;
      return { path: codeFile(options.stem, language, packaging), content: `${code}${further ?? ''}\n` };
    });
    const check = checkCode(language, { ...options, frameLanguage: language });
    const all = [...made, { path: codeFile(options.stem, language, 'check'), content: `${check}\n` }];
    return all.map((file) => ({ ...file, kind: 'code' as const }));
  });
}

function paperFiles(publication: Publication, { release }: FolderParts, options: FolderOptions): KnownFile[] {
  const [frameLanguage = 'fi'] = publication.languages;
  const { place } = options;
  return LANGUAGES.flatMap((language): KnownFile[] => [
    {
      path: CHECK_FILES[language],
      content: checkPage(language, { ...options, frameLanguage }),
      kind: 'check',
    },
    {
      path: STATEMENT_FILES[language],
      content: statementPage(language, { publication, place, release }),
      kind: 'statements',
    },
    {
      path: CONFORMANCE_FILES[language],
      content: conformancePage(language, release),
      kind: 'conformance',
    },
  ]);
}

/** The widget as it was built; only the looks of the frame's page have the chosen colours after them. */
function widgetFiles({ widget, theme }: FolderParts, { choice }: FolderOptions): KnownFile[] {
  return widget.map(({ path, content }) => {
    const kind = path === CHECK_SCRIPT ? 'check' : 'widget';
    if (path !== 'frame.css' || typeof content === 'string') return { path, content, kind };
    const styles = `${new TextDecoder().decode(content)}${frameStyles(choice, theme)}`;
    return { path, content: styles, kind };
  });
}

function frameStyles(choice: ShownChoice, theme: ThemeColours): string {
  const colours = chosenColours(theme, choice);
  const [surface, ink] = [colours.get('surface')?.dark, colours.get('ink')?.dark];
  const dark = `\n:root {\n  color-scheme: dark;\n}\n\nbody {\n  color: ${ink};\n  background: ${surface};\n}\n`;
  const css = themeCss(choice, theme);
  return (choice.scheme === 'dark' ? dark : '') + (css === '' ? '' : `\n${css}`);
}
