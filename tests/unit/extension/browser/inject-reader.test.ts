import { beforeEach, describe, expect, test, vi } from 'vitest';
import { injectReader } from '../../../../extension/browser/inject-reader.ts';

const browser = vi.hoisted(() => ({ scripting: { executeScript: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));

const { executeScript } = browser.scripting;
const PLACE = { tabId: 7, frameId: 0 };

beforeEach(() => executeScript.mockReset());

describe('injectReader', () => {
  test('runs the reader of the wanted scope and gives its answer', async () => {
    executeScript.mockResolvedValue([{ result: 'answer' }]);
    expect(await injectReader(PLACE, 'selection')).toBe('answer');
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/reader-selection.js'] }],
    ]);
  });

  test('tries a page that refused once more', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access')).mockResolvedValue([{ result: 'answer' }]);
    expect(await injectReader(PLACE, 'page')).toBe('answer');
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  test('fails when the page refuses twice', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access'));
    await expect(injectReader(PLACE, 'page')).rejects.toThrow('Cannot access');
    expect(executeScript).toHaveBeenCalledTimes(2);
  });
});
