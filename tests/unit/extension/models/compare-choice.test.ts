import { describe, expect, it } from 'vitest';
import { CompareChoice } from '../../../../extension/models/compare-choice.ts';
import { aPractice } from '../../../builders/practice.ts';

/** A store that forgets with the test. */
function aStore(contents = '') {
  const kept = new Map(contents === '' ? [] : [['hyvan-kierre-compare', contents]]);
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

const chosen = (title: string) => ({ id: aPractice().id, title });

describe('choosing practices to compare', () => {
  it('keeps the choice over a reload', () => {
    const store = aStore();
    const practice = chosen('Seteli');
    new CompareChoice(store).toggle(practice);
    expect(new CompareChoice(store).chosen.value).toEqual([practice]);
  });

  it('leaves out a practice that is chosen again', () => {
    const choice = new CompareChoice(aStore());
    const practice = chosen('Seteli');
    expect([choice.toggle(practice), choice.toggle(practice)]).toEqual(['chosen', 'left-out']);
    expect(choice.chosen.value).toEqual([]);
  });

  it('takes no more than five, and says so', () => {
    const choice = new CompareChoice(aStore());
    for (const title of ['a', 'b', 'c', 'd', 'e']) choice.toggle(chosen(title));
    expect(choice.toggle(chosen('f'))).toBe('full');
    expect(choice.chosen.value.map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each(['{', '[{"id":"x","title":"y"}]', '"text"'])(
    'begins empty when what was kept is damaged: %s',
    (kept) => {
      expect(new CompareChoice(aStore(kept)).chosen.value).toEqual([]);
    },
  );

  it('works without a store', () => {
    const shut = () => {
      throw new Error('shut');
    };
    const choice = new CompareChoice({ getItem: shut, setItem: shut });
    expect(choice.toggle(chosen('Seteli'))).toBe('chosen');
  });
});
