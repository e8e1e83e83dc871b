import { MOUNT_SELECTOR } from '#shared/publication/publication-source.ts';
import { MountedWidget } from './mounted-widget.tsx';
import { OPTION_ATTRIBUTES } from './read-options.ts';

/** The shadow roots made by this script, so that a mount taken away and put back can be started again. */
const ownRoots = new WeakMap<Element, ShadowRoot>();

/** The widgets running on the page. */
const running = new Map<HTMLElement, MountedWidget>();

/** Upgrades every mount of the page, those added later too, each once, and keeps them with the page's language and colours. */
export function watchMounts(page: Document): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.type === 'attributes')) refreshAll();
    if (records.some((record) => record.removedNodes.length > 0)) stopRemoved();
    if (records.some((record) => [...record.addedNodes].some(hasMount))) upgradeAll(page);
  });
  observer.observe(page, { subtree: true, childList: true, attributeFilter: ['lang', ...OPTION_ATTRIBUTES] });
  // Whatever switches a page between light and dark is an attribute of one of these two, or the reader's system.
  for (const element of [page.documentElement, page.body]) {
    observer.observe(element, { attributes: true });
    element.addEventListener('transitionend', (event) => event.target === element && refreshAll());
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refreshAll);
  upgradeAll(page);
}

function upgradeAll(page: Document): void {
  const mounts = [...page.querySelectorAll<HTMLElement>(MOUNT_SELECTOR)];
  for (const [index, mount] of mounts.entries()) {
    if (!running.has(mount)) upgrade(mount, index + 1);
  }
}

function upgrade(mount: HTMLElement, instance: number): void {
  // A shadow root of someone else's, also of this same script loaded twice, means the mount is taken.
  if (mount.shadowRoot && !ownRoots.has(mount)) return;
  try {
    const root = ownRoots.get(mount) ?? mount.attachShadow({ mode: 'open' });
    ownRoots.set(mount, root);
    running.set(mount, new MountedWidget(mount, root, instance));
  } catch (error) {
    console.warn(`Hyvän kierre: <${mount.localName}> could not be upgraded, use a <div>.`, error);
  }
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
