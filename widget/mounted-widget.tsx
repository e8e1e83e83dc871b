import { render } from 'preact';
import { localDay } from '#shared/language/formats.ts';
import { type LoadedPublication, loadPublication, type RemoteSource } from './load-publication.ts';
import { readPageScheme } from './page-scheme.ts';
import { readOptions, type WidgetOptions } from './read-options.ts';
import { readPublication } from './read-publication.ts';
import { widgetStyleSheets } from './style-sheets.ts';
import { type LoadState, WidgetApp } from './WidgetApp.tsx';

/** One widget on the page. */
export type MountedWidget = {
  /** Looks at the page again: language, colours, options. Loads anew only when the data's address has changed. */
  refresh(): void;
  /** Ends it: listeners and requests stop, the page's own list is shown again. */
  stop(): void;
};

/** Upgrades a mount in place. The page's own list stays in the document, for machines and for when something fails. */
export function mountWidget(mount: HTMLElement, root: ShadowRoot, instance: number): MountedWidget {
  const life = new AbortController();
  const warned = new Set<string>();
  let options = readAndWarn();
  let state: LoadState = { isLoading: false };
  let attempt = 0;
  let loading = new AbortController();
  let isPrinting = false;

  root.adoptedStyleSheets = widgetStyleSheets();
  addEventListener('beforeprint', () => print(true), { signal: life.signal });
  addEventListener('afterprint', () => print(false), { signal: life.signal });
  load();

  function readAndWarn(): WidgetOptions {
    const read = readOptions(mount, mount.ownerDocument.baseURI);
    for (const warning of read.warnings.filter((sentence) => !warned.has(sentence))) {
      warned.add(warning);
      console.warn(`Hyvän kierre: ${warning}.`);
    }
    return read.options;
  }

  function load(): void {
    const { source } = options;
    loading.abort();
    loading = new AbortController();
    if (source === undefined) settle({ isLoading: false });
    else if (source.form === 'inline') receive(readPublication(source.text));
    else loadFrom(source, loading.signal);
  }

  async function loadFrom(source: RemoteSource, signal: AbortSignal): Promise<void> {
    settle({ ...state, isLoading: true });
    const loaded = await loadPublication(source, attempt, signal);
    if (!signal.aborted) receive(loaded);
  }

  function receive(loaded: LoadedPublication): void {
    if (!loaded.ok) console.warn('Hyvän kierre: the publication was not shown.', loaded.problem);
    settle(
      loaded.ok
        ? { isLoading: false, publication: loaded.publication }
        : { ...state, isLoading: false, problem: loaded.problem },
    );
  }

  function settle(next: LoadState): void {
    state = next;
    const hadFocus = root.activeElement !== null;
    draw();
    // Focus on something that has gone, such as the retry button, moves to the heading instead of getting lost.
    if (hadFocus && root.activeElement === null) root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  function draw(): void {
    const { source, language, headingLevel } = options;
    render(
      <WidgetApp
        {...{ state, instance, isPrinting, headingLevel }}
        pageLanguage={language}
        scheme={readPageScheme(mount)}
        today={localDay(new Date())}
        dataAddress={source?.form === 'json' ? source.address : undefined}
        hasOwnList={source === undefined || hasReadableContent(mount)}
        onRetry={source?.form === 'inline' ? undefined : retry}
      />,
      root,
    );
  }

  function retry(): void {
    attempt += 1;
    load();
  }

  function print(isNow: boolean): void {
    isPrinting = isNow;
    draw();
  }

  return {
    refresh() {
      const before = JSON.stringify(options.source);
      options = readAndWarn();
      if (JSON.stringify(options.source) === before) {
        draw();
      } else {
        state = { isLoading: false };
        load();
      }
    },
    stop() {
      life.abort();
      loading.abort();
      render(null, root);
      root.replaceChildren(mount.ownerDocument.createElement('slot'));
    },
  };
}

/** Whether a mount holds something for people to read, beside data. */
function hasReadableContent(mount: HTMLElement): boolean {
  return Array.from(mount.children).some((part) => part.localName !== 'script' && part.textContent?.trim());
}
