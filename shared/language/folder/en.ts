import type { TranslationOf } from '../translation.ts';
import type { folderFi } from './fi.ts';

/** Words of the published folder in English. */
export const folderEn: TranslationOf<typeof folderFi> = {
  title: 'Guide for the webmaster',
  lead: (agreement, publisher, day) => `${agreement}. Publisher ${publisher}, published ${day}.`,
  about:
    'This folder has everything that showing the agreement on the municipality’s site needs. Nothing is fetched from elsewhere, and no programs are installed on the server.',
  otherLanguages: 'Other languages',
  begin: {
    heading: 'How to begin',
    place: (folder) =>
      `Put everything in the folder on the server at the address ${folder}. Do not change the names of the files. If the address is another, note it on the tool’s Publish page and make the folder again, so that the codes are right.`,
    check: 'Open the check page from the server. It tells what works and what is blocked:',
    choose: 'Choose a code by what can be pasted in the content management system, and paste it on the page.',
    policy: 'If the site has a content security policy (CSP), add the lines below to it.',
  },
  codes: {
    heading: 'Which code fits',
    names: { script: 'Script', frame: 'Frame (iframe)', plain: 'HTML only' },
    about: {
      script:
        'The best choice: search, filters and change of language work, and a new publication shows at once. The list shows also when the script is blocked.',
      frame:
        'When a frame can be pasted on the page but a script cannot. A new publication shows at once. If the site asks about cookies, it may hide frames until the visitor has answered.',
      plain:
        'When only text can be pasted on the page. The code has headings, paragraphs, lists and links. Paste it again after each publication.',
    },
    frameHeight:
      'If a script can be pasted on the page too, add this line after the frame: the frame then takes the height of what is in it.',
  },
  systems: {
    heading: 'Code by content management system',
    system: 'System',
    code: 'Code',
    note: 'Note',
    notes: {
      drupal:
        'A script or a frame stays only in a text format that allows it. Ask the site’s administrator. HTML only is fine in an ordinary text format.',
      wordpress:
        'Use the Custom HTML block. A script and a frame stay only if the user may write unfiltered HTML (unfiltered_html). In an installation of several sites only the super administrator may.',
      liferay:
        'A script can be put in a fragment, a frame in web content. Liferay may add a restriction (sandbox) to the frame: it must have allow-scripts.',
      sharepoint:
        'Use the Embed web part. The site’s settings must allow the address where the folder is. If frames are not allowed, link to the whole page.',
      sitevision:
        'A script can be put in a script or HTML module if the user may do so. Otherwise use a frame or HTML only.',
      other: 'Open the check page from the server or paste its code on the page: it tells what is allowed.',
    },
    other: 'Another system',
  },
  policy: {
    heading: 'Lines of the content security policy (CSP)',
    lead: 'Add to the page’s Content-Security-Policy header only the lines of the code you use. If the site has no such header, no lines are needed.',
    nothing: 'Needs no lines.',
    framePage: 'The own header of the page in the frame, if the server sends one:',
    otherHost:
      'The folder is on another server than the page. The server must send the header Access-Control-Allow-Origin: * with the data file and the scripts.',
  },
  integrity: {
    heading: 'The script’s hash',
    lead: (version) =>
      `The script’s version is ${version}. With the hash you can make sure that the file is unchanged. If you add it to the code’s integrity attribute, the code must be changed whenever the script is.`,
  },
  update: {
    heading: 'When the agreement changes',
    files: 'Put the new folder over the old one. The names and addresses of the files stay the same.',
    living: 'The script and the frame show the new details without any change of the page.',
    plain: 'HTML only must be pasted on the page again.',
    cache:
      'If old details show, empty the server’s cache. Let the data file stay in a cache for an hour at most.',
  },
  files: {
    heading: 'Files of the folder',
    name: 'File',
    what: 'What it is',
    kinds: {
      data: 'The agreement’s details. The script reads this.',
      module: 'The same details as a JavaScript module, for sites that allow a script but no fetching.',
      linked: 'The same details for search engines (JSON-LD).',
      plain: 'HTML only, to paste on the page.',
      page: 'A whole page to link to.',
      frame: 'The page that the frame shows.',
      table: 'The partners as a table (CSV).',
      feed: 'A feed of new signatures (Atom).',
      calendar: 'The agreement’s days for a calendar.',
      code: 'Code to paste on the page.',
      widget: 'The widget’s program.',
      styles: 'The chosen colours.',
      check: 'The check page: what works and what is blocked.',
      statements: 'Texts for the accessibility statement and the privacy notice.',
      conformance: 'Evaluation of accessibility and technical details.',
      guide: 'This guide.',
      logo: 'A partner’s logo.',
    },
  },
  statements: {
    title: 'Texts for the statements',
    lead: (publisher) =>
      `The texts have been filled in with the details of the publisher (${publisher}). Fill in what is still in square brackets and check that the texts are true.`,
    gaps: {
      publisher: '[municipality]',
      serverAndKeeper: '[server and who keeps it]',
      server: '[server]',
      address: '[address]',
    },
    keptBy: (server, publisher) => `${server}, kept by ${publisher}`,
  },
};
