import { bodyName, isSameBody } from '#shared/adoption/adopting-body.ts';
import { reviewTime } from '#shared/adoption/adoption-review.ts';
import { lateSteps } from '#shared/adoption/adoption-rows.ts';
import type { Adoption } from '#shared/adoption/adoption-schema.ts';
import { presentEntry } from '#shared/adoption/adoption-state.ts';
import type { PracticeAdopter } from '#shared/adoption/practice-adopters.ts';
import { formatDay, formatPartialDay, localDay } from '#shared/language/formats.ts';
import type { Wording } from '../parts/wording.ts';

/** Since when an adoption is in its state, in words. */
export function sinceWords(adoption: Adoption, { language, words }: Wording): string {
  return words.adoption.board.since(formatPartialDay(presentEntry(adoption).since, language));
}

/** What an adoption waits for: its review when that is due, and steps whose day has passed. */
export function waitingWords(adoption: Adoption, { language, words }: Wording): string[] {
  const { board } = words.adoption;
  const today = localDay(new Date());
  const day = formatDay(adoption.reviewOn ?? today, language);
  const time = reviewTime(adoption, today);
  const late = lateSteps(adoption.steps, today).length;
  return [
    time === 'overdue' && board.overdue(day),
    time === 'soon' && board.soon(day),
    late > 0 && adoption.state !== 'dropped' && board.lateSteps(late),
  ].filter((each) => each !== false);
}

/** Those who have a practice in one line: “Joutsa (lähde), Konnevesi (kokeilussa 2018–)”. */
export function adoptersInLine(adopters: readonly PracticeAdopter[], { language, words }: Wording): string {
  const { practice, statesInText } = words.adoption;
  return adopters
    .map(({ body, adoption }) => {
      const name = bodyName(body, language);
      if (adoption === undefined) return practice.sourceBody(name);
      const year = presentEntry(adoption).since.slice(0, 4);
      return practice.adopterBody(name, statesInText[adoption.state], year);
    })
    .join(', ');
}

/** From whom an adoption was taken; nothing when that is not told or is the adopter itself. */
export function takenFrom(adoption: Adoption, { language }: Wording): string | undefined {
  const { source } = adoption;
  return source === undefined || isSameBody(source, adoption) ? undefined : bodyName(source, language);
}
