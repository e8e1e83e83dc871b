import { type Host, host } from './host.ts';

const LATE = { isLate: true } as const;

/** Hosts that load the script, or handle the mount, in an unusual way. */
export const LOADING_HOSTS: readonly Host[] = [
  host('loaded-in-head', 'in the head without defer'),
  host('loaded-async', 'async'),
  host('loaded-as-module', 'type=module'),
  host('loaded-at-end', 'at the end of the body'),
  host('loaded-by-write', 'document.write'),
  host('loaded-later', 'made by a script after load', LATE),
  host('loaded-by-fetch', 'fetched as text and run', LATE),
  host('loaded-twice', 'loaded twice'),
  host('two-versions', 'two versions on one page'),
  host('mount-added', 'the mount comes later', LATE),
  host('mount-moved', 'the mount is moved', LATE),
  host('mount-cloned', 'the mount is cloned', LATE),
  host('mount-put-back', 'the mount is taken away and put back', LATE),
  host('several', 'three widgets, the last one used', { sees: { partners: [40, 40, 40] }, tried: 2 }),
  host('several-languages', 'three widgets in three languages', {
    sees: { partners: [40, 40, 40] },
    tried: 1,
  }),
  host('nested', 'a mount inside a mount’s list', { sees: { partners: [40, 0] } }),
  host('foreign-shadow', 'the mount has a shadow root already: the list stays', { sees: { list: true } }),
  host('in-shadow-root', 'in the shadow root of a component', { form: 'element' }),
  host('in-declared-shadow-root', 'in a declared shadow root', { form: 'element' }),
  host('custom-element', 'as a custom element', { file: 'plain', form: 'element' }),
  host('custom-element-registry', 'as a custom element under a wrapped registry', {
    file: 'registry-wrapped',
    form: 'element',
  }),
  host('script-tag-alone', 'only a script tag', { form: 'script' }),
  host('script-tag-in-head', 'only a script tag, in the head', { form: 'script' }),
  host('custom-element-late', 'a custom element put in by innerHTML', {
    form: 'element',
    isLate: true,
    file: 'htmx-swap',
  }),
  host('custom-element-cloned', 'a custom element cloned', {
    form: 'element',
    isLate: true,
    file: 'mount-cloned',
  }),
  host('custom-element-put-back', 'a custom element taken away and put back', {
    form: 'element',
    isLate: true,
    file: 'mount-put-back',
  }),
  host('custom-element-moved', 'a custom element moved', {
    form: 'element',
    isLate: true,
    file: 'mount-moved',
  }),
  host('custom-element-styled', 'a custom element under * { all: unset !important }', {
    form: 'element',
    file: 'all-unset',
    inherits: 'line-height: normal',
  }),
  host('whole-bundle', 'everything in one file', { file: 'plain', bundle: 'widget-all.js' }),
  host('without-data', 'no data: the list stays', { sees: { list: true }, excuses: /no src, module/ }),
];
