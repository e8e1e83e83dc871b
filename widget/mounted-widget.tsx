import { render } from 'preact';
import { localDay } from '#shared/language/formats.ts';
import { type LoadedPublication, loadPublication, type RemoteSource } from './load-publication.ts';
import { readPageScheme } from './page-scheme.ts';
import { readOptions, type WidgetOptions } from './read-options.ts';
import { readPublication } from './read-publication.ts';
import { widgetStyleSheets } from './style-sheets.ts';
import { type LoadState, WidgetApp } from './WidgetApp.tsx';

/**
 * One widget on the page. It upgrades its mount in place: the page's own list stays in the document, for machines
 * and for when something fails.
 */
export class MountedWidget {
  readonly #mount: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #instance: number;
  readonly #life = new AbortController();
  readonly #warned = new Set<string>();
  #options: WidgetOptions;
  #state: LoadState = { isLoading: false };
  #loading = new AbortController();
  #attempt = 0;
  #isPrinting = false;

  constructor(mount: HTMLElement, root: ShadowRoot, instance: number) {
    this.#mount = mount;
    this.#root = root;
    this.#instance = instance;
    this.#options = this.#readAndWarn();
    root.adoptedStyleSheets = widgetStyleSheets();
    addEventListener('beforeprint', () => this.#print(true), { signal: this.#life.signal });
    addEventListener('afterprint', () => this.#print(false), { signal: this.#life.signal });
    this.#load();
  }

  /** Looks at the page again: language, colours, options. Loads anew only when the data's address has changed. */
  refresh(): void {
    const before = JSON.stringify(this.#options.source);
    this.#options = this.#readAndWarn();
    if (JSON.stringify(this.#options.source) === before) {
      this.#draw();
    } else {
      this.#state = { isLoading: false };
      this.#load();
    }
  }

  /** Ends it: listeners and requests stop, the page's own list is shown again. */
  stop(): void {
    this.#life.abort();
    this.#loading.abort();
    render(null, this.#root);
    this.#root.replaceChildren(this.#mount.ownerDocument.createElement('slot'));
  }

  #readAndWarn(): WidgetOptions {
    const { options, warnings } = readOptions(this.#mount, this.#mount.ownerDocument.baseURI);
    for (const warning of warnings.filter((sentence) => !this.#warned.has(sentence))) {
      this.#warned.add(warning);
      console.warn(`Hyvän kierre: ${warning}.`);
    }
    return options;
  }

  #load(): void {
    const { source } = this.#options;
    this.#loading.abort();
    this.#loading = new AbortController();
    if (source === undefined) this.#settle({ isLoading: false });
    else if (source.form === 'inline') this.#receive(readPublication(source.text));
    else this.#loadFrom(source, this.#loading.signal);
  }

  async #loadFrom(source: RemoteSource, signal: AbortSignal): Promise<void> {
    this.#settle({ ...this.#state, isLoading: true });
    const loaded = await loadPublication(source, this.#attempt, signal);
    if (!signal.aborted) this.#receive(loaded);
  }

  #receive(loaded: LoadedPublication): void {
    if (!loaded.ok) console.warn('Hyvän kierre: the publication was not shown.', loaded.problem);
    this.#settle(
      loaded.ok
        ? { isLoading: false, publication: loaded.publication }
        : { ...this.#state, isLoading: false, problem: loaded.problem },
    );
  }

  #retry(): void {
    this.#attempt += 1;
    this.#load();
  }

  #print(isNow: boolean): void {
    this.#isPrinting = isNow;
    this.#draw();
  }

  #settle(next: LoadState): void {
    this.#state = next;
    const hadFocus = this.#root.activeElement !== null;
    this.#draw();
    // Focus on something that has gone, such as the retry button, moves to the heading instead of getting lost.
    if (hadFocus && this.#root.activeElement === null) {
      this.#root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    }
  }

  #draw(): void {
    const { source, dataAddress, language, headingLevel } = this.#options;
    render(
      <WidgetApp
        state={this.#state}
        pageLanguage={language}
        scheme={readPageScheme(this.#mount)}
        headingLevel={headingLevel}
        instance={this.#instance}
        today={localDay(new Date())}
        dataAddress={dataAddress}
        hasOwnList={source === undefined || hasReadableContent(this.#mount)}
        isPrinting={this.#isPrinting}
        onRetry={source?.form === 'inline' ? undefined : () => this.#retry()}
      />,
      this.#root,
    );
  }
}

/** Whether a mount holds something for people to read, beside data. */
function hasReadableContent(mount: HTMLElement): boolean {
  return Array.from(mount.children).some((part) => part.localName !== 'script' && part.textContent?.trim());
}
