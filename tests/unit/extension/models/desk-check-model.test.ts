import { describe, expect, test, vi } from 'vitest';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { OpenDesk, PublishedNote } from '../../../../extension/database/desk-methods.ts';
import { DeskCheckModel } from '../../../../extension/models/desk-check-model.ts';
import { aDeskAgreement, aDeskCommitment, aDeskPartner } from '../../../builders/desk.ts';

const NOW = new Date('2026-11-27T08:00:00.000Z');
const agreement = aDeskAgreement();
const partner = aDeskPartner({
  businessId: '0201256-6',
  commitments: [
    aDeskCommitment({
      elements: ['livelihood', 'services', 'wellbeing', 'participation'],
      reportedOn: '2026-11-01',
    }),
  ],
});

function aDesk(told: Partial<OpenDesk> = {}): OpenDesk {
  return { agreement, partners: [partner], unreadable: 0, mistakes: new Set(), published: [], ...told };
}

function published(partners: DeskPartner[], of: DeskAgreement = agreement): Publication {
  const now = new Date('2026-10-01T08:00:00.000Z');
  const made = publicationOfDesk({ agreement: of, partners }, { now, today: '2026-10-01' });
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  return made.publication;
}

function noteOf({ publishedAt }: Publication): PublishedNote {
  return { id: `note of ${publishedAt}`, agreementId: agreement.id, publishedAt, partnerCount: 1 };
}

function aModel(last?: Publication) {
  const lastPublished = vi.fn(async () => last);
  const model = new DeskCheckModel(
    { lastPublished },
    () => new Map(),
    () => NOW,
  );
  const found = () => {
    const checked = model.checked.value;
    if (checked.state !== 'ready') throw new Error(checked.state);
    return checked.check;
  };
  return { model, lastPublished, found };
}

describe('DeskCheckModel', () => {
  test('tells what was found, what would go out and how large it is', async () => {
    const { model, found } = aModel();
    await model.check(aDesk({ partners: [{ ...partner, commitments: [] }] }));
    expect(found().findings.map(({ kind }) => kind)).toEqual(['without-commitments']);
    expect(found().publication?.partners).toHaveLength(1);
    expect(found().bytes).toBeGreaterThan(500);
    expect(found().changes).toBeUndefined();
  });

  test('tells what is different from what was published last, and what left from what is gone', async () => {
    const gone = aDeskPartner({ name: { fi: 'Poistunut ry' } });
    const last = published([partner, gone]);
    const { model, found } = aModel(last);
    await model.check(aDesk({ published: [noteOf(last)] }));
    expect(found().changes?.partners).toMatchObject([{ id: gone.id, what: 'trace' }]);
  });

  test('stops when another window has published something newer than the desk knows of', async () => {
    const last = published([partner]);
    const { model, found } = aModel(last);
    await model.check(aDesk());
    expect(found().findings.map(({ kind }) => kind)).toEqual(['newer-published']);
  });

  test('reads what was published once, until something is published again', async () => {
    const last = published([partner]);
    const { model, lastPublished } = aModel(last);
    await model.check(aDesk({ published: [noteOf(last)] }));
    await model.check(aDesk({ published: [noteOf(last)] }));
    expect(lastPublished).toHaveBeenCalledTimes(1);
    const next = noteOf({ ...last, publishedAt: '2026-11-02T08:00:00.000Z' });
    await model.check(aDesk({ published: [next, noteOf(last)] }));
    expect(lastPublished).toHaveBeenCalledTimes(2);
  });

  test('looks again at a partner that was changed, and at all when the agreement was', async () => {
    const { model, found } = aModel();
    await model.check(aDesk());
    expect(found().findings).toEqual([]);
    await model.check(aDesk({ partners: [{ ...partner, commitments: [], revision: 2 }] }));
    expect(found().findings.map(({ kind }) => kind)).toEqual(['without-commitments']);
    const inTwo = { ...agreement, languages: ['fi' as const, 'sv' as const], revision: 2 };
    await model.check(aDesk({ agreement: inTwo }));
    expect(found().findings.some(({ kind, partner: of }) => kind === 'missing-language' && of)).toBe(true);
  });

  test('shows the check of the newest desk when an older one is still being made', async () => {
    const { model, found } = aModel();
    const older = model.check(aDesk({ partners: [{ ...partner, commitments: [] }] }));
    await Promise.all([older, model.check(aDesk({ partners: [{ ...partner, revision: 2 }] }))]);
    expect(found().findings).toEqual([]);
  });

  test('says when the library cannot be read, and checks again when asked to', async () => {
    const { model, lastPublished, found } = aModel();
    lastPublished.mockRejectedValueOnce(new Error('closed'));
    const desk = aDesk();
    await model.check(desk);
    expect(model.checked.value).toEqual({ state: 'failed', failure: 'unknown' });
    await model.check(desk);
    expect(found().findings).toEqual([]);
  });
});
