import type { Language } from '../../language/language.ts';
import type { Packaging } from '../desk-agreement-schema.ts';

/** The guides for the webmaster. */
export const GUIDE_FILES: Readonly<Record<Language, string>> = {
  fi: 'LUEMINUT.html',
  sv: 'LASMIG.html',
  en: 'README.html',
};

/** The texts for the accessibility statement and the privacy notice. */
export const STATEMENT_FILES: Readonly<Record<Language, string>> = {
  fi: 'selosteet.html',
  sv: 'utlatanden.html',
  en: 'statements.html',
};

/** The pages that tell what works on the server. */
export const CHECK_FILES: Readonly<Record<Language, string>> = {
  fi: 'tarkistus.html',
  sv: 'kontroll.html',
  en: 'check.html',
};

/** The script of the check, and the picture that it tries to show. */
export const CHECK_SCRIPT = 'check.js';
/** The picture that the check tries to show. */
export const CHECK_PICTURE = 'check.png';

const CODE_WORDS: Readonly<Record<Packaging | 'check', string>> = {
  script: 'skripti',
  frame: 'kehys',
  plain: 'html',
  check: 'tarkistus',
};

/** The file of a code to paste, in one language of the publication. */
export function codeFile(stem: string, language: Language, use: Packaging | 'check'): string {
  return `koodit/${stem}-${language}-${CODE_WORDS[use]}.txt`;
}

/** The page that a frame shows. */
export function framePageFile(stem: string, language: Language): string {
  return `${stem}-${language}-kehys.html`;
}

/** The whole page to link to. */
export function wholePageFile(stem: string, language: Language): string {
  return `${stem}-${language}-sivu.html`;
}

/** The chosen colours. */
export function stylesFile(stem: string): string {
  return `${stem}.css`;
}
