import { ChevronLeft, RotateCw } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';
import type { CheckModel } from '../../models/check-model.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import type { CopyOriginModel } from '../../models/copy-origin-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { OpenPractice } from '../../models/practice-model.ts';
import type { AdoptionPartProps } from '../adoption/AdoptionPart.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { PracticePage } from './PracticePage.tsx';

/** Props of the practice's side of the page. */
export type PracticePaneProps = {
  /** What is known of the open practice. */
  open: OpenPractice;
  /** Whether the list has anything to choose from. */
  canChoose: boolean;
  /** What is told quietly while no practice is open. */
  remark: ComponentChildren;
  /** Fields that are being edited. */
  edits: EditModel;
  /** What clips keep beside their text. */
  evidenceModel: EvidenceModel;
  /** Whether the practice's page has changed. */
  check: CheckModel;
  /** What to do with a page that has changed. */
  known: KnownModel;
  /** Taking personal data away. */
  personal: PersonalDataModel;
  /** Tags, collections, pins and notes. */
  organise: OrganiseModel;
  /** Practices chosen to be compared. */
  choice: CompareChoice;
  /** Where the practice was copied from. */
  copyOrigin: CopyOriginModel;
  /** The address of a collection. */
  collectionAddress: (collectionId: string) => string;
  /** Who has adopted the practice, and the way to their adoptions. */
  adopting: Omit<AdoptionPartProps, 'practice'>;
  /** The address of the list. */
  listAddress: string;
  /** The address of a practice in this page. */
  addressOf: (practiceId: string) => string;
  /** Gives the pane to who must move the focus into it. */
  paneRef: Ref<HTMLElement>;
  /** Called to put the open practice in the trash. */
  onDelete: () => void;
  /** Called to try once more after a failure. */
  onRetry: () => void;
};

/** The practice's side of the page; on a narrow screen it takes the list's place. */
export function PracticePane(props: PracticePaneProps) {
  const { words } = useWording();
  const { open, listAddress, paneRef } = props;
  return (
    <section ref={paneRef} class="practice-pane" aria-busy={open.state === 'loading'}>
      {open.state !== 'none' && (
        <a class="back" href={listAddress}>
          <Icon drawing={ChevronLeft} />
          {words.library.backToList}
        </a>
      )}
      <PaneBody {...props} />
    </section>
  );
}

function PaneBody(props: PracticePaneProps) {
  const { open, canChoose, remark, onRetry } = props;
  const { words } = useWording();
  switch (open.state) {
    case 'none':
      return canChoose ? (
        <div class="none-open">
          <p class="teach">{words.library.noneOpen}</p>
          <p class="meta">{words.library.noneOpenKeys}</p>
          {remark}
        </div>
      ) : null;
    case 'loading':
      return <p class="meta">{words.common.loading}</p>;
    case 'missing':
      return <Notice tone="plain" text={words.library.missing} />;
    case 'failed':
      return (
        <Notice tone="warning" text={words.common.trouble[open.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={onRetry} />
        </Notice>
      );
    case 'ready':
      return (
        <PracticePage
          key={open.practiceId}
          found={open.found}
          samePage={open.samePage}
          edits={props.edits}
          evidenceModel={props.evidenceModel}
          personal={props.personal}
          check={props.check}
          known={props.known}
          organise={props.organise}
          choice={props.choice}
          copyOrigin={props.copyOrigin}
          adopting={props.adopting}
          collectionAddress={props.collectionAddress}
          addressOf={props.addressOf}
          onDelete={props.onDelete}
        />
      );
  }
}
