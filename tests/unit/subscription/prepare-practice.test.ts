import { describe, expect, test } from 'vitest';
import type { Practice, PracticeFields } from '#shared/practice/practice-schema.ts';
import type { Source } from '#shared/practice/provenance.ts';
import { preparePractice } from '#shared/subscription/prepare-practice.ts';
import type { Publishing } from '#shared/subscription/publishing.ts';
import { fieldsOfShared } from '#shared/subscription/shared-fields.ts';
import { aPractice } from '../../builders/practice.ts';
import { MASKS, PUBLISHING } from '../../builders/shared.ts';

const ELSEWHERE = { address: 'https://www.lehti.example/juttu', clippedAt: '2026-11-20T10:00:00.000Z' };
const OURS = { ...ELSEWHERE, address: 'https://palvelut.koivula.example/poyta' };

function practiceFrom(source: Source, fields: Partial<PracticeFields> = {}): Practice {
  const practice = aPractice();
  const all = { ...practice.fields, rhythm: 'Neljästi vuodessa', steps: 'Kutsutaan koolle.', ...fields };
  const provenance = Object.fromEntries(Object.keys(all).map((name) => [name, { source }]));
  return { ...practice, fields: all, provenance };
}

const prepare = (practice: Practice, source = ELSEWHERE, publishing: Publishing = PUBLISHING) =>
  preparePractice(practice, source, publishing, MASKS);

describe('what goes out of a practice', () => {
  test('is short facts, and no long text of a page whose owner has not allowed copying', () => {
    const { shared, left } = prepare(practiceFrom('label'));
    expect(shared?.card).toMatchObject({ rhythm: 'Neljästi vuodessa' });
    expect(JSON.stringify(shared)).not.toContain('Kutsutaan koolle');
    expect(left).toEqual([
      { field: 'summary', why: 'copyright' },
      { field: 'steps', why: 'copyright' },
    ]);
  });

  test('is every long text that a person has typed', () => {
    const { shared, left } = prepare(practiceFrom('typed'));
    expect(left).toEqual([]);
    expect(shared?.summary).toEqual({ fi: 'Yhdistykset ja kunta sopivat saman pöydän ääressä.' });
    expect(shared?.card?.steps).toBe('Kutsutaan koolle.');
    expect(shared?.attribution).toBeUndefined();
  });

  test('is every long text of the publisher’s own pages', () => {
    expect(prepare(practiceFrom('label'), OURS).left).toEqual([]);
    const ofKontiolahti = { ...OURS, address: 'https://www.kontiolahti.fi/poyta' };
    const municipality = { ...PUBLISHING, municipalityCode: '276' };
    expect(prepare(practiceFrom('label'), ofKontiolahti, municipality).left).toEqual([]);
    expect(prepare(practiceFrom('label'), ofKontiolahti).left).toHaveLength(2);
  });

  test('is a long text whose licence allows copying, with the source named and out of the widget’s part', () => {
    const licence = { name: 'CC BY 4.0', code: 'cc-by-4.0' as const };
    const { shared, left } = prepare(practiceFrom('label', { licence, site: 'Lehti' }));
    expect(left).toEqual([]);
    expect(shared?.summary).toBeUndefined();
    expect(shared?.card?.summary).toContain('Yhdistykset');
    expect(shared?.attribution).toMatch(/Lehti.*CC BY 4\.0/);
  });

  test('is no text that may not be changed and would have to be', () => {
    const licence = { name: 'CC BY-ND 4.0', code: 'cc-by-nd-4.0' as const };
    const steps = 'Kysy: Maija Meikäläinen, puh. 040 123 4567.';
    const { left } = prepare(practiceFrom('label', { licence, steps }));
    expect(left).toEqual([{ field: 'steps', why: 'no-changes' }]);
  });

  test('is no line that is as long as a paragraph', () => {
    const { left } = prepare(practiceFrom('label', { rhythm: 'Pitkä. '.repeat(60).trim() }));
    expect(left).toContainEqual({ field: 'rhythm', why: 'copyright' });
  });

  test('is never a person: contacts and authors stay, and what the texts tell of them is counted and taken out', () => {
    const { shared, left, masked } = prepare(
      practiceFrom('typed', {
        author: 'Maija Meikäläinen',
        contacts: [{ name: 'Maija Meikäläinen', phones: ['040 123 4567'], emails: [], isPersonal: true }],
        steps: 'Soita: Maija Meikäläinen, puh. 050 765 4321.',
        links: [{ text: 'Kirjoita', address: 'mailto:maija.meikalainen@koivula.example' }],
      }),
    );
    expect(left).toEqual([
      { field: 'contacts', why: 'personal' },
      { field: 'author', why: 'personal' },
    ]);
    expect(masked).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(shared)).not.toMatch(/Maija|050 765|040 123|mailto/);
  });

  test('is nothing of a practice without a page of the web', () => {
    expect(preparePractice(practiceFrom('typed'), undefined, PUBLISHING, MASKS).shared).toBeUndefined();
    const local = { ...ELSEWHERE, address: 'file:///C:/kortti.html' };
    expect(prepare(practiceFrom('typed'), local).shared).toBeUndefined();
  });

  test('comes back as the fields of a card', () => {
    const { fields } = practiceFrom('typed', { municipalityCode: '276', locality: 'Kontiolahti' });
    const { shared } = prepare({ ...practiceFrom('typed'), fields });
    expect(shared && fieldsOfShared(shared, 'fi')).toEqual(fields);
  });
});
