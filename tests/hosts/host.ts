/** The browsers in which the host pages are opened. */
export type HostBrowser = 'chromium' | 'firefox';

/** How a page asks for the widget. */
export type HostForm = 'mount' | 'element' | 'script';

/** What a reader has in front of them in the end. */
export type Seen =
  | {
      /** How many partners each widget of the page shows, in the order of the document. */
      readonly partners: readonly number[];
    }
  | {
      /** The page's own readable list stays, because the host makes the widget impossible. */
      readonly list: true;
      /** Words of the sentence that stands with the list, when the widget itself can still speak. */
      readonly sentence?: string;
    };

/** Settings of the reader's own that a page is opened with. */
export type HostMedia = {
  readonly media?: 'print';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly contrast?: 'more';
  readonly colorScheme?: 'dark';
};

/** A page the widget must get along with. */
export type Host = {
  /** Its name, which is also its address and, unless `file` says otherwise, its file in `pages`. */
  readonly name: string;
  /** What is peculiar about it. */
  readonly peculiarity: string;
  /** Its file in `pages`, without the ending. */
  readonly file: string;
  /** Headers it is sent with. `{{own}}` and `{{widget}}` are the page's and the widget's origin, `{{hash}}` the script's. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its media type, which may leave the character set out. */
  readonly type: string;
  /** The character set its bytes are in. */
  readonly encoding: 'utf-8' | 'windows-1252';
  /** How it asks for the widget. */
  readonly form: HostForm;
  /** How it gives the data: the address of JSON, of a module, or JSON written in the page. */
  readonly data: 'json' | 'module' | 'inline';
  /** Which of the widget's files it loads: the one that loads the rest when asked, or the whole. */
  readonly bundle: 'widget.js' | 'widget-all.js';
  /** Attributes of its script tag beside `src`. */
  readonly script: string;
  /** Whether script and data come from the page's own origin or from another. */
  readonly server: 'own' | 'other';
  /** What must be seen. */
  readonly sees: Seen;
  /** Which widget, from 0, is searched and opened. The picture is of the first. */
  readonly tried: number;
  /** Selector of what a person presses before the widget is in sight, such as a tab. */
  readonly opensBy?: string;
  /** Whether the picture is compared with that on a clean page; false where the host cuts or bends what is seen. */
  readonly isCompared: boolean;
  /** Declarations the host legitimately hands to the widget, beside those read from the page; the clean page gets them too. */
  readonly inherits: string;
  /** The zoom under which the widget stands. */
  readonly zoom: number;
  /** Whether the page's own script still does something shortly after it has loaded. */
  readonly isLate: boolean;
  /** Complaints of the browser's that the host forces, such as the request it blocks. */
  readonly excuses?: RegExp;
  /** Settings of the reader's. */
  readonly reader: HostMedia;
  /** The browsers that can have it. */
  readonly browsers: readonly HostBrowser[];
};

/** The tolerance of the comparison of pictures: how far one pixel may be off (0–1), and how many of a thousand may be further. */
export const TOLERANCE = { threshold: 0.1, perThousand: 1 };

/** What most hosts have in common: a mount with JSON of its own server, 40 partners to be seen. */
const USUAL: Omit<Host, 'name' | 'peculiarity' | 'file'> = {
  headers: {},
  type: 'text/html; charset=utf-8',
  encoding: 'utf-8',
  form: 'mount',
  data: 'json',
  bundle: 'widget.js',
  script: 'defer',
  server: 'own',
  sees: { partners: [40] },
  tried: 0,
  isCompared: true,
  inherits: '',
  zoom: 1,
  isLate: false,
  reader: {},
  browsers: ['chromium', 'firefox'],
};

/** A host that differs from the usual one in what is given. */
export function host(name: string, peculiarity: string, different: Partial<Host> = {}): Host {
  return { ...USUAL, name, peculiarity, file: name, ...different };
}
