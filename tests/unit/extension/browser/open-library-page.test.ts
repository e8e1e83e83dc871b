import { beforeEach, expect, test, vi } from 'vitest';
import { openLibraryPage } from '../../../../extension/browser/open-library-page.ts';

const ours = 'chrome-extension://our-id';
const browser = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://our-id${path}` },
  tabs: { query: vi.fn(), create: vi.fn(), update: vi.fn() },
  windows: { update: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => vi.clearAllMocks());

test('opens a new tab when the library is not open', async () => {
  browser.tabs.query.mockResolvedValue([
    { id: 1, windowId: 1 },
    { id: 2, windowId: 1, url: `${ours}/other.html` },
  ]);
  await openLibraryPage('one');
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${ours}/library.html#/practice/one` });
});

test('shows the tab where it is open, and leaves what it shows as it is', async () => {
  browser.tabs.query.mockResolvedValue([
    { id: 3, windowId: 9, url: `${ours}/library.html#/practice/two?q=x` },
  ]);
  await openLibraryPage();
  expect(browser.tabs.update).toHaveBeenCalledWith(3, { active: true });
  expect(browser.windows.update).toHaveBeenCalledWith(9, { focused: true });
  await openLibraryPage('one');
  expect(browser.tabs.update).toHaveBeenLastCalledWith(3, {
    active: true,
    url: `${ours}/library.html#/practice/one`,
  });
  expect(browser.tabs.create).not.toHaveBeenCalled();
});
