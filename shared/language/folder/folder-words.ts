import type { Language } from '../language.ts';
import type { TranslationOf } from '../translation.ts';
import { folderEn } from './en.ts';
import { folderFi } from './fi.ts';
import { folderSv } from './sv.ts';

/** What the published folder says to the webmaster. */
export type FolderWords = TranslationOf<typeof folderFi>;

/** The folder's words in each language. */
export const folderWords: Record<Language, FolderWords> = { fi: folderFi, sv: folderSv, en: folderEn };
