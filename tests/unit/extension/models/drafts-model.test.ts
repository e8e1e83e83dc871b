import { describe, expect, test } from 'vitest';
import { DraftsModel } from '../../../../extension/models/drafts-model.ts';
import { aClipStart } from '../../../builders/clip.ts';
import { inMemoryLibrary } from '../../../builders/in-memory-library.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function aDraftList(readAgain: 'saved' | 'not-open' | 'failed' = 'not-open') {
  const library = inMemoryLibrary();
  const clip = await library.beginClip(aClipStart());
  await library.interruptClip(clip.id);
  const drafts = new DraftsModel(library, async () => readAgain);
  await settle();
  return { library, drafts, clipId: clip.id };
}

describe('drafts', () => {
  test('are kept under a title', async () => {
    const { library, drafts, clipId } = await aDraftList();
    await drafts.keepAddress(clipId, ' Kumppanuuspöytä ');
    await settle();
    expect(drafts.drafts.value).toEqual([]);
    expect((await library.newestPractices({ limit: 1 })).rows[0]?.title).toBe('Kumppanuuspöytä');
  });

  test('are not kept without a title', async () => {
    const { drafts, clipId } = await aDraftList();
    await drafts.keepAddress(clipId, ' ');
    expect(drafts.problems.value.get(clipId)).toBe('title-missing');
    expect(drafts.drafts.value).toHaveLength(1);
  });

  test.each([
    ['not-open', 'page-not-open'],
    ['failed', 'page-not-read'],
    ['saved', undefined],
  ] as const)('read again with the answer %s tell of %s', async (answer, problem) => {
    const { drafts, clipId } = await aDraftList(answer);
    await drafts.readAgain(clipId);
    expect(drafts.problems.value.get(clipId)).toBe(problem);
  });

  test('stay when the library refuses', async () => {
    const { library } = await aDraftList();
    const drafts = new DraftsModel(
      { ...library, discardDraft: () => Promise.reject(new Error('full')) },
      async () => 'saved',
    );
    await settle();
    const clipId = drafts.drafts.value[0]?.id ?? '';
    await drafts.discard(clipId);
    expect(drafts.problems.value.get(clipId)).toBe('not-saved');
    expect(drafts.drafts.value).toHaveLength(1);
    expect(drafts.busy.value.size).toBe(0);
  });
});
