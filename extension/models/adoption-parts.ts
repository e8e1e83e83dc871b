import { bodyName } from '#shared/adoption/adopting-body.ts';
import { withRow } from '#shared/adoption/adoption-rows.ts';
import {
  type AdoptionDecision,
  type AdoptionFields,
  type AdoptionState,
  adoptionStateSchema,
  FIT_VERDICTS,
  type StateEntry,
} from '#shared/adoption/adoption-schema.ts';
import { withStateEntry } from '#shared/adoption/adoption-state.ts';
import type { Language } from '#shared/language/language.ts';
import { newRecord } from '#shared/record/record.ts';
import { toTypedDay } from '#shared/record/typed-day.ts';
import {
  type AdoptionDraft,
  type AdoptionError,
  DraftProblem,
  euros,
  MAX_STORY,
  neededBody,
  neededText,
  optionalAddress,
  optionalBody,
  optionalDay,
  optionalSection,
  optionalText,
  partialDay,
} from './adoption-values.ts';

/** The parts of an adoption that are edited each on its own. The last three are rows of lists. */
export const ADOPTION_PARTS = [
  'state',
  'adopter',
  'source',
  'fit',
  'changes',
  'decision',
  'ownerRole',
  'team',
  'reviewOn',
  'step',
  'cost',
  'note',
] as const;
/** A part of an adoption that is edited on its own. */
export type AdoptionPart = (typeof ADOPTION_PARTS)[number];

/** What an editor begins with. */
export type DraftBeginning = {
  /** The row that is edited; a new one when absent. */
  rowId?: string | undefined;
  /** The state that is offered first. */
  state?: AdoptionState | undefined;
  /** The language in which municipalities are named. */
  language: Language;
  /** The day of today. */
  today: string;
};

/** A change of an adoption: its newest fields in, what they are to be out. */
export type AdoptionChange = (fields: AdoptionFields) => AdoptionFields;

/** A draft that was understood, or what is wrong with it. */
export type ReadPart = { change: AdoptionChange } | { error: AdoptionError };

/** What stands in the controls of a part when editing begins. */
export function partDraft(
  part: AdoptionPart,
  fields: AdoptionFields,
  { rowId, state, language, today }: DraftBeginning,
): AdoptionDraft {
  switch (part) {
    case 'state':
      return { state: state ?? fields.state, since: toTypedDay(today), reason: '' };
    case 'adopter':
      return { name: bodyName(fields, language), whose: fields.isOurs ? 'ours' : 'others' };
    case 'source':
      return { name: fields.source === undefined ? '' : bodyName(fields.source, language) };
    case 'fit':
      return { verdict: fields.verdict ?? '', fit: fields.fit ?? '' };
    case 'changes':
      return { changes: fields.changes ?? '' };
    case 'decision':
      return decisionDraft(fields.decision ?? {});
    case 'ownerRole':
      return { ownerRole: fields.ownerRole ?? '' };
    case 'team':
      return { team: (fields.team ?? []).join('\n') };
    case 'reviewOn':
      return { reviewOn: toTypedDay(fields.reviewOn) };
    case 'step':
      return stepDraft(fields.steps.find(({ id }) => id === rowId));
    case 'cost':
      return costDraft(fields.costs.find(({ id }) => id === rowId));
    case 'note': {
      const note = fields.notes.find(({ id }) => id === rowId);
      return { day: toTypedDay(note?.day ?? today), text: note?.text ?? '' };
    }
  }
}

/** What a draft of a part means, or what is wrong with it. A row without an id becomes a new one, made at `now`. */
export function readPart(
  part: AdoptionPart,
  draft: AdoptionDraft,
  rowId: string | undefined,
  now: Date,
): ReadPart {
  try {
    return { change: changeOf(part, draft, rowId ?? newRecord(now).id) };
  } catch (error) {
    if (error instanceof DraftProblem) return { error: error.problem };
    throw error;
  }
}

/** The state, its beginning and the reason that a draft tells; throws `DraftProblem`. */
export function readStateEntry(draft: AdoptionDraft): StateEntry {
  const state = adoptionStateSchema.parse(draft.state);
  const reason = optionalText(draft, 'reason', MAX_STORY);
  if (state === 'dropped' && reason === undefined) throw new DraftProblem('reason-missing', 'reason');
  return { state, since: partialDay(draft, 'since'), ...(reason !== undefined && { reason }) };
}

function changeOf(part: AdoptionPart, draft: AdoptionDraft, id: string): AdoptionChange {
  switch (part) {
    case 'state': {
      const entry = readStateEntry(draft);
      return (fields) => withStateEntry(fields, entry);
    }
    case 'adopter': {
      const { municipalityCode, organisation } = neededBody(draft, 'name');
      const isOurs = draft.whose === 'ours';
      return (fields) => ({ ...fields, municipalityCode, organisation, isOurs });
    }
    case 'source':
      return setting({ source: optionalBody(draft, 'name') });
    case 'fit':
      return setting({
        verdict: FIT_VERDICTS.find((verdict) => verdict === draft.verdict),
        fit: optionalText(draft, 'fit', MAX_STORY),
      });
    case 'changes':
      return setting({ changes: optionalText(draft, 'changes', MAX_STORY) });
    case 'decision':
      return setting({ decision: readDecision(draft) });
    case 'ownerRole':
      return setting({ ownerRole: optionalText(draft, 'ownerRole') });
    case 'team':
      return setting({ team: readTeam(draft) });
    case 'reviewOn':
      return setting({ reviewOn: optionalDay(draft, 'reviewOn') });
    case 'step': {
      const step = { id, text: neededText(draft, 'text'), ...readStepDays(draft) };
      return (fields) => withRow(fields, 'steps', step);
    }
    case 'cost': {
      const rhythm = draft.rhythm === 'yearly' ? 'yearly' : 'once';
      const cost = { id, text: neededText(draft, 'text'), euros: euros(draft, 'euros'), rhythm } as const;
      return (fields) => withRow(fields, 'costs', cost);
    }
    case 'note': {
      const day = optionalDay(draft, 'day');
      if (day === undefined) throw new DraftProblem('day-unknown', 'day');
      const note = { id, day, text: neededText(draft, 'text', MAX_STORY) };
      return (fields) => withRow(fields, 'notes', note);
    }
  }
}

function setting(told: Partial<AdoptionFields>): AdoptionChange {
  return (fields) => ({ ...fields, ...told });
}

function decisionDraft({ body, day, section, diaryNumber, address }: AdoptionDecision): AdoptionDraft {
  return {
    body: body ?? '',
    day: toTypedDay(day),
    section: section ?? '',
    diaryNumber: diaryNumber ?? '',
    address: address ?? '',
  };
}

function readDecision(draft: AdoptionDraft): AdoptionDecision | undefined {
  const told = Object.entries({
    body: optionalText(draft, 'body'),
    day: optionalDay(draft, 'day'),
    section: optionalSection(draft, 'section'),
    diaryNumber: optionalText(draft, 'diaryNumber'),
    address: optionalAddress(draft, 'address'),
  }).filter(([, value]) => value !== undefined);
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

function readTeam(draft: AdoptionDraft): string[] | undefined {
  const lines = (draft.team ?? '').split('\n').map((line) => line.trim());
  const members = [...new Set(lines.filter((line) => line !== ''))];
  if (members.some((member) => member.length > 500) || members.length > 500)
    throw new DraftProblem('too-long', 'team');
  return members.length === 0 ? undefined : members;
}

function stepDraft(step: AdoptionFields['steps'][number] | undefined): AdoptionDraft {
  return { text: step?.text ?? '', dueOn: toTypedDay(step?.dueOn), doneOn: toTypedDay(step?.doneOn) };
}

function readStepDays(draft: AdoptionDraft): { dueOn?: string; doneOn?: string } {
  const dueOn = optionalDay(draft, 'dueOn');
  const doneOn = optionalDay(draft, 'doneOn');
  return { ...(dueOn !== undefined && { dueOn }), ...(doneOn !== undefined && { doneOn }) };
}

function costDraft(cost: AdoptionFields['costs'][number] | undefined): AdoptionDraft {
  const typed = cost === undefined ? '' : String(cost.euros).replace('.', ',');
  return { text: cost?.text ?? '', euros: typed, rhythm: cost?.rhythm ?? 'once' };
}
