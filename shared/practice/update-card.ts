import type { PracticeDraft, PracticeFieldName } from './practice-schema.ts';

/**
 * A card brought up to a new reading of its page: fields a person has typed stay as they typed them, all others are
 * what the page says now, and one that the page no longer tells goes. The card that was is kept by the caller.
 */
export function updateCard(card: PracticeDraft, reading: PracticeDraft): PracticeDraft {
  const typed = (Object.keys(card.fields) as PracticeFieldName[]).filter(
    (name) => card.provenance[name]?.source === 'typed',
  );
  const fields = { ...reading.fields, ...pick(card.fields, typed) };
  const provenance = { ...reading.provenance, ...pick(card.provenance, typed) };
  return { fields, provenance };
}

function pick<T extends object>(from: T, names: readonly PracticeFieldName[]): Partial<T> {
  return Object.fromEntries(
    names.flatMap((name) => (name in from ? [[name, from[name as keyof T]]] : [])),
  ) as Partial<T>;
}
