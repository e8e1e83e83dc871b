import { type PreviewMessage, previewMessageSchema } from '#shared/desk/publish/preview-message.ts';
import { sanitiseToFragment } from '#shared/html/sanitise-html.ts';
import { localDay } from '#shared/language/formats.ts';
import { inlineJson } from '#shared/publication/frame-page.ts';
import { readableHtml } from '#shared/publication/readable-html.ts';
import './preview.css';

/*
 * A page as a municipality's own, in a frame beside the choices: the packed widget runs on it as it runs anywhere. What to
 * show comes from the page around it, which is the extension's own; a message from anywhere else is not heard.
 */

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin || typeof data !== 'string') return;
  const message = readMessage(data);
  if (message !== undefined) show(message);
});
if (parent !== window) parent.postMessage({ type: 'hyvan-kierre-preview-ready' }, location.origin);

function readMessage(text: string): PreviewMessage | undefined {
  try {
    return previewMessageSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function show(message: PreviewMessage): void {
  const { page, css, language, packaging } = message;
  document.documentElement.lang = language;
  sheet.replaceSync(
    `:root { color-scheme: ${page.scheme}; background: ${page.ground}; color: ${page.ink}; }\n${css}`,
  );
  const place = document.getElementById('page');
  place?.replaceChildren(packaging === 'plain' ? plainPart(message) : mountOf(message));
}

/** The HTML as a page has it that was given only this. */
function plainPart({ publication, language, headingLevel }: PreviewMessage): DocumentFragment {
  const html = readableHtml(publication, { language, headingLevel, today: localDay(new Date()) });
  return sanitiseToFragment(html, document);
}

/** The mount as a page has it, with the data inside. A text node in a script that is data runs nothing. */
function mountOf({ publication, attributes }: PreviewMessage): HTMLElement {
  const mount = document.createElement('div');
  mount.setAttribute('data-hyvan-kierre', '');
  for (const [name, value] of Object.entries(attributes)) mount.setAttribute(`data-${name}`, value);
  const data = document.createElement('script');
  data.type = 'application/json';
  data.append(document.createTextNode(inlineJson(publication)));
  mount.append(data);
  return mount;
}
