import { MOUNT_SELECTOR } from '#shared/publication/publication-source.ts';
import { OPTION_NAMES } from './mount-options.ts';
import { MountedWidget } from './mounted-widget.tsx';
import { widgetStyleSheets } from './style-sheets.ts';

/** The widget's own element, for pages that prefer one to an attribute. */
const ELEMENT_NAME = 'hyvan-kierre';

/** Each option as an attribute, for elements that are not the widget's own. */
const DATA_ATTRIBUTES = OPTION_NAMES.map((name) => `data-${name}`);

/** The shadow roots made by this script, so that a mount taken away and put back can be started again. */
const ownRoots = new WeakMap<Element, ShadowRoot>();

/** The widgets running on the page. */
const running = new Map<HTMLElement, MountedWidget>();

/** Upgrades every mount of the page, those added later too, each once, and keeps them with the page's language and colours. */
export function watchMounts(page: Document): void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      if (type === 'childList')
        running.get((target as Element).closest?.(MOUNT_SELECTOR) as HTMLElement)?.refresh();
      else if (attributeName?.startsWith('data-') && target !== page.documentElement && target !== page.body)
        running.get(target as HTMLElement)?.refresh();
      else refreshAll();
    }
    stopRemoved();
    if (records.some(({ addedNodes }) => [...addedNodes].some(hasMount))) upgradeAll(page);
  });
  observer.observe(page, { subtree: true, childList: true, attributeFilter: ['lang', ...DATA_ATTRIBUTES] });
  // Whatever switches a page between light and dark is an attribute of one of these two, or the reader's system.
  for (const element of [page.documentElement, page.body]) {
    observer.observe(element, { attributes: true });
    element.addEventListener('transitionend', (event) => event.target === element && refreshAll());
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refreshAll);
  upgradeAll(page);
  defineElement();
}

/** The element reaches where the observer does not: into the shadow roots of the page's own components. */
function defineElement(): void {
  if (customElements.get(ELEMENT_NAME)) return;
  customElements.define(
    ELEMENT_NAME,
    class extends HTMLElement {
      static observedAttributes = [...OPTION_NAMES, ...DATA_ATTRIBUTES];

      connectedCallback() {
        upgrade(this);
      }

      disconnectedCallback() {
        // An element that is only moved is connected again before this is asked.
        queueMicrotask(stopRemoved);
      }

      attributeChangedCallback() {
        running.get(this)?.refresh();
      }
    },
  );
}

function upgradeAll(page: Document): void {
  for (const mount of page.querySelectorAll<HTMLElement>(MOUNT_SELECTOR)) upgrade(mount);
}

function upgrade(mount: HTMLElement): void {
  // A shadow root of someone else's, also of this same script loaded twice, means the mount is taken.
  if (running.has(mount) || (mount.shadowRoot && !ownRoots.has(mount))) return;
  try {
    // First, because it throws in a browser without them: there the page's own list is the better sight.
    widgetStyleSheets();
    const root = ownRoots.get(mount) ?? mount.attachShadow({ mode: 'open' });
    ownRoots.set(mount, root);
    running.set(mount, new MountedWidget(mount, root, freeNumber()));
  } catch (error) {
    console.warn(`Hyvän kierre: use a <div>, not <${mount.localName}>.`, error);
  }
}

/** The smallest number that no widget of the page has: it stands in the addresses of what the widget shows. */
function freeNumber(): number {
  let free = 1;
  while ([...running.values()].some(({ instance }) => instance === free)) free += 1;
  return free;
}

function stopRemoved(): void {
  for (const [mount, widget] of running) {
    if (mount.isConnected) continue;
    widget.stop();
    running.delete(mount);
  }
}

function refreshAll(): void {
  for (const widget of running.values()) widget.refresh();
}

function hasMount(node: Node): boolean {
  return (
    node instanceof Element && (node.matches(MOUNT_SELECTOR) || node.querySelector(MOUNT_SELECTOR) !== null)
  );
}
