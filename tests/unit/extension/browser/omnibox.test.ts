import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForOmnibox, omniboxText } from '../../../../extension/browser/omnibox.ts';

type Listener = (...given: never[]) => void;
const heard = vi.hoisted(() => ({}) as Record<string, Listener>);
const browser = vi.hoisted(() => {
  const event = (name: string) => ({
    addListener: (listener: (...given: never[]) => void) => {
      heard[name] = listener;
    },
  });
  return {
    omnibox: {
      onInputStarted: event('started'),
      onInputChanged: event('changed'),
      onInputEntered: event('entered'),
      setDefaultSuggestion: vi.fn(),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const practiceId = '019a0000-0000-7000-8000-000000000001';
const settle = () => new Promise((resolve) => setTimeout(resolve));
const tell = (name: string, ...given: unknown[]) => heard[name]?.(...(given as never[]));
const powers = { openPractice: vi.fn(), search: vi.fn(), tell: async (typed: string) => `Hae: ${typed}` };

beforeEach(() => vi.clearAllMocks());

describe('the address bar', () => {
  test('suggests practices by title and place, and says what Enter does', async () => {
    listenForOmnibox({
      ...powers,
      suggest: async () => [{ practiceId, title: 'Arki & tuki', remark: 'Ii' }],
    });
    const show = vi.fn();
    tell('changed', 'arki ', show);
    await settle();
    expect(show).toHaveBeenCalledWith([
      { content: `practice/${practiceId}`, description: 'Arki &amp; tuki · Ii' },
    ]);
    expect(browser.omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'Hae: arki' });
  });

  test('forgets what was looked for once more is typed', async () => {
    let answerFirst: () => void = () => undefined;
    listenForOmnibox({
      ...powers,
      suggest: (typed) =>
        typed === 'a' ? new Promise((resolve) => (answerFirst = () => resolve([]))) : Promise.resolve([]),
    });
    const [first, second] = [vi.fn(), vi.fn()];
    tell('changed', 'a', first);
    tell('changed', 'ar', second);
    answerFirst();
    await settle();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith([]);
  });

  test('opens the chosen practice, or the library with the words', () => {
    listenForOmnibox({ ...powers, suggest: async () => [] });
    tell('entered', `practice/${practiceId}`);
    tell('entered', ' practice/kahvila ');
    expect(powers.openPractice).toHaveBeenCalledWith(practiceId);
    expect(powers.search).toHaveBeenCalledWith('practice/kahvila');
  });

  test('stays quiet when the library cannot be read', async () => {
    listenForOmnibox({ ...powers, suggest: () => Promise.reject(new Error('full')) });
    const show = vi.fn();
    tell('changed', 'a', show);
    await settle();
    expect(show).not.toHaveBeenCalled();
  });

  test('takes nothing of a title for markup, and leaves out what XML cannot hold', () => {
    expect(omniboxText(`<match>"a" & 'b'</match>\u0000\ud800`, true)).toBe(
      '&lt;match&gt;&quot;a&quot; &amp; &apos;b&apos;&lt;/match&gt; \ufffd',
    );
    expect(omniboxText('Arki & <tuki>', false)).toBe('Arki & <tuki>');
  });
});
