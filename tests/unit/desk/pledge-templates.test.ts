import { describe, expect, it } from 'vitest';
import { deskCommitmentSchema } from '#shared/desk/desk-partner-schema.ts';
import { pledgeTemplates } from '#shared/desk/pledge-templates.ts';
import { LANGUAGES } from '#shared/language/language.ts';
import { PARTNER_KINDS } from '#shared/partner/partner-schema.ts';
import { aDeskCommitment } from '../../builders/desk.ts';

describe('pledgeTemplates', () => {
  it.each(PARTNER_KINDS)('offers a %s three to five commitments in three languages', (kind) => {
    const templates = pledgeTemplates(kind);
    expect(templates.length).toBeGreaterThanOrEqual(3);
    expect(templates.length).toBeLessThanOrEqual(5);
    for (const template of templates) {
      expect(Object.keys(template.text)).toEqual([...LANGUAGES]);
      expect(Object.values(template.text).every((text) => text !== undefined && text !== '')).toBe(true);
      expect(deskCommitmentSchema.safeParse(aDeskCommitment(template)).success).toBe(true);
    }
  });

  it('says each thing once', () => {
    const texts = PARTNER_KINDS.flatMap((kind) => pledgeTemplates(kind).map(({ text }) => text.fi));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
