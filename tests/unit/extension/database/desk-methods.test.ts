import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { newDeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import type { OpenDesk } from '../../../../extension/database/desk-methods.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { aDeskAgreement, aDeskPartner } from '../../../builders/desk.ts';
import { aLibrary, type TestLibrary } from '../../../builders/library.ts';

let library: Library;
let name: string;
let clock: TestLibrary['clock'];

beforeEach(() => {
  ({ library, name, clock } = aLibrary());
});

const later = () => {
  clock.now = new Date(clock.now.getTime() + 60_000);
};

/** The desk as the library has it; fails when it is missing or damaged. */
async function stored(id: string): Promise<OpenDesk> {
  const desk = await library.desk(id);
  if (typeof desk === 'string') throw new Error(`The agreement is ${desk}`);
  return desk;
}

/** An agreement with partners of these names. */
async function begun(...names: string[]) {
  const agreement = await library.addAgreement('Elinvoimasopimus', ['fi', 'sv']);
  for (const partner of names) {
    await library.addPartner(agreement.id, { name: { fi: partner }, kind: 'company' });
    later();
  }
  return agreement;
}

function publicationOf(desk: OpenDesk, now: Date) {
  const agreement = aDeskAgreement({
    id: desk.agreement.id,
    publishing: { ...desk.agreement.publishing, website: 'https://kunta.example/' },
  });
  const made = publicationOfDesk({ agreement, partners: desk.partners }, { now, today: '2026-11-22' });
  if (!('publication' in made)) throw new Error('not made');
  return made.publication;
}

describe('an agreement', () => {
  test('is begun with a name, listed the newest first and read back with its partners', async () => {
    const first = await begun('Yksi Oy', 'Kaksi Oy');
    later();
    const second = await library.addAgreement('Hyvinvointisopimus', ['fi']);
    const { agreements, unreadable } = await library.agreements();
    expect(agreements.map(({ agreement, partnerCount }) => [agreement.id, partnerCount])).toEqual([
      [second.id, 0],
      [first.id, 2],
    ]);
    expect(unreadable).toBe(0);
    expect((await stored(first.id)).partners.map((partner) => partner.name.fi)).toEqual([
      'Yksi Oy',
      'Kaksi Oy',
    ]);
  });

  test('is changed as it is in the library, so that two windows keep each other’s work', async () => {
    const { id } = await begun();
    await Promise.all([
      library.changeAgreement(id, (before) => ({ ...before, purpose: { fi: 'Tarkoitus' } })),
      library.changeAgreement(id, (before) => ({ ...before, signedOn: '2026-02-01' })),
    ]);
    expect((await stored(id)).agreement).toMatchObject({
      purpose: { fi: 'Tarkoitus' },
      signedOn: '2026-02-01',
      revision: 3,
    });
  });

  test('keeps its id, revision and step away when nothing changes', async () => {
    const { id } = await begun();
    const steps = (await library.steps()).length;
    await library.changeAgreement(id, (before) => ({ ...before }));
    expect((await stored(id)).agreement.revision).toBe(1);
    expect(await library.steps()).toHaveLength(steps);
  });

  test('loses a field that a change empties', async () => {
    const { id } = await begun();
    await library.changeAgreement(id, (before) => ({ ...before, signedOn: '2026-02-01' }));
    await library.changeAgreement(id, ({ signedOn: _gone, ...rest }) => rest);
    expect((await stored(id)).agreement.signedOn).toBeUndefined();
  });

  test('refuses what would not be valid and stays as it was', async () => {
    const { id } = await begun();
    await expect(
      library.changeAgreement(id, (before) => ({ ...before, signedOn: '2026-02-31' })),
    ).rejects.toThrow();
    expect((await stored(id)).agreement.revision).toBe(1);
  });

  test('goes to the trash with its name and comes back with its partners', async () => {
    const { id } = await begun('Yksi Oy');
    await library.deleteAgreement(id);
    expect(await library.desk(id)).toBe('missing');
    expect((await library.trash(10)).items).toMatchObject([
      { table: 'agreements', title: 'Elinvoimasopimus' },
    ]);
    await library.undo();
    expect((await stored(id)).partners).toHaveLength(1);
  });

  test('takes its partners, publications and logos with it when it is erased for good', async () => {
    const { id } = await begun('Yksi Oy');
    const [partner] = (await stored(id)).partners;
    const sha256 = await library.keepLogo('image/png', new Uint8Array([1, 2, 3]).buffer);
    await library.changePartner(partner?.id ?? '', (before) => ({
      ...before,
      logo: { sha256, type: 'image/png' },
    }));
    await library.keepPublished(id, publicationOf(await stored(id), clock.now));
    await library.deleteAgreement(id);
    await library.emptyTrash();
    const db = await new Dexie(name).open();
    const left = await Promise.all(
      ['agreements', 'partners', 'published', 'publishedTexts', 'logos', 'steps'].map((table) =>
        db.table(table).count(),
      ),
    );
    db.close();
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('keeps a removed partner’s logo while a former publication names it', async () => {
    const { id } = await begun('Yksi Oy', 'Kaksi Oy');
    const [first, second] = (await stored(id)).partners;
    const logoOf = async (partnerId: string, bytes: number[]) => {
      const sha256 = await library.keepLogo('image/png', new Uint8Array(bytes).buffer);
      await library.changePartner(partnerId, (before) => ({
        ...before,
        steps: [...before.steps, { id: uuidv7(), state: 'signed', day: '2026-02-01' }],
        logo: { sha256, type: 'image/png', alt: { fi: 'Yrityksen logo' } },
      }));
      return sha256;
    };
    const published = await logoOf(first?.id ?? '', [1, 2, 3]);
    await library.keepPublished(id, publicationOf(await stored(id), clock.now));
    await logoOf(second?.id ?? '', [4, 5, 6]);
    await library.deletePartner(first?.id ?? '', false);
    await library.deletePartner(second?.id ?? '', false);
    await library.emptyTrash();
    const db = await new Dexie(name).open();
    const left = await db.table('logos').toCollection().primaryKeys();
    db.close();
    expect(left).toEqual([published]);
  });

  test('says that it is damaged, and a damaged partner costs that partner only', async () => {
    const { id } = await begun('Yksi Oy', 'Kaksi Oy');
    const [partner] = (await stored(id)).partners;
    const db = await new Dexie(name).open();
    await db.table('partners').put({ ...partner, kind: 'no such kind' });
    db.close();
    expect(await stored(id)).toMatchObject({ unreadable: 1, partners: [{ name: { fi: 'Kaksi Oy' } }] });
  });
});

describe('partners', () => {
  test('are changed several at once as one step, which one undo takes back', async () => {
    const { id } = await begun('Yksi Oy', 'Kaksi Oy', 'Kolme Oy');
    const { partners } = await stored(id);
    const signed = { id: uuidv7(), state: 'signed' as const, day: '2026-02-01' };
    const count = await library.changePartners(
      partners.slice(0, 2).map((partner) => partner.id),
      (before) => ({ ...before, steps: [...before.steps, signed] }),
      'sign-partners',
    );
    expect(count).toBe(2);
    const lengths = async () => (await stored(id)).partners.map(({ steps }) => steps.length);
    expect(await lengths()).toEqual([2, 2, 1]);
    await library.undo();
    expect(await lengths()).toEqual([1, 1, 1]);
  });

  test('are imported, new and changed ones and the agreement, as one step', async () => {
    const { id } = await begun('Yksi Oy');
    const before = await stored(id);
    const [present] = before.partners;
    if (present === undefined) throw new Error('no partner');
    const added = newDeskPartner(id, { name: { fi: 'Uusi ry' }, kind: 'association' }, clock.now);
    await library.importToDesk({
      agreement: { ...before.agreement, themes: [{ id: uuidv7(), name: { fi: 'Arki' } }] },
      partners: [{ ...present, website: 'https://yksi.example/' }, added],
      title: 'kumppanit.xlsx',
    });
    const after = await stored(id);
    expect(after.partners.map((partner) => [partner.name.fi, partner.website])).toEqual([
      ['Yksi Oy', 'https://yksi.example/'],
      ['Uusi ry', undefined],
    ]);
    expect(after.agreement.themes).toHaveLength(1);
    await library.undo();
    expect((await stored(id)).partners.map((partner) => [partner.name.fi, partner.website])).toEqual([
      ['Yksi Oy', undefined],
    ]);
    expect((await stored(id)).agreement.themes).toEqual([]);
  });

  test('noted by mistake are known as such until they come back', async () => {
    const { id } = await begun('Yksi Oy');
    const [partner] = (await stored(id)).partners;
    await library.deletePartner(partner?.id ?? '', true);
    expect((await stored(id)).mistakes).toEqual(new Set([partner?.id]));
    await library.restoreFromTrash((await library.trash(10)).items);
    const back = await stored(id);
    expect([back.mistakes.size, back.partners.map(({ isMistake }) => isMistake)]).toEqual([0, [undefined]]);
  });
});

describe('what was published', () => {
  test('is kept as it went out, the newest first', async () => {
    const { id } = await begun('Yksi Oy');
    const first = publicationOf(await stored(id), clock.now);
    await library.keepPublished(id, first);
    later();
    const second = publicationOf(await stored(id), clock.now);
    const note = await library.keepPublished(id, second);
    expect((await stored(id)).published.map(({ publishedAt }) => publishedAt)).toEqual([
      second.publishedAt,
      first.publishedAt,
    ]);
    expect(await library.lastPublished(id)).toEqual(JSON.parse(JSON.stringify(second)));
    expect(await library.publishedVersion(note.id)).toEqual(JSON.parse(JSON.stringify(second)));
  });

  test('is forgotten when there are more than twenty, the oldest first', async () => {
    const { id } = await begun();
    const made = publicationOf(await stored(id), clock.now);
    const notes = [];
    for (let day = 1; day <= 21; day += 1) {
      const publishedAt = `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
      notes.push(await library.keepPublished(id, { ...made, publishedAt }));
    }
    expect((await stored(id)).published).toHaveLength(20);
    expect(await library.publishedVersion(notes[0]?.id ?? '')).toBeUndefined();
  });
});

test('a logo is kept once under its sum', async () => {
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const sums = [await library.keepLogo('image/png', bytes), await library.keepLogo('image/png', bytes)];
  expect(sums[0]).toBe(sums[1]);
  expect(await library.logos([sums[0] ?? '', 'f'.repeat(64)])).toHaveLength(1);
});

test('a partner of a builder is one that the library takes', async () => {
  const { id } = await begun();
  await library.importToDesk({ partners: [aDeskPartner({ agreementId: id })], title: 'x' });
  expect((await stored(id)).partners).toHaveLength(1);
});
