import { describe, expect, test } from 'vitest';
import { TypedTexts } from '../../../../extension/models/typed-texts.ts';
import {
  typedAddress,
  typedCount,
  typedDay,
  typedLine,
  typedLines,
  typedMinutes,
  typedName,
  typedTime,
  typedTitle,
} from '../../../../extension/models/typed-value.ts';

describe('a typed text', () => {
  test('stays until it is saved', async () => {
    const typed = new TypedTexts();
    const saved: (string | undefined)[] = [];
    typed.type('teema', 'Arki');
    const isSaved = await typed.save('teema', typedLine, async (value) => saved.push(value) > 0);
    expect([isSaved, saved, typed.texts.value.size]).toEqual([true, ['Arki'], 0]);
  });

  test('that cannot be read stays with the reason, which goes when typing goes on', async () => {
    const typed = new TypedTexts();
    typed.type('päivä', '31.11.2026');
    expect(await typed.save('päivä', typedDay, async () => true)).toBe(false);
    expect(typed.texts.value.get('päivä')).toEqual({ text: '31.11.2026', problem: 'notDay' });
    typed.type('päivä', '30.11.2026');
    expect(typed.texts.value.get('päivä')).toEqual({ text: '30.11.2026' });
  });

  test('that cannot be saved stays with the reason', async () => {
    const typed = new TypedTexts();
    typed.type('teema', 'Arki');
    expect(await typed.save('teema', typedLine, async () => false)).toBe(false);
    expect(typed.texts.value.get('teema')).toEqual({ text: 'Arki', problem: 'notSaved' });
  });

  test('that was typed on while it was being saved is not forgotten', async () => {
    const typed = new TypedTexts();
    typed.type('teema', 'Arki');
    await typed.save('teema', typedLine, async () => {
      typed.type('teema', 'Arki ja');
      return true;
    });
    expect(typed.texts.value.get('teema')).toEqual({ text: 'Arki ja' });
  });

  test('that was never typed is not saved', async () => {
    const saved: unknown[] = [];
    await new TypedTexts().save('teema', typedLine, async (value) => saved.push(value) > 0);
    expect(saved).toEqual([]);
  });
});

describe('what is typed means', () => {
  test.each([
    ['17', '17:00'],
    ['17.00', '17:00'],
    ['9:05', '09:05'],
    [' ', undefined],
  ])('the time %j: %j', (text, value) => expect(typedTime(text)).toEqual({ value }));

  test.each(['24.00', '17.60', 'viideltä', '17.5'])('no time: %j', (text) =>
    expect(typedTime(text)).toEqual({ problem: 'notTime' }),
  );

  test.each([
    ['10.4.2026', '2026-04-10'],
    ['2026-04-10', '2026-04-10'],
    ['', undefined],
  ])('the day %j: %j', (text, value) => expect(typedDay(text)).toEqual({ value }));

  test.each([
    ['45', 45],
    ['0', 0],
    ['1 440', 1_440],
  ])('the minutes %j: %j', (text, value) => expect(typedMinutes(text)).toEqual({ value }));

  test.each(['', '1441', '4,5', '-5', 'tunti'])('no minutes: %j', (text) =>
    expect(typedMinutes(text)).toEqual({ problem: 'notMinutes' }),
  );

  test.each([
    ['kunta.example/ilmo', 'https://kunta.example/ilmo'],
    ['https://kunta.example', 'https://kunta.example/'],
    ['', undefined],
  ])('the address %j: %j', (text, value) => expect(typedAddress(text)).toEqual({ value }));

  test.each(['ilmoittaudu tästä', 'javascript:alert(1)', 'mailto:kunta@kunta.example'])(
    'no web address: %j',
    (text) => expect(typedAddress(text)).toEqual({ problem: 'notAddress' }),
  );

  test('a count or nothing', () => {
    expect(typedCount('30')).toEqual({ value: 30 });
    expect(typedCount('')).toEqual({ value: undefined });
    expect(typedCount('noin 30')).toEqual({ problem: 'notCount' });
  });

  test('a name that is needed, a title that may be empty, and lines', () => {
    expect(typedName('  ')).toEqual({ problem: 'needed' });
    expect(typedTitle(' pitkä\nnimi ')).toEqual({ value: 'pitkä nimi' });
    expect(typedLines(' sihteeri \n\n rehtori')).toEqual({ value: ['sihteeri', 'rehtori'] });
    expect(typedLine('x'.repeat(501))).toEqual({ problem: 'tooLong' });
  });
});
