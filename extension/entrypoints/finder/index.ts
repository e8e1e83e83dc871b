import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFinder } from '../../database/answer-finder.ts';
import { browserCopyTools } from '../../database/browser-copy-tools.ts';
import { finderQuestionSchema } from '../../database/finder-protocol.ts';
import { LIBRARY_NAME, LIBRARY_VERSION, libraryDatabase } from '../../database/library-database.ts';
import { libraryStorage } from '../../database/library-storage.ts';

/** Runs as a worker behind an extension page: searches the library there, so that the page never waits for it. */
export default defineUnlistedScript(() => {
  const storage = libraryStorage(LIBRARY_NAME, LIBRARY_VERSION, browserCopyTools());
  const { answer } = answerFinder(libraryDatabase(LIBRARY_NAME, storage), (reply) => postMessage(reply));
  addEventListener('message', ({ data }) => {
    const question = finderQuestionSchema.safeParse(data);
    if (question.success) void answer(question.data);
  });
});
