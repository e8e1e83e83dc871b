/** The media type by which a page links to its publication. */
export const PUBLICATION_MEDIA_TYPE = 'application/vnd.hyvan-kierre+json';

/** The elements the widget upgrades: any with the attribute, and its own. */
export const MOUNT_SELECTOR = '[data-hyvan-kierre],hyvan-kierre';

/** An option of a mount, written with `data-` in front or without. */
export function readMountAttribute(mount: Element, name: string): string | null {
  return mount.getAttribute(`data-${name}`) ?? mount.getAttribute(name);
}

/** Where a publication is to be had: written in the page, or at an address as JSON or as a JavaScript module. */
export type PublicationSource =
  | { readonly form: 'inline'; readonly text: string }
  | { readonly form: 'json' | 'module'; readonly address: string };

/** The publication a page carries or links to: that of its first widget mount, or else of its first link of the right type. */
export function findPublicationSource(document: Document, base: string): PublicationSource | undefined {
  for (const mount of document.querySelectorAll(MOUNT_SELECTOR)) {
    const source = readMountSource(mount, base);
    if (source !== undefined) return source;
  }
  return readTypedLink(document, base);
}

/**
 * Where one mount's publication is: JSON written inside it, the module in `module`, the file in `src`,
 * or a typed link inside it, in this order. Addresses other than http and https do not count.
 */
export function readMountSource(mount: Element, base: string): PublicationSource | undefined {
  const text = mount.querySelector('script[type="application/json"]')?.textContent?.trim();
  if (text) return { form: 'inline', text };
  const module = toWebAddress(readMountAttribute(mount, 'module'), base);
  if (module !== undefined) return { form: 'module', address: module };
  const file = toWebAddress(readMountAttribute(mount, 'src'), base);
  if (file !== undefined) return { form: 'json', address: file };
  return readTypedLink(mount, base);
}

/** Where one mount's data can be read as a file, whatever the widget itself reads; undefined when there is no such address. */
export function readDataAddress(mount: Element, base: string): string | undefined {
  return toWebAddress(readMountAttribute(mount, 'src'), base) ?? readTypedLink(mount, base)?.address;
}

/** A written address made whole against `base`; undefined when there is none or it is not http or https. */
export function toWebAddress(written: string | null, base: string): string | undefined {
  if (!written?.trim()) return undefined;
  try {
    const { protocol, href } = new URL(written.trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

function readTypedLink(place: ParentNode, base: string): { form: 'json'; address: string } | undefined {
  const type = `[type="${PUBLICATION_MEDIA_TYPE}"][href]`;
  for (const link of place.querySelectorAll(`link${type}, a${type}`)) {
    const address = toWebAddress(link.getAttribute('href'), base);
    if (address !== undefined) return { form: 'json', address };
  }
  return undefined;
}
