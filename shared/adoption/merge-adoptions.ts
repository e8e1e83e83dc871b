import { isLaterDay } from '../record/partial-day.ts';
import { newestFirst } from './adoption-rows.ts';
import { ADOPTION_STATES, type Adoption } from './adoption-schema.ts';
import { presentEntry, withStateEntry } from './adoption-state.ts';

/** The most entries and notes that one adoption holds. */
const MOST_ENTRIES = 200;
const MOST_NOTES = 1_000;

/** Two adoptions of one practice by one body as they are once they have become one. */
export interface MergedAdoptions {
  /** The one that stays, with the history and the notes of both. */
  stays: Adoption;
  /** The one that goes, as it was. */
  goes: Adoption;
}

/**
 * Makes one adoption of two by the same body. The one whose state is newer stays as it is; what the other went through
 * and what was noted of it are put among its own by their days. Its plans, costs and decision go with it: two plans of
 * one thing would be added up.
 */
export function mergeAdoptions(one: Adoption, other: Adoption): MergedAdoptions {
  const [stays, goes] = isNewerState(other, one) ? [other, one] : [one, other];
  const present = presentEntry(stays);
  const past = goes.history
    .filter(
      (entry) => !stays.history.some((each) => each.state === entry.state && each.since === entry.since),
    )
    .reduce(withStateEntry, { state: present.state, history: stays.history.slice(0, -1) });
  return {
    goes,
    stays: {
      ...stays,
      isOurs: stays.isOurs || goes.isOurs,
      // What the newer state followed came before it, however exactly its day is known.
      history: [...past.history, present].slice(-MOST_ENTRIES),
      notes: newestFirst([...stays.notes, ...goes.notes]).slice(0, MOST_NOTES),
    },
  };
}

/** Whether an adoption came into its state later than another did; of one day, whether it is further on. */
function isNewerState(adoption: Adoption, than: Adoption): boolean {
  const [day, other] = [presentEntry(adoption).since, presentEntry(than).since];
  if (isLaterDay(day, other)) return true;
  if (isLaterDay(other, day)) return false;
  return ADOPTION_STATES.indexOf(adoption.state) > ADOPTION_STATES.indexOf(than.state);
}
