import { render } from 'preact';
import { readPageScheme } from './page-scheme.ts';
import type { Scene } from './scene.ts';
import { widgetStyleSheets } from './style-sheets.ts';
import { WidgetApp } from './WidgetApp.tsx';
import { WidgetModel } from './widget-model.ts';

/**
 * One widget on the page. It upgrades its mount in place: the page's own list stays in the document, for machines
 * and for when something fails.
 */
export class MountedWidget {
  /** The widget's number on the page, from 1. */
  readonly instance: number;
  readonly #mount: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #model: WidgetModel;
  readonly #life = new AbortController();
  #shown: readonly [view?: string, partner?: string | undefined] = [];

  constructor(mount: HTMLElement, root: ShadowRoot, instance: number) {
    this.instance = instance;
    this.#mount = mount;
    this.#root = root;
    // A mount put back still has the slot it was left with.
    root.replaceChildren();
    this.#model = new WidgetModel(
      root,
      instance,
      () => this.#draw(),
      (name, detail) => this.#tell(name, detail),
    );
    const { signal } = this.#life;
    addEventListener('beforeprint', () => this.#model.change({ isPrinting: true }), { signal });
    addEventListener('afterprint', () => this.#model.change({ isPrinting: false }), { signal });
    addEventListener('hashchange', () => this.#model.refresh(), { signal });
    mount.addEventListener('kierre-show', (event) => this.#model.show((event as CustomEvent).detail), {
      signal,
    });
    void this.#model.load();
  }

  /** Looks at the page again: language, colours, options. */
  refresh(): void {
    this.#model.refresh();
  }

  /** Ends it: listeners and requests stop, the page's own list is shown again. */
  stop(): void {
    this.#life.abort();
    this.#model.stop();
    render(null, this.#root);
    this.#root.replaceChildren(this.#mount.ownerDocument.createElement('slot'));
  }

  #tell(name: string, detail: object): void {
    this.#mount.dispatchEvent(new CustomEvent(`kierre-${name}`, { bubbles: true, composed: true, detail }));
  }

  #draw(): void {
    // What was asked for may still come when the widget has gone.
    if (this.#life.signal.aborted) return;
    const scene = this.#model.scene();
    const hadFocus = this.#root.activeElement !== null;
    this.#root.adoptedStyleSheets = widgetStyleSheets();
    render(
      <WidgetApp
        scene={scene}
        scheme={scene.options.scheme ?? readPageScheme(this.#mount)}
        hasOwnList={scene.options.source === undefined || hasReadableContent(this.#mount)}
      />,
      this.#root,
    );
    this.#follow(scene, hadFocus);
    this.#model.grow();
  }

  /**
   * Moves focus with the view: to the partner's heading when a partner is opened, back to the partner's link in the
   * list when it is closed. Focus is left alone when the reader is busy elsewhere on the page; focus on something that
   * has gone, such as the retry button, moves to the heading instead of getting lost.
   */
  #follow({ publication, view, entry }: Scene, hadFocus: boolean): void {
    const [viewBefore, partnerBefore] = this.#shown;
    const partner = entry?.partner.id;
    if (publication === undefined) return;
    this.#shown = [view, partner];
    if (view !== viewBefore || partner !== partnerBefore) this.#tell('view', { view, partner });
    const isOtherPartner = partner !== partnerBefore;
    if (isOtherPartner ? isReaderElsewhere(this.#mount) : !hadFocus || this.#root.activeElement) return;
    const link = isOtherPartner && !partner && `[data-partner-id="${partnerBefore}"]`;
    const place = (link && this.#root.querySelector(link)) || this.#root.querySelector('[tabindex="-1"]');
    (place as HTMLElement | null)?.focus();
  }
}

/** Whether a mount holds something for people to read, beside data. */
function hasReadableContent(mount: HTMLElement): boolean {
  return Array.from(mount.children).some((part) => part.localName !== 'script' && part.textContent?.trim());
}

/** Whether something outside the widget has the reader's attention: focus, or a target on the page that the address names. */
function isReaderElsewhere(mount: Element): boolean {
  const page = mount.ownerDocument;
  let outermost = mount;
  for (let root = mount.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode()) {
    outermost = root.host;
  }
  if (page.activeElement === outermost) return false;
  return page.querySelector(':target') !== null || (page.activeElement ?? page.body) !== page.body;
}
