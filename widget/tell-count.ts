import { fill } from '#shared/language/fill.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { sayCount } from '#shared/language/voice.ts';
import type { Scene } from './scene.ts';

/** How many partners are shown of how many, in words. */
export function tellCount({ found, entries, voice }: Pick<Scene, 'found' | 'entries' | 'voice'>): string {
  const { words, language } = voice;
  if (entries.length === 0) return words.noPartners;
  if (found.length === entries.length) return sayCount(words.partnerCount, found.length, voice);
  if (found.length === 0) return words.nothingFound;
  return fill(words.matchCount, {
    found: formatNumber(found.length, language),
    all: formatNumber(entries.length, language),
  });
}
