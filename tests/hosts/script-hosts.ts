import { type Host, host } from './host.ts';

const LIST = { sees: { list: true } } as const;

/** Hosts whose scripts have changed the world the widget wakes up in. */
export const SCRIPT_HOSTS: readonly Host[] = [
  host('array-extra', 'Array.prototype.extra, enumerable'),
  host('object-extra', 'Object.prototype.extra, enumerable'),
  host('object-attributes', 'Object.prototype with names of options'),
  host('prototype-js', 'an old Prototype.js with toJSON'),
  host('mootools', 'an old MooTools'),
  host('wrapped-queries', 'querySelector and attachShadow wrapped'),
  host('wrapped-nodes', 'appendChild and insertBefore wrapped'),
  host('zone-js', 'listeners, timers and promises wrapped'),
  host('old-promise', 'a Promise of 2014'),
  host('wrapped-fetch', 'fetch wrapped'),
  host('broken-fetch', 'fetch throws, the data as a module', { data: 'module' }),
  host('old-fetch', 'a fetch without streams'),
  host('frozen', 'Object.freeze(Object.prototype) and the like'),
  host('no-console', 'no console'),
  host('amd', 'define and require are there'),
  host('globals-taken', 'window.h, window.preact and others are taken'),
  host('object-then', 'Object.prototype.then'),
  host('clobbered-names', 'names of fields hide the document’s properties'),
  host('clobbered-globals', 'ids become globals'),
  host('jquery-hash', 'every hash is looked up as a selector'),
  host('hash-router', 'views in hashes'),
  host('history-router', 'clicks on links are taken'),
  host('letter-shortcuts', 'one-letter shortcuts'),
  host('turbo-swap', 'body is swapped', { isLate: true }),
  host('htmx-swap', 'the mount comes by innerHTML', { isLate: true }),
  host('replaced-while-loading', 'innerHTML is set while the data is on its way', { isLate: true }),
  host('no-intersection-observer', 'no IntersectionObserver'),
  host('no-adopted-sheets', 'no constructed style sheets: the list stays', {
    ...LIST,
    excuses: /use a <div>/,
  }),
  host('no-shadow-roots', 'no shadow roots: the list stays', { ...LIST, excuses: /use a <div>/ }),
  host('no-abort-any', 'no AbortSignal.any: the list stays, with a sentence', {
    sees: { list: true, sentence: 'Kumppaneiden tietoja ei saatu haettua.' },
    excuses: /not shown/,
  }),
  host('registry-wrapped', 'customElements.define wrapped'),
  host('storage-denied', 'storage and cookies throw'),
  host('strict-watch', 'a script clears away what others add'),
  host('intl-old', 'Intl and the language as of early 2024'),
];
