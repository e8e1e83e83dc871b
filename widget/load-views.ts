import type { VNode } from 'preact';
import type { ContentLanguage } from '#shared/language/language.ts';
import type { Voice } from '#shared/language/voice.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import { kit } from './kit.ts';
import type { PartnerFilter } from './partner-filter.ts';
import type { Scene } from './scene.ts';

/** What is loaded when it is first asked for. */
export type Further = {
  /** Parts of the screen by their names; `about` is what a part is about when it is not the whole scene. */
  readonly views: Readonly<Record<string, (scene: Scene, about?: unknown) => VNode | null>>;
  /** Of the partners in which the words were found, those that fit the choices, in the order asked for. */
  readonly choose: (
    given: Pick<Scene, 'entries' | 'found' | 'filter' | 'voice' | 'publication'>,
  ) => readonly PartnerEntry[];
  /** The filter that the place `find-…` of an address stands for. */
  readonly readFilter: (place: string) => PartnerFilter;
  /** The voice of a language whose words the page brings. */
  readonly loadVoice: (address: string, language: ContentLanguage, signal: AbortSignal) => Promise<Voice>;
  /** The further style sheet. */
  readonly styles: string;
};

/** The further parts once they have come; nothing before that. */
let further: Further | undefined;
let isAsked = false;
let isFailed = false;
let attempts = 0;

/** The widgets that wait, each by how it is drawn again. */
const waiting = new Set<() => void>();

/** Where this script came from: the further parts lie beside it. A module script has no tag of its own while it runs. */
const ownAddress =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  [...document.scripts].find(({ src }) => /\/widget[\w.-]*\.js/.test(src))?.src ||
  document.baseURI;

/** The further style sheet, once it has come. */
export function furtherStyles(): string | undefined {
  return further?.styles;
}

/** Whether the last attempt to load the further parts failed. */
export function haveViewsFailed(): boolean {
  return isFailed;
}

/** The further parts if they are there; if not they are asked for, and `redraw` is called when they have come or failed. */
export function furtherViews(redraw: () => void, isRetry = false): Further | undefined {
  if (further || (isFailed && !isRetry)) return further;
  waiting.add(redraw);
  if (!isAsked) void loadViews();
  return undefined;
}

async function loadViews(): Promise<void> {
  isAsked = true;
  isFailed = false;
  attempts += 1;
  try {
    // Browsers remember a module that failed, so each attempt asks under a fragment of its own.
    const { href: address } = new URL(`views.js#${attempts}`, ownAddress);
    const module: { default: (given: typeof kit) => Further } = await import(/* @vite-ignore */ address);
    further = module.default(kit);
  } catch (error) {
    console.warn('Hyvän kierre: views.js did not come.', error);
    isFailed = true;
  }
  isAsked = false;
  for (const redraw of waiting) redraw();
  waiting.clear();
}
