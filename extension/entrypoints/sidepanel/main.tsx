import { render } from 'preact';
import { maskMarkup } from '#shared/html/mask-markup.ts';
import '#shared/components/tokens.css';
import '../../screens/screen.css';
import '../../screens/practice/card.css';
import '../../screens/panel/panel.css';
import '../../screens/storage/storage.css';
import { backupPowers } from '../../browser/backup-powers.ts';
import {
  keepChosenLanguage,
  readChosenLanguage,
  watchChosenLanguage,
} from '../../browser/chosen-language.ts';
import { currentWindowId } from '../../browser/current-window.ts';
import { injectReader } from '../../browser/inject-reader.ts';
import { askToSeeTabs, giveUpSeeingTabs, openTabs } from '../../browser/open-tabs.ts';
import { watchPanelClip } from '../../browser/panel-clip.ts';
import { saveFile } from '../../browser/save-file.ts';
import { saveStream } from '../../browser/saved-stream.ts';
import { askForSites, giveUpLeftovers, giveUpSites } from '../../browser/site-access.ts';
import { wakeTab } from '../../browser/visit-page.ts';
import { openLibrary } from '../../database/open-library.ts';
import { sendMessage } from '../../messaging/send-message.ts';
import { BackupKeeper } from '../../models/backup-keeper.ts';
import { BatchModel } from '../../models/batch-model.ts';
import { DraftsModel } from '../../models/drafts-model.ts';
import { EditModel } from '../../models/edit-model.ts';
import { KnownModel } from '../../models/known-model.ts';
import { LanguageModel } from '../../models/language-model.ts';
import { LibraryLoss } from '../../models/library-loss.ts';
import { PanelModel } from '../../models/panel-model.ts';
import { PersonalDataModel } from '../../models/personal-data-model.ts';
import { RemovalModel } from '../../models/removal-model.ts';
import { StorageModel } from '../../models/storage-model.ts';
import { TypedAddressModel } from '../../models/typed-address-model.ts';
import { PanelScreen } from '../../screens/panel/PanelScreen.tsx';

const [initialLanguage, windowId] = await Promise.all([readChosenLanguage(), currentWindowId()]);
const library = openLibrary();
const panel = new PanelModel(library);
const language = new LanguageModel(initialLanguage, keepChosenLanguage);
const drafts = new DraftsModel(library, async (clipId) =>
  windowId === undefined ? 'not-open' : sendMessage('readAgain', { clipId, windowId }),
);
const batch = new BatchModel(library, {
  askToSeeTabs,
  giveUpSeeingTabs,
  openTabs: async () => (windowId === undefined ? [] : openTabs(windowId)),
  askForSites,
  giveUpSites,
  read: async (place, what) => {
    await wakeTab(place.tabId);
    return injectReader(place, what);
  },
});
const storage = new StorageModel(library, {
  saveStream: (name) => saveStream(name, 'memory'),
  saveFile,
  reload: () => location.reload(),
});
const powers = backupPowers();
const loss = new LibraryLoss(library, powers.sentinel);
watchChosenLanguage(language.follow);
// A panel that is closed in the middle takes the right to read the sites with it.
addEventListener('pagehide', () => {
  if (batch.state.value === 'clipping') void giveUpLeftovers();
});
if (windowId === undefined) panel.showClip(undefined);
else watchPanelClip(windowId, panel.showClip);

const screen = document.getElementById('screen');
if (screen) {
  render(
    <PanelScreen
      panel={panel}
      drafts={drafts}
      edits={new EditModel(library)}
      personal={new PersonalDataModel(library, (html, mask) => maskMarkup(html, mask, document))}
      removal={new RemovalModel(library)}
      known={new KnownModel(library)}
      typed={new TypedAddressModel(library)}
      batch={batch}
      storage={storage}
      loss={loss}
      language={language}
      onOpenLibrary={(practiceId) =>
        void sendMessage('openLibrary', practiceId === undefined ? {} : { practiceId })
      }
    />,
    screen,
  );
}
// A panel that stays open keeps the backups too; where they go is chosen on the library page.
new BackupKeeper(library, powers, loss).begin();
