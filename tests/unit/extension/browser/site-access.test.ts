import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  askForSites,
  giveUpLeftovers,
  giveUpSites,
  keepSites,
  mayReadSite,
  sitePattern,
} from '../../../../extension/browser/site-access.ts';

const permissions = vi.hoisted(() => ({
  request: vi.fn(async (_asked: object) => true),
  remove: vi.fn(async (_given: object) => true),
  getAll: vi.fn(),
  contains: vi.fn(async (_asked: object) => true),
}));
const local = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    get: async () => ({ ...stored }),
    set: async (values: object) => void Object.assign(stored, values),
  };
});
vi.mock('wxt/browser', () => ({ browser: { permissions, storage: { local } } }));

beforeEach(() => {
  vi.clearAllMocks();
  for (const name of Object.keys(local.stored)) delete local.stored[name];
});

describe('the right to read a site', () => {
  test.each([
    ['https://www.koivula.example/avustukset?vuosi=2027#haku', 'https://www.koivula.example/*'],
    ['http://koivula.example:8080/', 'http://koivula.example/*'],
    ['about:blank', undefined],
    ['file:///home/sivu.html', undefined],
    ['ei osoite', undefined],
  ])('is named for %s as %s', (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
  });

  test('is asked for once for each site, and only for web sites', async () => {
    const addresses = ['https://a.example/1', 'https://a.example/2', 'https://b.example/', 'about:blank'];
    expect(await askForSites(addresses)).toBe(true);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://a.example/*', 'https://b.example/*'],
    });
    expect(await askForSites(['about:blank'])).toBe(false);
    expect(permissions.request).toHaveBeenCalledOnce();
  });

  test('counts as refused when the browser does not ask', async () => {
    permissions.request.mockRejectedValueOnce(new Error('no gesture'));
    expect(await askForSites(['https://a.example/'])).toBe(false);
  });

  test('is given up for every site, also after one that cannot be given up', async () => {
    permissions.remove.mockRejectedValueOnce(new Error('required'));
    await giveUpSites(['https://a.example/', 'https://b.example/']);
    expect(permissions.remove.mock.calls).toEqual([
      [{ origins: ['https://a.example/*'] }],
      [{ origins: ['https://b.example/*'] }],
    ]);
  });

  test('that was left behind is given up with the right to see the tabs, and nothing else is', async () => {
    permissions.getAll.mockResolvedValue({
      origins: ['https://a.example/*'],
      permissions: ['storage', 'tabs', 'scripting'],
    });
    await giveUpLeftovers();
    expect(permissions.remove.mock.calls).toEqual([
      [{ origins: ['https://a.example/*'] }],
      [{ permissions: ['tabs'] }],
    ]);
  });

  test('that is kept for a subscription survives both ways of giving up', async () => {
    await keepSites(['https://a.example/collection.json']);
    permissions.getAll.mockResolvedValue({ origins: ['https://a.example/*', 'https://b.example/*'] });
    await giveUpLeftovers();
    await giveUpSites(['https://a.example/other', 'https://c.example/']);
    expect(permissions.remove.mock.calls).toEqual([
      [{ origins: ['https://b.example/*'] }],
      [{ origins: ['https://c.example/*'] }],
    ]);
  });

  test('is given back once nothing that is kept needs it', async () => {
    await keepSites(['https://a.example/1', 'https://a.example/2', 'https://b.example/']);
    await keepSites(['https://a.example/2']);
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://b.example/*'] }]]);
  });

  test('is asked after without a question to the person', async () => {
    expect(await mayReadSite('https://a.example/collection.json')).toBe(true);
    expect(permissions.contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://a.example/*'] });
    expect(await mayReadSite('about:blank')).toBe(false);
  });
});
