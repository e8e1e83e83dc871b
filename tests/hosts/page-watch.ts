/** Where the widget stands, in pixels of the window, and what it has from the page around it. */
export type Look = {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The widget's language. */
  lang: string;
  /** Declarations that a clean page needs on its body to hand the widget the same. */
  style: string;
  /** How well the widget's text stands out from the page's background, by WCAG (1–21). */
  contrast: number;
};

/** What a test asks of a watched page. All answers are texts and numbers, which no patched prototype can spoil. */
export type PageWatch = {
  /** The partners that each widget shows, as `40` or `40 40`; empty without a widget. */
  partners(): string;
  /** The readable list's first words when it can be seen. */
  list(): string;
  /** All text inside the widgets. */
  text(): string;
  /** The middle of the first part of widget `index` that fits `selector`, as `x y`, scrolled into sight; empty without. */
  middle(index: number, selector: string): string;
  /** The middle of an element of the page's own. */
  middleOnPage(selector: string): string;
  /** Where widget `index` stands and how, as lines of name and value. */
  look(index: number): string;
  /** The document as markup, without what is inside shadow roots. */
  html(): string;
  /** The names of the globals. */
  globals(): string;
  /** The policy violations so far, by line. */
  violations(): string;
};

/** One question to the watch and what it is about. */
export type Asked = {
  [Question in keyof PageWatch]: [Question, ...Parameters<PageWatch[Question]>];
}[keyof PageWatch];

/** Under this symbol the watch is found: symbols are not among a page's global names. */
export const WATCH = 'hyvan-kierre-page-watch';

/** What `askWatch` is handed: the symbol's name and the question. */
export type Question = [name: string, asked: Asked];

/** Runs in the page: asks the watch that `watchPage` has left there. */
export function askWatch([name, asked]: Question): string {
  return Reflect.get(window, Symbol.for(name))(...asked);
}

/**
 * Runs in the page before anything of its own. It keeps the browser's functions as they were, because the page's
 * scripts may replace them all.
 */
export function watchPage(name: string): void {
  const { apply } = Reflect;
  const getter = <Owner, Value>(prototype: object, property: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, property)?.get as () => Value;
    return (owner: Owner) => apply(get, owner, []) as Value;
  };
  const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
  const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const outerHTML = getter<Element, string>(Element.prototype, 'outerHTML');
  const textContent = getter<Node, string>(Node.prototype, 'textContent');
  const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
  const { matches, getBoundingClientRect, scrollIntoView, checkVisibility } = Element.prototype;
  const { getOwnPropertyNames } = Object;
  const page = document;
  const root = () => page.documentElement;
  const styleOf = getComputedStyle.bind(window);

  let violations = '';
  page.addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition === 'report' && event.effectiveDirective.startsWith('script-src')) return;
    violations += `${event.effectiveDirective} blocks ${event.blockedURI}\n`;
  });

  /** Calls `visit` with every element under a node, inside shadow roots too. */
  function walk(node: Node, visit: (element: Element) => void): void {
    for (let child = firstChild(node); child !== null; child = nextSibling(child)) {
      if (child.nodeType !== 1) continue;
      visit(child as Element);
      const shadow = shadowRoot(child as Element);
      if (shadow !== null) walk(shadow, visit);
      walk(child, visit);
    }
  }
  function find(place: Node, selector: string): Element[] {
    const found: Element[] = [];
    walk(place, (element) => {
      if (apply(matches, element, [selector])) found[found.length] = element;
    });
    return found;
  }
  const widgets = () => find(page, '.widget[lang]');
  const rectOf = (element: Element) => apply(getBoundingClientRect, element, []) as DOMRect;
  const isSeen = (element: Element) => {
    const { width, height } = rectOf(element);
    const isShown = apply(checkVisibility, element, [{ opacityProperty: true, visibilityProperty: true }]);
    return isShown && width > 1 && height > 1;
  };
  function middleOf(element: Element | undefined): string {
    if (element === undefined) return '';
    apply(scrollIntoView, element, [{ block: 'nearest', behavior: 'instant' }]);
    const { left, top, width, height } = rectOf(element);
    return `${left + width / 2} ${top + height / 2}`;
  }
  const above = (node: Node): Element | null => {
    const parent = parentNode(node);
    return (parent instanceof ShadowRoot ? parent.host : parent) as Element | null;
  };
  /** The first colour behind an element that is not see-through. */
  function backgroundOf(element: Element): string {
    for (let place: Element | null = element; place !== null && place.nodeType === 1; place = above(place)) {
      const color = styleOf(place).backgroundColor;
      if (color !== 'rgba(0, 0, 0, 0)' && color !== 'transparent') return color;
    }
    return 'rgb(255, 255, 255)';
  }
  /** A colour's luminance, however it is written: a canvas tells what it is on the screen. */
  function luminanceOf(color: string): number {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas === null) return 0;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function contrastOf(ink: string, surface: string): number {
    const [dark = 0, light = 0] = [luminanceOf(ink), luminanceOf(surface)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }
  function describe(widget: Element): string {
    const mount = (widget.getRootNode() as ShadowRoot).host;
    const { left, top, width, height } = rectOf(mount);
    const own = styleOf(mount);
    const background = backgroundOf(mount);
    let style = `background-color:${background};color:${styleOf(above(mount) ?? mount).color};`;
    for (const property of ['font-family', 'font-size', 'letter-spacing', 'word-spacing', 'direction']) {
      style += `${property}:${own.getPropertyValue(property)};`;
    }
    const lang = apply(Element.prototype.getAttribute, widget, ['lang']);
    const contrast = contrastOf(styleOf(widget).color, background);
    const place = `left ${left}\ntop ${top}\nwidth ${width}\nheight ${height}`;
    return `${place}\nlang ${lang}\nstyle ${style}\ncontrast ${contrast}`;
  }

  const watch: PageWatch = {
    partners() {
      let counts = '';
      for (const widget of widgets()) {
        let count = 0;
        for (const partner of find(widget, '.partner')) if (isSeen(partner)) count += 1;
        counts += `${counts === '' ? '' : ' '}${count}`;
      }
      return counts;
    },
    list() {
      const item = find(page, 'li').find((line) => textContent(line) === 'Esimerkkilän Kiri ry');
      return item !== undefined && isSeen(item) ? textContent(item) : '';
    },
    text() {
      let text = '';
      for (const widget of widgets()) text += textContent(widget);
      return text;
    },
    middle(index, selector) {
      const widget = widgets()[index];
      return middleOf(widget && find(widget, selector)[0]);
    },
    middleOnPage: (selector) => middleOf(find(page, selector)[0]),
    look(index) {
      const widget = widgets()[index];
      return widget === undefined ? '' : describe(widget);
    },
    html: () => outerHTML(root()),
    globals() {
      let names = '';
      for (const global of getOwnPropertyNames(window)) if (!/^\d+$/.test(global)) names += `${global}\n`;
      return names;
    },
    violations: () => violations,
  };
  const answer = (question: keyof PageWatch, ...given: unknown[]) => apply(watch[question], watch, given);
  Object.defineProperty(window, Symbol.for(name), { value: answer });
}
