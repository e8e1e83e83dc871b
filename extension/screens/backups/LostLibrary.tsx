import { RotateCcw, RotateCw } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { Button } from '../parts/Button.tsx';
import { FilePicker, LIBRARY_FILES } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';
import type { BackupModels } from './BackupsSection.tsx';
import { backupMoment } from './backup-words.ts';
import { RestoreActions, RestoreSteps } from './RestoreSteps.tsx';

/** Props of the screen of a library that was emptied or does not open. */
export type LostLibraryProps = BackupModels & {
  /** Shows the library after it came back. */
  onShow: () => void;
};

/** In the place of an empty or a broken library: what there was, the latest backup, and two clicks that bring it back. */
export function LostLibrary(props: LostLibraryProps) {
  const { restore, loss, backups, onShow } = props;
  const told = useWording().words.backups;
  const isBroken = loss.standing.value === 'broken';
  const since = loss.seen.value?.practices ?? 0;
  const isOver = restore.now.value.state === 'restored';
  useEffect(() => void restore.look(), [restore, backups.folder.value]);
  useArrival('lost-library', 'lost', 'ready');
  return (
    <section class="section-page backups lost-library">
      {!isOver && <LostHead {...props} />}
      {restore.now.value.state === 'idle' && <LatestBackup {...props} />}
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

/** The newest backup at hand and the button for it; what was remembered when none is at hand. */
function LatestBackup({ restore, backups }: LostLibraryProps) {
  const { language, words } = useWording();
  const { lost: told, restore: ways } = words.backups;
  const { state, backups: found } = restore.offered.value;
  const [latest] = found;
  const remembered = backups.lastOfAny.value;
  if (state === 'looking') return null;
  const momentOf = (at: string) => [formatMomentDay(at, language), formatTime(at, language)] as const;
  const button = (
    <div class="actions">
      <Button look="main" drawing={RotateCcw} label={ways.latest} onUse={() => void restore.openLatest()} />
    </div>
  );
  if (state === 'ready' && latest) {
    return (
      <>
        <p>{told.latest(...momentOf(latest.madeAt), latest.practices)}</p>
        {button}
      </>
    );
  }
  if (state === 'hidden') {
    return (
      <>
        <p>{told.hidden(backups.folderName.value ?? '')}</p>
        {button}
      </>
    );
  }
  return (
    <p>
      {remembered?.place === 'downloads'
        ? told.inDownloads(...momentOf(remembered.madeAt), remembered.name)
        : told.none}
    </p>
  );
}

/** Other backups of the folder, a file of one's own, and beginning anew. */
function OtherWays({ restore, loss }: LostLibraryProps) {
  const wording = useWording();
  const { lost: told, list } = wording.words.backups;
  const [isSure, setSure] = useState(false);
  const starter = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setSure(false);
    starter.current?.focus();
  };
  const others = restore.offered.value.backups.slice(1);
  const isBroken = loss.standing.value === 'broken';
  const isFileMain = restore.now.value.state === 'idle' && restore.offered.value.state === 'none';
  return (
    <>
      {others.length > 0 && (
        <details class="backups-others">
          <summary>{told.others}</summary>
          <ul class="rows">
            {others.map((backup) => (
              <li key={backup.name} class="backups-row">
                <span class="backups-row-name">{backupMoment(backup, wording)}</span>
                <span class="meta backups-row-facts">
                  {wording.words.backups.practices(backup.practices)} · {list.proofs[backup.proof]}
                </span>
                <Button
                  look="quiet"
                  label={list.check}
                  about={backupMoment(backup, wording)}
                  onUse={() => void restore.open(backup.name)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions lost-ways">
        <FilePicker
          accept={LIBRARY_FILES}
          label={wording.words.backups.restore.file}
          isMain={isFileMain}
          onChoose={(file) => void restore.openFile(file)}
        />
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
    </>
  );
}
