import { type Host, host } from './host.ts';

/** Hosts that put the widget in an unusual place. */
export const LAYOUT_HOSTS: readonly Host[] = [
  host('in-filter', 'ancestors with filters'),
  host('in-transform', 'ancestors with transforms'),
  host('in-fixed-height', 'an ancestor of 300 px that cuts the rest off', { isCompared: false }),
  host('in-scroll-box', 'an ancestor of 400 px that scrolls', { isCompared: false }),
  host('in-flex-row', 'beside a menu in a flexible row'),
  host('in-flex-item', 'itself a flexible box without a width'),
  host('in-flex-column', 'in a centred flexible column'),
  host('in-grid', 'in a grid area'),
  host('in-grid-centred', 'in a grid that centres its items'),
  host('in-table', 'in a cell of a layout table'),
  host('in-float', 'in a floating box as wide as its content'),
  host('in-inline-block', 'in a box in a line of text'),
  host('in-columns', 'in text of two columns', { isCompared: false }),
  host('in-paragraph', 'wrapped in a paragraph'),
  host('in-narrow-box', 'in a column of 220 px'),
  host('in-details', 'in an accordion', { opensBy: 'summary' }),
  host('in-dialog', 'in a dialog', { opensBy: '#avaa' }),
  host('in-tab', 'in a tab panel shown later', { opensBy: '#valilehti' }),
  host('in-form', 'the page is one form'),
  host('in-fieldset', 'in a switched-off fieldset'),
  host('in-editor', 'the page is open in its editor'),
  host('in-content-visibility', 'content-visibility: auto'),
  host('under-sticky-head', 'a sticky head'),
  host('in-invisible-part', 'a part that fades in on scrolling'),
];
