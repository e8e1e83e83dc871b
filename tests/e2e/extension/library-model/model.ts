import type { LibraryState, Operation, Outcome, PracticeState } from './operation.ts';

/** How many steps the library keeps. */
const KEPT_STEPS = 100;

/** The practices that a step touched, before and after it. */
type ModelStep = { before: Record<string, PracticeState>; after: Record<string, PracticeState> };

/** The library as plain values: what it should be after any row of operations. */
export type Model = {
  practices: Readonly<Record<string, PracticeState>>;
  held: readonly ModelStep[];
  undone: readonly ModelStep[];
};

/** The empty library. */
export const EMPTY_MODEL: Model = { practices: {}, held: [], undone: [] };

/** What the library should tell of itself. */
export function stateOf({ practices, held, undone }: Model): LibraryState {
  const told = (isUndone: boolean) => (step: ModelStep) => ({ isUndone, before: step.before });
  return {
    practices: { ...practices },
    steps: [...held.map(told(false)), ...undone.toReversed().map(told(true))],
  };
}

/** The model after an operation that ended so; `undefined` when it could not have ended so. */
export function after(model: Model, operation: Operation, outcome: Outcome): Model | undefined {
  switch (operation.do) {
    case 'save':
      return 'id' in outcome ? withSaved(model, operation, outcome.id) : undefined;
    case 'undo':
      return withUndone(model, outcome);
    case 'redo':
      return withRedone(model, outcome);
    default: {
      const changes = changesOf(model, operation);
      const isRefused = 'done' in outcome && outcome.done === 'refused';
      if (changes === undefined) return isRefused ? model : undefined;
      return isRefused ? undefined : withStep(model, changes);
    }
  }
}

function withSaved(model: Model, { key, title }: { key: string; title: string }, id: string): Model {
  const practice = { title, lives: true, mergedInto: null, clips: [key] };
  return { ...model, practices: { ...model.practices, [id]: practice } };
}

/** The practices that an operation changes; `undefined` when the library should refuse it. */
function changesOf(
  { practices }: Model,
  operation: Exclude<Operation, { do: 'save' | 'undo' | 'redo' }>,
): Record<string, PracticeState> | undefined {
  if (operation.do === 'edit') {
    const practice = practices[operation.id];
    if (practice?.title === operation.title) return {};
    return practice && { [operation.id]: { ...practice, title: operation.title } };
  }
  if (operation.do === 'merge') return mergeChanges(practices, operation);
  const lives = operation.do === 'restore';
  const changed = operation.ids.map((id) => [id, practices[id]] as const);
  if (changed.some(([, practice]) => practice === undefined)) return undefined;
  return Object.fromEntries(
    changed.flatMap(([id, practice]) =>
      practice && practice.lives !== lives
        ? [[id, { ...practice, lives, mergedInto: lives ? null : practice.mergedInto }]]
        : [],
    ),
  );
}

function mergeChanges(
  practices: Model['practices'],
  { keptId, otherId, takeTitle }: Extract<Operation, { do: 'merge' }>,
): Record<string, PracticeState> | undefined {
  const [kept, other] = [practices[keptId], practices[otherId]];
  if (!kept?.lives || !other?.lives || keptId === otherId) return undefined;
  const clips = [...kept.clips, ...other.clips];
  return {
    [keptId]: { ...kept, title: takeTitle ? other.title : kept.title, clips },
    [otherId]: { ...other, lives: false, mergedInto: keptId, clips: [] },
  };
}

/** A step that changes nothing leaves no trace; any other ends what could be done again. */
function withStep(model: Model, changes: Record<string, PracticeState>): Model {
  if (Object.keys(changes).length === 0) return model;
  const step = { before: pick(model.practices, Object.keys(changes)), after: changes };
  return {
    practices: { ...model.practices, ...changes },
    held: [...model.held, step].slice(-KEPT_STEPS),
    undone: [],
  };
}

function withUndone(model: Model, outcome: Outcome): Model | undefined {
  const step = model.held.at(-1);
  if (step === undefined) return 'done' in outcome && outcome.done === 'nothing' ? model : undefined;
  if (!('left' in outcome) || outcome.left !== 0) return undefined;
  return {
    practices: { ...model.practices, ...step.before },
    held: model.held.slice(0, -1),
    undone: [...model.undone, step],
  };
}

function withRedone(model: Model, outcome: Outcome): Model | undefined {
  const step = model.undone.at(-1);
  if (step === undefined) return 'done' in outcome && outcome.done === 'nothing' ? model : undefined;
  if (!('left' in outcome) || outcome.left !== 0) return undefined;
  return {
    practices: { ...model.practices, ...step.after },
    held: [...model.held, step],
    undone: model.undone.slice(0, -1),
  };
}

function pick(practices: Model['practices'], ids: readonly string[]): Record<string, PracticeState> {
  return Object.fromEntries(ids.flatMap((id) => (practices[id] === undefined ? [] : [[id, practices[id]]])));
}
