import { describe, expect, it } from 'vitest';
import { collectionSchema } from '#shared/collection/collection-schema.ts';
import { aCollection, aTheme } from '../../builders/collection.ts';

const accepts = (value: unknown) => collectionSchema.safeParse(value).success;

describe('a collection', () => {
  it('is read with and without a period', () => {
    expect(accepts(aCollection())).toBe(true);
    expect(accepts(aTheme('Hyvinvointijohtaminen', '2026-07-01', '2026-12-31'))).toBe(true);
  });

  it('may last one day', () => {
    expect(accepts(aTheme('Teemapäivä', '2026-05-01', '2026-05-01'))).toBe(true);
  });

  it('is refused when its period ends before it begins', () => {
    expect(accepts(aTheme('Väärin päin', '2026-12-31', '2026-07-01'))).toBe(false);
  });

  it('is refused without a name', () => {
    expect(accepts(aCollection({ name: '  ' }))).toBe(false);
  });

  it('is refused when a material leads to a script', () => {
    const material = { kind: 'link', title: 'Sivu', address: 'javascript:alert(1)' } as const;
    expect(accepts(aCollection({ materials: [material] }))).toBe(false);
    expect(accepts(aCollection({ materials: [{ ...material, address: 'https://kunta.example/' }] }))).toBe(
      true,
    );
  });
});
