import type { TranslationOf } from '../translation.ts';
import type { conformanceFi } from './fi.ts';

/** The page that comes with each version of the widget, in English. */
export const conformanceEn: TranslationOf<typeof conformanceFi> = {
  title: 'The Hyvän kierre widget: accessibility, privacy and security',
  version: ({ version, day }) => `Version ${version}. Evaluated ${day}.`,
  lead: 'This page is for those who keep the municipality’s web site, those responsible for accessibility, and the data protection officer. The texts may be copied and changed.',
  otherLanguages: 'The same page in other languages',
  contents: 'Contents',

  evaluation: {
    heading: 'Evaluation of accessibility',
    standards:
      'The widget has been evaluated against the European standard EN 301 549 V3.2.1. Its chapter 9 holds the A and AA criteria of WCAG 2.1. The new A and AA criteria of WCAG 2.2 are included too.',
    method:
      'The evaluation was made by the makers of the widget. It rests on automatic tests run in a real browser (Chromium) and on the makers’ own check by hand.',
    scope:
      'The results concern the views of the agreement, the list of partners and one partner. Other views are not evaluated on this page.',
    limits:
      'The widget has not been evaluated with a person using a screen reader, and nobody from outside has checked it. An automatic test finds only part of the shortcomings.',
    counts: ({ supported, partial, notApplicable }) =>
      `Supported: ${supported}. Partially supported: ${partial}. Not applicable: ${notApplicable}.`,
    caption: 'Requirements and results',
    clause: 'Requirement',
    level: 'Level',
    result: 'Result',
    remark: 'Remark',
    evidence: 'What the result rests on',
    newIn22: 'WCAG 2.2',
  },
  results: {
    supported: 'Supported',
    partial: 'Partially supported',
    'not-applicable': 'Not applicable',
  },
  evidence: {
    looked: 'Looked at by hand, not tested by machine',
    built: 'Follows from how it is built',
    noReader: 'Not evaluated with a person using a screen reader',
    test: (number) => `Test ${number}`,
  },
  tests: {
    heading: 'Automatic tests',
    lead: 'The tests belong to the product’s source code and are run before each release.',
  },

  statement: {
    heading: 'Text for the accessibility statement',
    lead: 'Copy the text to the municipality’s accessibility statement and fill in what stands in square brackets. The statement is the municipality’s own: check the widget on your own page too.',
    what: (version) =>
      `The page [address of the page] has a widget that tells of the municipality’s agreement, its partners and their commitments. The widget was made by Hyvän kierre and its version is ${version}.`,
    conformance: (day) =>
      `The makers of the widget evaluated it on ${day} against EN 301 549 V3.2.1 and levels A and AA of WCAG 2.2. The widget meets the requirements with the exceptions below.`,
    known: 'Known shortcomings:',
    unknown:
      'The evaluation concerns the views of the agreement, the list of partners and one partner. The widget has not been evaluated with a person using a screen reader. Partners write their own texts, so their clarity varies.',
    alternative: 'The list of partners can be read on the page also when the widget does not work.',
    feedback:
      'Tell the municipality of shortcomings in accessibility: [address of the feedback channel]. We answer within 14 days.',
  },

  privacy: {
    heading: 'Text for the privacy notice',
    lead: 'Copy the text to the municipality’s privacy notice. Fill in what stands in square brackets and leave out what your page does not have.',
    storage:
      'The partners of the agreement are shown with the Hyvän kierre widget. The widget uses no cookies, stores nothing on the visitor’s device and does not track visitors.',
    requests:
      'The visitor’s browser fetches the widget and the partners’ details from the server [server and who keeps it]. The server then sees the visitor’s IP address, as always when a web page is opened. The widget contacts only the servers named here.',
    logos: 'Partners’ logos are fetched from the server [server] when they come into view.',
    contacts:
      'Of a partner a role, an e-mail address and a telephone number may be shown. The basis is consent by the partner’s representative, a public duty or an agreement, and it is recorded with the contact.',
    until:
      'A contact may have a last day. After it the widget does not show the contact. It goes from the data file when the municipality publishes the file anew.',
    notIn:
      'Contacts are not in what is given to search engines, in the feed, in the calendar or in the tables that can be downloaded.',
    controller:
      'The controller is [municipality]. Correction or removal of a contact can be asked for at [address].',
  },

  policy: {
    heading: 'Lines of the content security policy (CSP)',
    lead: 'Add to the page’s Content-Security-Policy only the lines you use. Replace the example addresses with your own.',
    never:
      "The widget never needs unsafe-inline, unsafe-eval, style-src, font-src, data: or blob:. It works also with require-trusted-types-for 'script' and trusted-types 'none'.",
    nothing: 'Nothing needs to be allowed.',
    uses: {
      'self-hosted': 'The widget and the data on your own server',
      hosted: 'The widget and the data from another server',
      nonce: 'A policy with nonces',
      module: 'The data as a JavaScript module (data-module): one line is enough',
      inline: 'The data inside the page',
      iframe: 'The widget in a frame (iframe): the page that has the frame',
      'iframe-host': 'The widget in a frame (iframe): the page in the frame',
      static: 'HTML only',
      logos: 'Partners’ logos: the server on which they are',
    },
    integrity:
      'When the widget comes from another server, pin the version with a hash (integrity). The browser then does not run a file that has changed.',
    frame:
      'Use the file widget-all.js in the frame. The frame works restricted too: sandbox="allow-scripts" is enough. Give the frame a name (title). The data’s server must then allow fetching from all origins (Access-Control-Allow-Origin: *).',
  },

  files: {
    heading: 'The files of this version',
    caption: 'Sizes and hashes',
    name: 'File',
    size: 'Size',
    gzip: 'Compressed (gzip)',
    integrity: 'Hash (integrity)',
  },
};
