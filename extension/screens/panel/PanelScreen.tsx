import { Library as LibraryDrawing } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { BatchModel } from '../../models/batch-model.ts';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import type { LibraryLoss } from '../../models/library-loss.ts';
import type { PanelModel, PanelView } from '../../models/panel-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import type { StorageModel } from '../../models/storage-model.ts';
import type { TypedAddressModel } from '../../models/typed-address-model.ts';
import { LossNotice } from '../backups/LossNotice.tsx';
import { Button } from '../parts/Button.tsx';
import { DraftList } from '../parts/DraftList.tsx';
import { InLanguage } from '../parts/InLanguage.tsx';
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useLeaveWarning } from '../parts/use-leave-warning.ts';
import { useWording } from '../parts/wording.ts';
import { StorageNotice } from '../storage/StorageNotice.tsx';
import { BatchSection } from './BatchSection.tsx';
import { LeftoverEdits } from './LeftoverEdits.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelStatus } from './PanelStatus.tsx';
import { RecentPractices } from './RecentPractices.tsx';

/** Props of the side panel. */
export type PanelScreenProps = {
  /** What the window's newest clip is doing. */
  panel: PanelModel;
  /** Clips that were never finished. */
  drafts: DraftsModel;
  /** Fields that are being edited. */
  edits: EditModel;
  /** Taking personal data away. */
  personal: PersonalDataModel;
  /** Undo and its return. */
  removal: RemovalModel;
  /** What to do with a page that is in the library already. */
  known: KnownModel;
  /** An address that a person types in. */
  typed: TypedAddressModel;
  /** Clipping several tabs at once. */
  batch: BatchModel;
  /** How the library is stored. */
  storage: StorageModel;
  /** Whether the library is still there. */
  loss: LibraryLoss;
  /** The language of the screen. */
  language: LanguageModel;
  /** Opens the library page, at a practice when one is given. */
  onOpenLibrary: (practiceId?: string) => void;
};

/** The side panel: what the window's newest clip is doing, and what can be done with it. */
export function PanelScreen(props: PanelScreenProps) {
  return (
    <InLanguage language={props.language}>
      <PanelLayout {...props} />
    </InLanguage>
  );
}

function PanelLayout(props: PanelScreenProps) {
  const { panel, drafts, edits, personal, removal, known, typed, batch, language, onOpenLibrary } = props;
  const { words } = useWording();
  const view = panel.view.value;
  const newestClipId = shownClipOf(view);
  const isBatchOpen = batch.state.value !== 'idle';
  const shownClipId = isBatchOpen ? undefined : newestClipId;
  const shownPracticeId = view.state === 'saved' && !isBatchOpen ? view.found.practice.id : undefined;
  useLeaveWarning(edits.hasUnsaved);
  // A new clip is what a person wants to see; the list of tabs makes room for it, unless its pages are being read.
  useEffect(() => {
    if (newestClipId !== undefined) batch.close();
  }, [newestClipId]);
  return (
    <div class="panel">
      <header class="bar">
        <Mark />
        <h1 class="bar-title">{words.common.productName}</h1>
        <LanguageSwitch onChoose={language.choose} />
        <Button
          look="icon"
          drawing={LibraryDrawing}
          label={words.panel.openLibrary}
          onUse={() => onOpenLibrary()}
        />
      </header>
      <main class="panel-main" aria-busy={view.state === 'loading' || view.state === 'reading'}>
        {isTold(props.storage) && <StorageNotice storage={props.storage} />}
        <LossNotice loss={props.loss} onOpen={() => onOpenLibrary()} />
        {!isBatchOpen && (
          <>
            <PanelStatus view={view} />
            <PanelBody
              view={view}
              drafts={drafts}
              edits={edits}
              personal={personal}
              removal={removal}
              known={known}
              typed={typed}
              onShowClip={(clipId) => panel.showClip({ clipId })}
              onRetry={panel.retry}
              onOpenLibrary={onOpenLibrary}
            />
          </>
        )}
        <BatchSection batch={batch} />
        <LeftoverEdits edits={edits} exceptPracticeId={shownPracticeId} />
        <DraftList drafts={drafts} exceptClipId={shownClipId} />
        <RecentPractices
          rows={panel.recent.value.filter(({ id }) => id !== shownPracticeId)}
          onOpen={onOpenLibrary}
        />
      </main>
    </div>
  );
}

/** What keeps the library closed is told by what could not be read or saved, and mended on the library page. */
function isTold({ shown }: StorageModel): boolean {
  return shown.value.state === 'read-only' || shown.value.state === 'copying';
}

function shownClipOf(view: PanelView): string | undefined {
  if (view.state === 'known') return view.page.clip.id;
  return 'clip' in view ? view.clip.id : undefined;
}
