import { localDay } from '#shared/language/formats.ts';
import { type ContentLanguage, isProductLanguage } from '#shared/language/language.ts';
import { type Voice, voiceOf } from '#shared/language/voice.ts';
import { findPartners, prepareSearch } from '#shared/partner/find-partners.ts';
import { sortPartners } from '#shared/partner/group-partners.ts';
import { listPartnerEntries, type PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { toWebAddress } from '#shared/publication/publication-source.ts';
import { loadPublication } from './load-publication.ts';
import { furtherViews } from './load-views.ts';
import { readOptions, type WidgetOptions } from './mount-options.ts';
import { placeFragment, readPlace, wholeAddress } from './page-address.ts';
import { hasChoices, NO_FILTER, type PartnerFilter } from './partner-filter.ts';
import type { Scene, WidgetActs, WidgetState } from './scene.ts';
import { tellCount } from './tell-count.ts';

/** So many rows are drawn at once; what follows is drawn while the reader looks at these. */
const ROWS_AT_FIRST = 40;

/** More rows than this are drawn only on request, and on paper: a phone manages a list of thousands. */
const ROWS_UNASKED = 400;

/** Between two rounds of what is done beside, in milliseconds, the reader's own acts come first. */
const PAUSE_MS = 60;

/** So many partners are made ready for searching in one round. */
const PREPARED_AT_ONCE = 200;

/** The number of what is found is told when no change has followed for this long, so that typing is not talked over. */
const QUIET_MS = 700;

/** What a widget tells the page it stands on, for instance for the page's own statistics. */
export type Tell = (name: 'ready' | 'find' | 'fail', detail: object) => void;

/** What one widget knows and does. It draws nothing itself: `draw` is called after each change. */
export class WidgetModel implements WidgetActs {
  readonly #mount: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #instance: number;
  readonly #draw: () => void;
  readonly #tell: Tell;
  readonly #warned = new Set<string>();
  readonly #memory = new Map<string, unknown>();
  #options: WidgetOptions;
  #state: WidgetState = {
    publication: undefined,
    isLoading: false,
    problem: undefined,
    filter: NO_FILTER,
    layout: 'list',
    limit: ROWS_AT_FIRST,
    isPrinting: false,
    isChoosing: false,
    isSharing: false,
    told: undefined,
  };
  #loading = new AbortController();
  #attempt = 0;
  #hash = '';
  #brought: Voice | undefined;
  #spoken: readonly ContentLanguage[] = [];
  #sorted: { of?: Publication; language?: string; entries: readonly PartnerEntry[] } = { entries: [] };
  #from = '';
  #found: { of?: readonly unknown[]; entries: readonly PartnerEntry[] } = { entries: [] };
  #prepared = 0;
  #pause = PAUSE_MS;
  #growing = 0;
  #telling = 0;

  constructor(root: ShadowRoot, instance: number, draw: () => void, tell: Tell) {
    this.#mount = root.host as HTMLElement;
    this.#root = root;
    this.#instance = instance;
    this.#draw = draw;
    this.#tell = tell;
    this.#options = this.#readAndWarn();
    this.#state = { ...this.#state, layout: this.#options.layout };
  }

  /** Fetches what the page asks to be shown. */
  async load(): Promise<void> {
    const { source } = this.#options;
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.change({ isLoading: source !== undefined && source.form !== 'inline' });
    if (source === undefined) return;
    const loaded = await loadPublication(source, this.#attempt, signal);
    if (signal.aborted) return;
    if (loaded.ok) {
      this.change({ isLoading: false, problem: undefined, publication: loaded.publication });
      this.#tell('ready', { partners: loaded.publication.partners.length });
    } else {
      console.warn('Hyvän kierre: not shown.', loaded.problem);
      this.change({ isLoading: false, problem: loaded.problem });
      this.#tell('fail', { kind: loaded.problem.kind });
    }
  }

  /** Looks at the page's attributes and address again. Loads anew only when where the data is has changed. */
  refresh(): void {
    const { source, layout } = this.#options;
    this.#options = this.#readAndWarn();
    const isElsewhere = JSON.stringify(source) !== JSON.stringify(this.#options.source);
    if (layout !== this.#options.layout) this.#state = { ...this.#state, layout: this.#options.layout };
    if (isElsewhere) {
      this.#state = { ...this.#state, publication: undefined, problem: undefined };
      void this.load();
    } else this.#draw();
  }

  /** Ends what is going on. */
  stop(): void {
    this.#loading.abort();
    clearTimeout(this.#growing);
    clearTimeout(this.#telling);
  }

  /** Does what the page asks for: a view, a partner, words to look for. What it cannot understand it leaves. */
  show(wish: unknown): void {
    const { view, partner = view, words } = Object(wish);
    if (typeof words === 'string') this.find({ ...this.#state.filter, words });
    if (typeof partner === 'string') this.#goTo(partner);
  }

  change(part: Partial<WidgetState> = {}): void {
    this.#state = { ...this.#state, ...part };
    this.#draw();
  }

  find(filter: PartnerFilter): void {
    this.#pause = QUIET_MS;
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => this.#tellFound(), QUIET_MS);
    this.change({ filter, limit: ROWS_AT_FIRST });
  }

  openPartner(partnerId: string): void {
    this.#from = readPlace(location.hash, this.#instance);
    this.#goTo(partnerId);
  }

  openList(): void {
    this.#goTo(this.#from);
  }

  speak(chosen: ContentLanguage): void {
    this.#spoken = [this.#options.language, chosen];
    this.change();
  }

  retry(): void {
    this.#attempt += 1;
    void this.load();
  }

  focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus();
  }

  /**
   * What is done beside, little by little: a long list gets its next rows, once nobody is typing, so that find-in-page meets
   * them; and the partners are made ready for searching.
   */
  grow(): void {
    clearTimeout(this.#growing);
    const { limit, publication } = this.#state;
    const { entries } = this.#sorted;
    const hasMore = limit < Math.min(ROWS_UNASKED, this.#found.entries.length);
    if (!publication || (!hasMore && this.#prepared >= entries.length)) return;
    this.#growing = window.setTimeout(() => {
      this.#pause = PAUSE_MS;
      prepareSearch(entries.slice(this.#prepared, this.#prepared + PREPARED_AT_ONCE));
      this.#prepared += PREPARED_AT_ONCE;
      if (hasMore) this.change({ limit: Math.min(ROWS_UNASKED, limit + ROWS_AT_FIRST) });
      else this.grow();
    }, this.#pause);
  }

  /** What everything is drawn from. */
  scene(): Scene {
    const options = this.#options;
    const voice = this.#voice();
    const place = this.#readPlace();
    const wanted = place.startsWith('find-') ? 'partners' : place;
    const shown = options.views.find((name) => name === wanted) ?? options.views[0] ?? 'whole';
    const partnerId = isId(place) ? place : shown === 'partner' ? options.written('partner') : undefined;
    const entries = this.#listEntries(voice.language);
    const entry = partnerId && entries.find(({ partner }) => partner.id === partnerId);
    return {
      ...this.#state,
      ...(this.#state.isPrinting && { limit: Number.POSITIVE_INFINITY }),
      options,
      instance: this.#instance,
      view: shown,
      entries,
      found: this.#find(entries, voice),
      entry: entry || undefined,
      isPartnerMissing: !entry && partnerId !== undefined,
      voice,
      today: localDay(new Date()),
      addressOf: (at) => wholeAddress(placeFragment(this.#instance, at || this.#from), location),
      // Pictures are beside the data file, or beside the page that holds the data.
      imageAddress: (address) =>
        toWebAddress(address, options.address('module') ?? options.dataAddress ?? document.baseURI),
      memory: this.#memory,
      acts: this,
    };
  }

  #readAndWarn(): WidgetOptions {
    const { options, warnings } = readOptions(this.#mount, document.baseURI);
    for (const warning of warnings.filter((sentence) => !this.#warned.has(sentence))) {
      this.#warned.add(warning);
      console.warn(`Hyvän kierre: ${warning}.`);
    }
    return options;
  }

  /** The place the address asks for; a search in it is taken up once, when the address comes to hold it. */
  #readPlace(): string {
    const place = readPlace(location.hash, this.#instance);
    if (place !== this.#hash && place.startsWith('find-')) {
      const further = furtherViews(() => this.change());
      if (further === undefined) return place;
      this.#state = { ...this.#state, filter: further.readFilter(place) };
    }
    this.#hash = place;
    return place;
  }

  #goTo(place: string): void {
    location.hash = placeFragment(this.#instance, place);
  }

  /** A reader's choice holds until the page itself changes its language. */
  #voice(): Voice {
    const { language: page } = this.#options;
    const [before, chosen = page] = this.#spoken;
    const language = before === page ? chosen : page;
    if (isProductLanguage(language)) return voiceOf(language);
    if (this.#brought?.language === language) return this.#brought;
    this.#brought = { ...voiceOf('fi'), language };
    void this.#learn(language);
    return this.#brought;
  }

  /** Learns a language whose words the page brings; until then, and if they cannot be had, Finnish words serve. */
  async #learn(language: ContentLanguage): Promise<void> {
    const address = this.#options.address('words');
    const further = address && furtherViews(() => void this.#learn(language));
    if (!further) return;
    try {
      this.#brought = await further.loadVoice(address, language, this.#loading.signal);
      this.change();
    } catch (error) {
      console.warn('Hyvän kierre: words not read.', error);
    }
  }

  #listEntries(language: ContentLanguage): readonly PartnerEntry[] {
    const { publication } = this.#state;
    if (publication && (this.#sorted.of !== publication || this.#sorted.language !== language)) {
      const entries = listPartnerEntries(publication.partners, publication.commitments);
      this.#sorted = { of: publication, language, entries: sortPartners(entries, language) };
      this.#prepared = 0;
    }
    return publication ? this.#sorted.entries : [];
  }

  /** Those that were asked for; looked for once for each search, however often they are drawn. */
  #find(entries: readonly PartnerEntry[], voice: Voice): readonly PartnerEntry[] {
    const { filter, publication } = this.#state;
    const isPlain = !hasChoices(filter) && filter.sort === undefined;
    const further = isPlain ? undefined : furtherViews(() => this.change());
    const of = [entries, filter, further, voice.language];
    if (this.#found.of?.every((part, index) => part === of[index])) return this.#found.entries;
    const found = findPartners(entries, filter.words);
    this.#found = { of, entries: further?.choose({ entries, found, filter, voice, publication }) ?? found };
    return this.#found.entries;
  }

  #tellFound(): void {
    const { filter, found, entries, voice } = this.scene();
    this.change({ told: tellCount({ found, entries, voice }) });
    this.#tell('find', { ...filter, found: found.length, all: entries.length });
  }
}

function isId(place: string): boolean {
  return /^[0-9a-f-]{36}$/.test(place);
}
