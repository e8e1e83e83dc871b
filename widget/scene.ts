import type { Voice } from '#shared/language/voice.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { LoadProblem } from './load-publication.ts';
import type { ViewName, WidgetOptions } from './mount-options.ts';
import type { Layout, PartnerFilter } from './partner-filter.ts';

/** What can be done in the widget. */
export type WidgetActs = {
  /** Opens a partner, as a new step in the reader's history. */
  openPartner(partnerId: string): void;
  /** Goes back to the list. */
  openList(): void;
  /** Asks for something else of the list. */
  find(filter: PartnerFilter): void;
  /** Shows the widget in another language. */
  speak(language: Voice['language']): void;
  /** Tries again what failed. */
  retry(): void;
  /** Moves focus to the first thing of the widget that fits the selector. */
  focus(selector: string): void;
  /** Changes how things are shown, and draws; without a change it only draws. */
  change(part?: Partial<WidgetState>): void;
};

/** What of a widget changes while it is used. */
export type WidgetState = {
  /** The publication; absent before it has come, and where a view needs none. */
  readonly publication: Publication | undefined;
  /** Whether data is being fetched. */
  readonly isLoading: boolean;
  /** Why the last attempt failed. */
  readonly problem: LoadProblem | undefined;
  /** What has been asked for of the list. */
  readonly filter: PartnerFilter;
  /** How the list is laid out. */
  readonly layout: Layout;
  /** At most this many rows are drawn; everything is on paper. */
  readonly limit: number;
  /** Whether the page is being printed: then nothing is left out and everything is open. */
  readonly isPrinting: boolean;
  /** Whether the ways to narrow, order and lay out the list are open. */
  readonly isChoosing: boolean;
  /** Whether the ways to share are open. */
  readonly isSharing: boolean;
  /** What is said to those who hear the page, once after each change. */
  readonly told: string | undefined;
};

/** Everything a part of the widget is drawn from. */
export type Scene = WidgetState & {
  /** What the page asked for. */
  readonly options: WidgetOptions;
  /** The widget's number on the page, from 1. */
  readonly instance: number;
  /** The view shown; `whole` is the agreement with its partners below it. */
  readonly view: ViewName | 'whole';
  /** The publication's partners in the order of their names. */
  readonly entries: readonly PartnerEntry[];
  /** Those that were asked for, in the order asked for. */
  readonly found: readonly PartnerEntry[];
  /** The partner shown, if one is. */
  readonly entry: PartnerEntry | undefined;
  /** Whether the address asks for a partner that is not here. */
  readonly isPartnerMissing: boolean;
  /** The reader's language and words. */
  readonly voice: Voice;
  /** The day on which it is read. */
  readonly today: string;
  /** The address of a partner or a view; that of the list for an empty text. */
  readonly addressOf: (place: string) => string;
  /** The address of a picture of the publication. */
  readonly imageAddress: (address: string) => string | undefined;
  /** What views loaded later keep from one drawing to the next. */
  readonly memory: Map<string, unknown>;
  /** What can be done. */
  readonly acts: WidgetActs;
};

/** A scene whose publication has come. */
export type LoadedScene = Scene & { readonly publication: Publication };
