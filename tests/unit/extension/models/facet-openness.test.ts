import { describe, expect, test } from 'vitest';
import { FacetOpenness } from '../../../../extension/models/facet-openness.ts';

function aStore(kept: string | null = null) {
  let text = kept;
  return { getItem: () => text, setItem: (_name: string, value: string) => (text = value) };
}

describe('facets', () => {
  test('stay as a person left them while the tab is open', () => {
    const store = aStore();
    const first = new FacetOpenness(store);
    expect([first.isOpen('kind'), first.isOpen('region')]).toEqual([true, false]);
    first.set('kind', false);
    first.set('region', true);
    const afterReload = new FacetOpenness(store);
    expect([afterReload.isOpen('kind'), afterReload.isOpen('region')]).toEqual([false, true]);
  });

  test.each(['', '{', '[]', '{"kind":1}', '{"castle":true}'])(
    'begin as new when what was kept is not ours: %s',
    (kept) => {
      expect(new FacetOpenness(aStore(kept)).isOpen('kind')).toBe(true);
    },
  );
});
