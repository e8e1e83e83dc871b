import { ADOPTION_STATES, type AdoptionState, FIT_VERDICTS } from '#shared/adoption/adoption-schema.ts';
import type { AdoptionPart } from '../../models/adoption-parts.ts';
import type { AdoptionDraft } from '../../models/adoption-values.ts';
import type { Wording } from '../parts/wording.ts';

/** One control of an editor. */
export type PartControl = {
  /** Its name in the draft. */
  name: string;
  /** Its label. */
  label: string;
  /** How to fill it. */
  hint?: string;
  /** A line, a longer text, a short value like a day, a choice, or the name of a municipality or other body. */
  shape: 'line' | 'text' | 'short' | 'choice' | 'body';
  /** What can be chosen. */
  choices?: readonly { value: string; label: string }[];
};

/** The controls in which a part of an adoption is edited, in order; of a state only `states` are offered. */
export function partControls(
  part: AdoptionPart,
  draft: AdoptionDraft,
  wording: Wording,
  states?: readonly AdoptionState[],
): PartControl[] {
  const { labels, hints, verdicts, rhythms, whose } = wording.words.adoption;
  switch (part) {
    case 'state':
      return stateControls(draft, wording, states);
    case 'adopter':
      return [
        { name: 'name', label: labels.adopter, hint: hints.name, shape: 'body' },
        {
          name: 'whose',
          label: labels.whose,
          shape: 'choice',
          choices: (['ours', 'others'] as const).map((value) => ({ value, label: whose[value] })),
        },
      ];
    case 'source':
      return [{ name: 'name', label: labels.source, hint: hints.name, shape: 'body' }];
    case 'fit':
      return [
        {
          name: 'verdict',
          label: labels.verdict,
          shape: 'choice',
          choices: [
            { value: '', label: wording.words.practice.notChosen },
            ...FIT_VERDICTS.map((value) => ({ value, label: verdicts[value] })),
          ],
        },
        { name: 'fit', label: labels.fit, shape: 'text' },
      ];
    case 'changes':
      return [{ name: 'changes', label: labels.changes, shape: 'text' }];
    case 'decision':
      return [
        { name: 'body', label: labels.body, hint: hints.body, shape: 'line' },
        { name: 'day', label: labels.day, hint: hints.day, shape: 'short' },
        { name: 'section', label: labels.section, shape: 'short' },
        { name: 'diaryNumber', label: labels.diaryNumber, shape: 'short' },
        { name: 'address', label: labels.address, shape: 'line' },
      ];
    case 'ownerRole':
      return [{ name: 'ownerRole', label: labels.ownerRole, hint: hints.ownerRole, shape: 'line' }];
    case 'team':
      return [{ name: 'team', label: labels.team, hint: hints.team, shape: 'text' }];
    case 'reviewOn':
      return [{ name: 'reviewOn', label: labels.reviewOn, hint: hints.day, shape: 'short' }];
    case 'step':
      return [
        { name: 'text', label: labels.step, shape: 'line' },
        { name: 'dueOn', label: labels.dueOn, hint: hints.day, shape: 'short' },
        { name: 'doneOn', label: labels.doneOn, shape: 'short' },
      ];
    case 'cost':
      return [
        { name: 'text', label: labels.cost, shape: 'line' },
        { name: 'euros', label: labels.euros, shape: 'short' },
        {
          name: 'rhythm',
          label: labels.rhythm,
          shape: 'choice',
          choices: (['once', 'yearly'] as const).map((value) => ({ value, label: rhythms[value] })),
        },
      ];
    case 'note':
      return [
        { name: 'day', label: labels.day, hint: hints.day, shape: 'short' },
        { name: 'text', label: labels.note, shape: 'text' },
      ];
  }
}

/** The controls in which a state and its beginning are told; every state is offered unless `states` names fewer. */
export function stateControls(
  { state }: AdoptionDraft,
  { words }: Wording,
  offered: readonly AdoptionState[] = ADOPTION_STATES,
): PartControl[] {
  const { labels, hints, states } = words.adoption;
  const isDropped = state === 'dropped';
  return [
    {
      name: 'state',
      label: labels.state,
      shape: 'choice',
      choices: offered.map((value) => ({ value, label: states[value] })),
    },
    { name: 'since', label: labels.since, hint: hints.since, shape: 'short' },
    { name: 'reason', label: isDropped ? labels.reasonOfDropping : labels.reason, shape: 'text' },
  ];
}
