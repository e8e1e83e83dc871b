import { type Host, host } from './host.ts';

/** Hosts whose documents are of an unusual kind, language or direction, and readers with settings of their own. */
export const DOCUMENT_HOSTS: readonly Host[] = [
  host('quirks', 'no doctype: quirks mode, in a table'),
  host('old-frames', 'HTML 4 of 2003: font and centre elements'),
  host('xhtml', 'XHTML sent as application/xhtml+xml', { type: 'application/xhtml+xml' }),
  host('windows-1252', 'windows-1252, and no character set in the headers of page and script', {
    type: 'text/html',
    encoding: 'windows-1252',
  }),
  host('base-address', 'a base address in another folder'),
  host('base-target', 'a base target: links open new windows'),
  host('no-viewport', 'no viewport settings'),
  host('right-to-left', 'written from right to left'),
  host('in-swedish', 'lang sv-FI'),
  host('in-english', 'lang en'),
  host('in-northern-sami', 'lang se, of which there are no words: stays in Finnish'),
  host('no-language', 'no lang'),
  host('language-of-part', 'lang sv on the part around the mount'),
  host('print', 'on paper', { file: 'plain', reader: { media: 'print' }, browsers: ['chromium'] }),
  host('forced-colours', 'forced colours', {
    file: 'plain',
    reader: { forcedColors: 'active' },
    browsers: ['chromium'],
  }),
  host('reduced-motion', 'reduced motion', {
    file: 'important-motion',
    reader: { reducedMotion: 'reduce' },
    browsers: ['chromium'],
  }),
  host('more-contrast', 'more contrast', {
    file: 'plain',
    reader: { contrast: 'more' },
    browsers: ['chromium'],
  }),
  host('dark-system', 'a light page, the reader’s system is dark', {
    file: 'sections-styled',
    reader: { colorScheme: 'dark' },
    browsers: ['chromium'],
  }),
];
