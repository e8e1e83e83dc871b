import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserCopyTools } from '../../database/browser-copy-tools.ts';
import { exportMethods } from '../../database/export-methods.ts';
import { failingPlainly } from '../../database/failing-plainly.ts';
import { LIBRARY_NAME, LIBRARY_VERSION, libraryDatabase } from '../../database/library-database.ts';
import { libraryStorage } from '../../database/library-storage.ts';
import { answerExport } from '../../models/answer-export.ts';

/**
 * Runs as a worker behind an extension page: reads practices and writes a file of them, so that the page answers a person all the
 * while and can end it at any moment. The writers are large, and no page carries them.
 */
export default defineUnlistedScript(() => {
  const storage = libraryStorage(LIBRARY_NAME, LIBRARY_VERSION, browserCopyTools());
  const db = libraryDatabase(LIBRARY_NAME, storage);
  const library = failingPlainly(db, exportMethods(db));
  addEventListener('message', ({ data }) => {
    void answerExport(data, library, (reply) => postMessage(reply));
  });
});
