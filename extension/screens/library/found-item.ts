import type { AdoptionState } from '#shared/adoption/adoption-schema.ts';
import type { Snippet } from '#shared/find/find-answer.ts';
import type { PracticeRow } from '../../database/practice-row.ts';

/** Props of one practice in the found list, however it is looked at. */
export type FoundItemProps = {
  /** The practice as the list knows it. */
  row: PracticeRow;
  /** Its title and passage with the met words marked; absent without words. */
  snippet: Snippet | undefined;
  /** Where our own adoption of it stands; absent when we have none. */
  state: AdoptionState | undefined;
  /** Its address in this page. */
  address: string;
  /** Whether it is the open one. */
  isOpen: boolean;
  /** Whether it is selected. */
  isSelected: boolean;
  /** Whether the Tab key reaches it; the others are reached with j, k and the arrows. */
  isTabStop: boolean;
  /** Its place in all that was found, from 1, and how many there are. */
  place: number;
  total: number;
  /** Called when it gets the focus. */
  onFocus: (practiceId: string) => void;
  /** Called when its box is used. */
  onSelect: (practiceId: string) => void;
};

/** The passage that tells why a practice was found, unless the title beside it says the same. */
export function passageOf(snippet: Snippet | undefined): Snippet['passage'] {
  const { title, passage } = snippet ?? {};
  return passage !== undefined && title?.text.includes(passage.text.trim()) ? undefined : passage;
}
