/** Something done to the library, as data: it is sent to an extension page, and the model does the same. */
export type Operation =
  | { do: 'save'; key: string; title: string }
  | { do: 'edit'; id: string; title: string }
  | { do: 'delete' | 'restore'; ids: string[] }
  | { do: 'merge'; keptId: string; otherId: string; takeTitle: boolean }
  | { do: 'undo' | 'redo' };

/** What came of it. `refused`: the library would not, and changed nothing. */
export type Outcome =
  | { done: 'saved'; id: string }
  | { done: 'yes' | 'refused' | 'nothing' }
  | { left: number };

/** A practice as both the library and the model tell of it. */
export type PracticeState = {
  /** Its title. */
  title: string;
  /** Whether it lives. */
  lives: boolean;
  /** The practice it was merged into, while it is in the trash for that. */
  mergedInto: string | null;
  /** The keys of the clips it rests on, in order. */
  clips: string[];
};

/** All of the library that the model knows. */
export type LibraryState = {
  /** The practices by id. */
  practices: Record<string, PracticeState>;
  /** The kept steps, the oldest first: whether each is taken back, and the practices it changed as they were before it. */
  steps: { isUndone: boolean; before: Record<string, PracticeState> }[];
};
