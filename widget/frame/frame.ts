import { HEIGHT_MESSAGE } from './height-message.ts';

/*
 * Runs in the iframe page. Tells the page around it how high the widget is, so that nothing scrolls inside: to the one
 * origin that the frame's own address names in `?host=`, and only when that origin is among those the page allows.
 */

const script = document.currentScript;
const allowed = (script?.getAttribute('data-hosts') ?? '').split(/\s+/).filter(Boolean);
const host = new URLSearchParams(location.search).get('host') ?? '';

if (parent !== window && isAllowed()) {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, host);
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}

// A link to somewhere else would open inside the frame, where the reader could not leave it.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (link === undefined || !/^https?:/.test(link.href) || isHere(link.href)) return;
    link.target = '_blank';
    link.rel = 'noopener';
  },
  true,
);

function isAllowed(): boolean {
  const around = location.ancestorOrigins?.[0];
  return allowed.includes(host) && (around === undefined || around === host);
}

function isHere(address: string): boolean {
  return address.replace(/#.*$/s, '') === location.href.replace(/#.*$/s, '');
}
