import { render } from 'preact';
import '#shared/components/tokens.css';
import '#shared/components/agreement.css';
import '#shared/components/data-table.css';
import '../../screens/screen.css';
import '../../screens/practice/card.css';
import '../../screens/library/library.css';
import {
  keepChosenLanguage,
  readChosenLanguage,
  watchChosenLanguage,
} from '../../browser/chosen-language.ts';
import { currentWindowId } from '../../browser/current-window.ts';
import { openLibrary } from '../../database/open-library.ts';
import { sendMessage } from '../../messaging/send-message.ts';
import { DraftsModel } from '../../models/drafts-model.ts';
import { EditModel } from '../../models/edit-model.ts';
import { EvidenceModel } from '../../models/evidence-model.ts';
import { LanguageModel } from '../../models/language-model.ts';
import { PracticeModel } from '../../models/practice-model.ts';
import { RemovalModel } from '../../models/removal-model.ts';
import { RowsModel } from '../../models/rows-model.ts';
import { followAddress } from '../../screens/library/follow-address.ts';
import { LibraryScreen } from '../../screens/library/LibraryScreen.tsx';

const [initialLanguage, windowId] = await Promise.all([readChosenLanguage(), currentWindowId()]);
const library = openLibrary();
const language = new LanguageModel(initialLanguage, keepChosenLanguage);
const drafts = new DraftsModel(library, async (clipId) =>
  windowId === undefined ? 'not-open' : sendMessage('readAgain', { clipId, windowId }),
);
watchChosenLanguage(language.follow);

const screen = document.getElementById('screen');
if (screen) {
  render(
    <LibraryScreen
      rows={new RowsModel(library)}
      practice={new PracticeModel(library)}
      drafts={drafts}
      edits={new EditModel(library)}
      evidenceModel={new EvidenceModel(library)}
      removal={new RemovalModel(library)}
      language={language}
      addressState={followAddress(window)}
    />,
    screen,
  );
}
