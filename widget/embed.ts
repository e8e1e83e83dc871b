import { OPTION_NAMES } from './mount-options.ts';
import { watchMounts } from './watch-mounts.ts';

/** The script's own tag, known only while it first runs. */
const ownScript = document.currentScript;

// Before the page has been parsed a mount may still lack its list and its data.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();

function start(): void {
  if (ownScript && OPTION_NAMES.some((name) => ownScript.hasAttribute(`data-${name}`)))
    standBeside(ownScript);
  watchMounts(document);
}

/** A script tag that carries options itself is a widget of its own, right after it. */
function standBeside(script: Element): void {
  const element = document.createElement('hyvan-kierre');
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name, value);
  }
  if (script.closest('head')) document.body.append(element);
  else script.after(element);
}
