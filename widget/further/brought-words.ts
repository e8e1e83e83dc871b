import { domainWords } from '#shared/language/domain/domain-words.ts';
import { furtherWords } from '#shared/language/further/further-words.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import type { Voice } from '#shared/language/voice.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import { fetchText } from '../fetch-text.ts';

/**
 * The voice of a language whose words the page brings as JSON, `{"widget": {…}, "domain": {…}, "further": {…}}` in the shape of the
 * Finnish words. What the file lacks, or has as anything but text, is said in Finnish.
 */
export async function loadVoice(
  address: string,
  language: ContentLanguage,
  signal: AbortSignal,
): Promise<Voice> {
  const brought = JSON.parse(await fetchText(address, signal));
  return {
    language,
    words: overlay(widgetWords.fi, brought?.widget),
    domain: overlay(domainWords.fi, brought?.domain),
    further: overlay(furtherWords.fi, brought?.further),
  };
}

/** A tree of texts with those of another tree in their places, where it has them. */
function overlay<Words>(words: Words, brought: unknown): Words {
  if (typeof words === 'string') return typeof brought === 'string' ? (brought as Words) : words;
  const given = Object(brought);
  const entries = Object.entries(words as object).map(([key, inner]) => [key, overlay(inner, given[key])]);
  // The forms of a plural that Finnish lacks.
  if (typeof given.two === 'string') entries.push(['two', given.two]);
  return Object.fromEntries(entries);
}
