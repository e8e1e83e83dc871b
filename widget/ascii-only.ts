import type { Plugin } from 'vite';

/**
 * Writes what is not ASCII as escapes. A script without a character set in its headers is read in that of the page,
 * and on a windows-1252 page the widget would not even start.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        part.code = part.code.replace(/[^\0-\x7f]/g, escaped);
      }
    },
  };
}

/** A letter as the escape that names, strings, templates and patterns all know. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
