import { beforeEach, describe, expect, test, vi } from 'vitest';
import { injectReader } from '../../../../extension/browser/inject-reader.ts';

/** What the page does at each try, and what it was asked. */
const page = vi.hoisted(() => ({ answers: [] as (() => unknown)[], asked: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: async (request: unknown) => {
        page.asked.push(request);
        return [{ result: page.answers.shift()?.() }];
      },
    },
  },
}));

const PLACE = { tabId: 7, frameId: 0 };
const refuse = () => {
  throw new Error('Cannot access');
};

beforeEach(() => {
  page.asked = [];
});

describe('injectReader', () => {
  test('says what is meant, runs the reader and gives its answer', async () => {
    page.answers = [() => undefined, () => 'answer'];
    expect(await injectReader(PLACE, { scope: 'selection' })).toBe('answer');
    expect(page.asked).toMatchObject([
      { target: { tabId: 7, frameIds: [0] }, args: [{ scope: 'selection' }] },
      { target: { tabId: 7, frameIds: [0] }, files: ['/reader.js'] },
    ]);
  });

  test('says which thing of the page is meant', async () => {
    page.answers = [() => undefined, () => 'answer'];
    const target = 'https://koivula.example/kuva.png';
    expect(await injectReader({ ...PLACE, elementId: 4 }, { scope: 'image', target })).toBe('answer');
    expect(page.asked).toMatchObject([
      { args: [{ scope: 'image', address: target, elementId: 4 }] },
      { files: ['/reader.js'] },
    ]);
  });

  test('tries a page that refused once more', async () => {
    page.answers = [refuse, () => undefined, () => 'answer'];
    expect(await injectReader(PLACE, { scope: 'page' })).toBe('answer');
  });

  test('fails when the page refuses twice', async () => {
    page.answers = [refuse, refuse, () => 'answer'];
    await expect(injectReader(PLACE, { scope: 'page' })).rejects.toMatchObject({ message: 'Cannot access' });
    expect(page.asked).toHaveLength(2);
  });
});
