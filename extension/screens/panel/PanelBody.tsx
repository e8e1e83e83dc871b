import { RotateCw, Undo2 } from 'lucide';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import type { PanelView } from '../../models/panel-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import type { TypedAddressModel } from '../../models/typed-address-model.ts';
import { Button } from '../parts/Button.tsx';
import { DraftItem } from '../parts/DraftItem.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { KnownPageView } from '../practice/KnownPageView.tsx';
import { ReadingStub } from './ReadingStub.tsx';
import { SavedPractice } from './SavedPractice.tsx';
import { TypedAddress } from './TypedAddress.tsx';
import { UnsavedAddress } from './UnsavedAddress.tsx';

/** Props of the panel's body. */
export type PanelBodyProps = {
  /** What the window's newest clip is doing. */
  view: PanelView;
  /** Drafts and what can be done with them. */
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
  /** Shows another clip. */
  onShowClip: (clipId: string) => void;
  /** Called to look into the library again after a failure. */
  onRetry: () => void;
  /** Opens the library page, at a practice when one is given. */
  onOpenLibrary: (practiceId?: string) => void;
};

/** The panel's body: the one thing that belongs to how far the clip has come. */
export function PanelBody(props: PanelBodyProps) {
  const { view, drafts, edits, personal, removal, known, typed, onShowClip, onRetry, onOpenLibrary } = props;
  const { words } = useWording();
  switch (view.state) {
    case 'loading':
      return null;
    case 'stopped':
      if (view.obstacle === 'browser-page') return <TypedAddress typed={typed} onKept={onShowClip} />;
      return view.unsavedAddress === undefined ? null : <UnsavedAddress address={view.unsavedAddress} />;
    case 'empty':
      return <p class="teach">{words.panel.empty}</p>;
    case 'reading':
      return <ReadingStub clip={view.clip} />;
    case 'saved':
      return (
        <SavedPractice
          key={view.found.practice.id}
          {...view}
          edits={edits}
          personal={personal}
          removal={removal}
          known={known}
          onOpenLibrary={onOpenLibrary}
        />
      );
    case 'known':
      return (
        <KnownPageView key={view.page.clip.id} page={view.page} known={known} onShowThere={onOpenLibrary} />
      );
    case 'unreadable':
      return (
        <section class="unreadable">
          <p class="teach">{words.panel.addressKept}</p>
          <DraftItem key={view.clip.id} clip={view.clip} drafts={drafts} />
        </section>
      );
    case 'removed':
      return (
        <Notice tone="plain" text={words.panel.removed(view.title)}>
          <Button
            drawing={Undo2}
            label={words.common.restore}
            onUse={() => void removal.restore(view.practiceId)}
          />
          {removal.hasFailed.value && <p class="error">{words.common.cannotWrite}</p>}
        </Notice>
      );
    case 'discarded':
      return <Notice tone="plain" text={words.panel.discarded} />;
    case 'failed':
      return (
        <Notice tone="warning" text={words.common.trouble[view.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={onRetry} />
        </Notice>
      );
  }
}
