import type { Period } from '#shared/collection/collection-schema.ts';
import type { ThemePhase } from '#shared/collection/theme-period.ts';
import { formatDay } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import { useWording } from '../parts/wording.ts';

/** A period as people write it: `1.7.2026–31.12.2026`; a single day stands alone. */
export function formatPeriod({ from, until }: Period, language: Language): string {
  const [first, last] = [formatDay(from, language), formatDay(until, language)];
  if (from === until) return first;
  return language === 'en' ? `${first} – ${last}` : `${first}–${last}`;
}

/** Where a theme stands today, in a word. */
export function PhaseBadge({ phase }: { phase: ThemePhase }) {
  const { words } = useWording();
  return (
    <span class={`badge ${phase === 'in-force' ? 'badge-open' : ''}`}>{words.collection.phases[phase]}</span>
  );
}
