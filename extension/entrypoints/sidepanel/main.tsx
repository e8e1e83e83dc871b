import { render } from 'preact';
import '#shared/components/tokens.css';
import '../../screens/screen.css';
import '../../screens/practice/card.css';
import '../../screens/panel/panel.css';
import {
  keepChosenLanguage,
  readChosenLanguage,
  watchChosenLanguage,
} from '../../browser/chosen-language.ts';
import { currentWindowId } from '../../browser/current-window.ts';
import { watchPanelClip } from '../../browser/panel-clip.ts';
import { openLibrary } from '../../database/open-library.ts';
import { sendMessage } from '../../messaging/send-message.ts';
import { DraftsModel } from '../../models/drafts-model.ts';
import { EditModel } from '../../models/edit-model.ts';
import { KnownModel } from '../../models/known-model.ts';
import { LanguageModel } from '../../models/language-model.ts';
import { PanelModel } from '../../models/panel-model.ts';
import { RemovalModel } from '../../models/removal-model.ts';
import { TypedAddressModel } from '../../models/typed-address-model.ts';
import { PanelScreen } from '../../screens/panel/PanelScreen.tsx';

const [initialLanguage, windowId] = await Promise.all([readChosenLanguage(), currentWindowId()]);
const library = openLibrary();
const panel = new PanelModel(library);
const language = new LanguageModel(initialLanguage, keepChosenLanguage);
const drafts = new DraftsModel(library, async (clipId) =>
  windowId === undefined ? 'not-open' : sendMessage('readAgain', { clipId, windowId }),
);
watchChosenLanguage(language.follow);
if (windowId === undefined) panel.showClip(undefined);
else watchPanelClip(windowId, panel.showClip);

const screen = document.getElementById('screen');
if (screen) {
  render(
    <PanelScreen
      panel={panel}
      drafts={drafts}
      edits={new EditModel(library)}
      removal={new RemovalModel(library)}
      known={new KnownModel(library)}
      typed={new TypedAddressModel(library)}
      language={language}
      onOpenLibrary={(practiceId) =>
        void sendMessage('openLibrary', practiceId === undefined ? {} : { practiceId })
      }
    />,
    screen,
  );
}
