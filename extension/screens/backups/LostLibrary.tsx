import { RotateCw } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { BundleImportProps } from '../bundle/BundleImport.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';
import { BackupFilePicker } from './BackupFilePicker.tsx';
import type { BackupModels } from './BackupsSection.tsx';
import { LatestBackup } from './LatestBackup.tsx';
import { NotKept } from './NotKept.tsx';
import { OlderLibrary } from './OlderLibrary.tsx';
import { OtherBackups } from './OtherBackups.tsx';
import { RestoreActions, RestoreSteps } from './RestoreSteps.tsx';

/** Props of the screen of a library that was emptied or does not open. */
export type LostLibraryProps = BackupModels &
  Pick<BundleImportProps, 'bundleImport' | 'addressOf'> & {
    /** Shows the library after it came back. */
    onShow: () => void;
  };

/** In the place of a library that is gone, broken or older than it was: what there was, and the latest backup. */
export function LostLibrary(props: LostLibraryProps) {
  const { restore, loss, backups } = props;
  useEffect(() => void restore.look(), [restore, backups.folder.value]);
  const isOlder = loss.standing.value === 'older' || restore.now.value.state === 'beside';
  return isOlder ? <OlderLibrary {...props} /> : <GoneLibrary {...props} />;
}

/** In the place of an empty or a broken library: what there was, the latest backup, and two clicks that bring it back. */
function GoneLibrary(props: LostLibraryProps) {
  const { restore, loss, onShow } = props;
  const told = useWording().words.backups;
  const isBroken = loss.standing.value === 'broken';
  const since = loss.seen.value?.practices ?? 0;
  const isOver = restore.now.value.state === 'restored';
  useArrival('lost-library', 'lost', 'ready');
  return (
    <section class="section-page backups lost-library">
      {!isOver && <LostHead {...props} />}
      {restore.now.value.state === 'idle' && (
        <LatestBackup {...props} label={told.restore.latest} isOf="lost" />
      )}
      <RestoreSteps restore={restore} level={3} onShow={onShow}>
        {() => (
          <>
            {isBroken && <Notice tone="warning" text={told.restore.replaceRemark} />}
            {!isBroken && since > 0 && <p>{told.restore.besideRemark}</p>}
            <RestoreActions restore={restore} label={isBroken ? told.restore.replaceNow : told.restore.now} />
          </>
        )}
      </RestoreSteps>
      {restore.now.value.state !== 'restoring' && !isOver && <OtherWays {...props} />}
    </section>
  );
}

/** What there was, and what is to be seen now. */
function LostHead({ loss }: LostLibraryProps) {
  const { language, words } = useWording();
  const told = words.backups.lost;
  const isBroken = loss.standing.value === 'broken';
  const { practices, seenAt } = loss.remembered.value ?? {};
  const since = loss.seen.value?.practices ?? 0;
  const day = seenAt && formatMomentDay(seenAt, language);
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {isBroken ? told.broken : told.emptied}
      </h2>
      {isBroken && <p class="teach">{told.brokenTold}</p>}
      {practices !== undefined && day && (
        <p class="teach">
          {isBroken && told.brokenHad(practices, day)}
          {!isBroken && since === 0 && told.emptiedTold(practices, day)}
          {!isBroken && since > 0 && told.emptiedSince(practices, day, since)}
        </p>
      )}
    </>
  );
}

/** Other backups of the folder, a file of one's own, and beginning anew. */
function OtherWays({ restore, loss }: LostLibraryProps) {
  const wording = useWording();
  const { lost: told } = wording.words.backups;
  const [isSure, setSure] = useState(false);
  const starter = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setSure(false);
    starter.current?.focus();
  };
  const isBroken = loss.standing.value === 'broken';
  return (
    <>
      <OtherBackups restore={restore} />
      <div class="actions lost-ways">
        <BackupFilePicker restore={restore} />
        {isBroken ? (
          <Button drawing={RotateCw} label={told.tryAgain} onUse={() => void loss.look()} />
        ) : (
          <Button
            look="quiet"
            label={told.startOver}
            isExpanded={isSure}
            elementRef={starter}
            onUse={() => setSure(!isSure)}
          />
        )}
      </div>
      <div role="alert">
        {isSure && !isBroken && (
          <Notice tone="warning" text={told.startOverSure}>
            <Button label={told.startOverYes} onUse={() => void loss.accept()} />
            <Button look="quiet" label={wording.words.common.cancel} onUse={cancel} />
          </Notice>
        )}
      </div>
      <NotKept loss={loss} />
    </>
  );
}
