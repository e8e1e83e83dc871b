import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFinder } from '../../database/answer-finder.ts';
import { finderQuestionSchema } from '../../database/finder-protocol.ts';
import { libraryDatabase } from '../../database/library-database.ts';

/** Runs as a worker behind an extension page: searches the library there, so that the page never waits for it. */
export default defineUnlistedScript(() => {
  const { answer } = answerFinder(libraryDatabase(), (reply) => postMessage(reply));
  addEventListener('message', ({ data }) => {
    const question = finderQuestionSchema.safeParse(data);
    if (question.success) void answer(question.data);
  });
});
