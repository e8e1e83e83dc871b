import { browser } from 'wxt/browser';
import { recordIdSchema } from '#shared/record/record.ts';

/** A practice that is suggested while a person types after our keyword. */
export type OmniboxSuggestion = {
  /** The practice's id. */
  practiceId: string;
  /** Its title. */
  title: string;
  /** Where it is from, in words; empty when that is not known. */
  remark: string;
};

/** What typing after our keyword and pressing Enter do. */
export type OmniboxPowers = {
  /** The practices to suggest for what is typed. `signal` is aborted when more has been typed. */
  suggest: (typed: string, signal: AbortSignal) => Promise<OmniboxSuggestion[]>;
  /** What Enter will do with what is typed, in words. */
  tell: (typed: string) => Promise<string>;
  /** Opens a practice. */
  openPractice: (practiceId: string) => void;
  /** Opens the library with what is typed. */
  search: (typed: string) => void;
};

/** What stands in the address bar for a suggested practice. */
const PRACTICE = 'practice/';

/** Letters that no document in XML may hold; one of them would take all suggestions away. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const NO_XML = /[\u0000-\u001f\u007f\ufffe\uffff]/g;

/** Listens to what a person types in the address bar after our keyword. Keeps nothing between two letters. */
export function listenForOmnibox({ suggest, tell, openPractice, search }: OmniboxPowers): void {
  let typing = new AbortController();
  browser.omnibox.onInputStarted.addListener(() => void describe(''));
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    typing.abort();
    typing = new AbortController();
    const { signal } = typing;
    void describe(typed);
    suggest(typed, signal)
      .then((found) => {
        if (!signal.aborted) show(found.map(asSuggestion));
      })
      // A library that cannot be read suggests nothing; Enter opens the page that tells why.
      .catch(() => undefined);
  });
  browser.omnibox.onInputEntered.addListener((entered) => {
    typing.abort();
    const practiceId = entered.startsWith(PRACTICE) ? entered.slice(PRACTICE.length) : '';
    if (recordIdSchema.safeParse(practiceId).success) openPractice(practiceId);
    else search(entered.trim());
  });

  async function describe(typed: string): Promise<void> {
    browser.omnibox.setDefaultSuggestion({ description: omniboxText(await tell(typed.trim())) });
  }
}

function asSuggestion({ practiceId, title, remark }: OmniboxSuggestion) {
  const description = omniboxText(remark === '' ? title : `${title} · ${remark}`);
  return { content: `${PRACTICE}${practiceId}`, description };
}

/** A text as the browser takes it: Chromium reads it as XML, Firefox as it is. */
export function omniboxText(text: string, isXml = !import.meta.env.FIREFOX): string {
  const plain = text.toWellFormed().replace(NO_XML, ' ');
  if (!isXml) return plain;
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
