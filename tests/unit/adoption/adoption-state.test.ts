import { describe, expect, test } from 'vitest';
import { ADOPTION_STATES } from '#shared/adoption/adoption-schema.ts';
import {
  allowedMoves,
  likelyMove,
  neighbourState,
  presentEntry,
  withoutStateEntry,
  withStateEntry,
} from '#shared/adoption/adoption-state.ts';
import { anAdoption } from '../../builders/adoption.ts';

test('from any state one may move to any other', () => {
  for (const state of ADOPTION_STATES) {
    expect(allowedMoves(state)).toHaveLength(ADOPTION_STATES.length - 1);
    expect(allowedMoves(state)).not.toContain(state);
  }
});

test('what was dropped is likely found again', () => {
  expect(likelyMove('found')).toBe('assessed');
  expect(likelyMove('dropped')).toBe('found');
});

test('beyond the first and the last state there is none', () => {
  expect(neighbourState('found', -1)).toBeUndefined();
  expect(neighbourState('found', 1)).toBe('assessed');
  expect(neighbourState('dropped', 1)).toBeUndefined();
});

describe('a new state', () => {
  test('is that of now, and the former ones stay', () => {
    const moved = withStateEntry(anAdoption(), { state: 'in-use', since: '2020-01-01' });
    expect(moved.state).toBe('in-use');
    expect(moved.history.map(({ state }) => state)).toEqual(['found', 'trial', 'in-use']);
  });

  test('of the past goes to its place and leaves the state as it is', () => {
    const moved = withStateEntry(anAdoption(), { state: 'decided', since: '2018-06-18' });
    expect(moved.state).toBe('trial');
    expect(moved.history.map(({ state }) => state)).toEqual(['found', 'decided', 'trial']);
  });

  test('dated by the year alone is not taken for earlier than a day of that year', () => {
    const moved = withStateEntry(anAdoption(), { state: 'dropped', since: '2018', reason: 'Ei vetäjää.' });
    expect(moved.state).toBe('dropped');
  });
});

describe('an entry taken out of the history', () => {
  test('gives way to the one before it', () => {
    expect(withoutStateEntry(anAdoption(), 1)).toMatchObject({
      state: 'found',
      history: [{ state: 'found' }],
    });
  });

  test('stays when it is the only one', () => {
    const adoption = anAdoption({ state: 'found', history: [{ state: 'found', since: '2026' }] });
    expect(withoutStateEntry(adoption, 0)).toEqual(adoption);
  });
});

test('the present entry tells since when', () => expect(presentEntry(anAdoption()).since).toBe('2018-09'));
