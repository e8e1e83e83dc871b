import { isLaterDay } from '../record/partial-day.ts';
import {
  ADOPTION_STATES,
  type AdoptionFields,
  type AdoptionState,
  type StateEntry,
} from './adoption-schema.ts';

type Stated = Pick<AdoptionFields, 'state' | 'history'>;

/**
 * The states an adoption may come to from the one it is in: any other. A trial may end in use, be decided again or be
 * dropped, and what was dropped may be taken up; the history tells what happened.
 */
export function allowedMoves(from: AdoptionState): AdoptionState[] {
  return ADOPTION_STATES.filter((state) => state !== from);
}

/** The state that usually follows (1) or goes before (-1); none beyond the ends. */
export function neighbourState(state: AdoptionState, step: 1 | -1): AdoptionState | undefined {
  return ADOPTION_STATES[ADOPTION_STATES.indexOf(state) + step];
}

/** The state that is offered first when one is to be left: the one that usually follows, after the last the first. */
export function likelyMove(state: AdoptionState): AdoptionState {
  return neighbourState(state, 1) ?? 'found';
}

/**
 * The adoption with one more entry in its history, at the place of its day. An entry that is earlier than the last one
 * tells of the past and leaves the state as it is. What is known less exactly than its neighbour counts as later.
 */
export function withStateEntry<T extends Stated>(adoption: T, entry: StateEntry): T {
  const before = adoption.history.findLastIndex(({ since }) => !isLaterDay(since, entry.since));
  const history = adoption.history.toSpliced(before + 1, 0, entry);
  return { ...adoption, history, state: stateOf(history, adoption.state) };
}

/** The adoption without one entry of its history; the only one stays. */
export function withoutStateEntry<T extends Stated>(adoption: T, index: number): T {
  if (adoption.history.length < 2) return adoption;
  const history = adoption.history.toSpliced(index, 1);
  return { ...adoption, history, state: stateOf(history, adoption.state) };
}

/** The entry of the state of now; what is stored always has one. */
export function presentEntry({ state, history }: Stated): StateEntry {
  return history.at(-1) ?? { state, since: '' };
}

function stateOf(history: readonly StateEntry[], otherwise: AdoptionState): AdoptionState {
  return history.at(-1)?.state ?? otherwise;
}
