import type { TranslationOf } from '../translation.ts';
import type { checkFi } from './fi.ts';

/** Words of the check in English. */
export const checkEn: TranslationOf<typeof checkFi> = {
  title: 'Does the widget work here?',
  lead: 'The page tries what this server and this page’s content security policy (CSP) allow. On a page of the content management system the rules may be others: paste the code of the check there.',
  silent: {
    lead: 'If this text is not replaced by results, scripts do not work on this page. The cause is one of these:',
    policy: (line) =>
      `The content security policy blocks the script. Ask the webmaster or the system’s supplier for the line: ${line}`,
    file: (address) => `The file is not on the server. Open the address and see if it is there: ${address}`,
    editor:
      'The content management system took the script away when the page was saved. Ask for the right to paste scripts.',
    meanwhile: 'A frame or HTML only works without a script.',
  },
  checking: 'Trying.',
  advice: {
    script: 'The script works here. Use it.',
    module:
      'The script works here when the data is read as a module: change the code’s attribute data-src to data-module and the file’s ending to .js.',
    frame: 'The frame works here. Use it.',
    plain: 'Use HTML only here until the blocks have been removed.',
  },
  probes: {
    script: 'Script',
    data: 'Fetching the data',
    module: 'Data as a module',
    views: 'Further views',
    picture: 'Pictures and logos',
    frame: 'Frame',
  },
  results: {
    works: 'Works.',
    blocked: (directive, line) =>
      `The part ${directive} of the content security policy blocks it. Ask the webmaster or the system’s supplier for the line: ${line}`,
    missing: (address, status) =>
      `The server answered ${status}. Check that the file is in its place: ${address}`,
    wrong: (address) => `The file is not what it should be. Put the folder on the server again: ${address}`,
    lost: (address) =>
      `Could not be fetched. The cause may be the network, a missing file, or that another server does not allow fetching (Access-Control-Allow-Origin): ${address}`,
    noAnswer:
      'The frame did not answer. The server may forbid frames (X-Frame-Options or frame-ancestors), or the page’s address is another than the web site noted in the tool.',
  },
};
