import { Download, RotateCw } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { StorageModel } from '../../models/storage-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of what is said of the storage. */
export type StorageNoticeProps = {
  /** How the library is stored. */
  storage: StorageModel;
};

/** What a person should know of the library's storage, once at the top of a screen; nothing when all is as usual. */
export function StorageNotice({ storage }: StorageNoticeProps) {
  const { words } = useWording();
  const shown = storage.shown.value;
  if (shown.state === 'usual') return null;
  return (
    <div class="storage-notice">
      {shown.state === 'copying' && <TaskProgress label={words.storage.copying} progress={shown.progress} />}
      {shown.state === 'read-only' && (
        <div role="status">
          <Notice tone="warning" text={words.storage.readOnly} />
        </div>
      )}
      {shown.state === 'not-copied' && <NotCopied storage={storage} />}
      {shown.state === 'not-upgraded' && <NotUpgraded storage={storage} />}
    </div>
  );
}

/** There is no room for the copy: it can be saved elsewhere, or tried again. */
function NotCopied({ storage }: StorageNoticeProps) {
  const { words } = useWording();
  const saving = storage.saving.now.value;
  const { value: unseen } = storage.unseen;
  return (
    <>
      <div role="alert">
        <Notice tone="warning" text={words.common.trouble['not-copied']} />
      </div>
      <div class="actions">
        <Button
          look={unseen === undefined ? 'main' : 'plain'}
          drawing={RotateCw}
          label={words.common.tryAgain}
          onUse={storage.tryAgain}
        />
        <Button
          drawing={Download}
          label={words.storage.saveAndGoOn}
          onUse={() => void storage.saveAndGoOn(words.storage.fileName)}
        />
      </div>
      <div role="status">
        {unseen !== undefined && saving.state !== 'working' && (
          <Notice tone="plain" text={words.storage.askSaved(unseen)}>
            <Button look="main" label={words.storage.isSaved} onUse={() => void storage.goOn()} />
          </Notice>
        )}
      </div>
      {saving.state === 'working' && (
        <TaskProgress
          label={words.storage.savingCopy}
          progress={saving.progress}
          onCancel={storage.saving.cancel}
        />
      )}
      {saving.state === 'failed' && (
        <p class="error" role="alert">
          {words.storage.copyNotSaved}
        </p>
      )}
    </>
  );
}

/** The update failed: what is stored is as it was, and there is a copy of it. */
function NotUpgraded({ storage }: StorageNoticeProps) {
  const { words } = useWording();
  useEffect(() => void storage.lookForCopies(), [storage]);
  const [copy] = storage.copies.value;
  return (
    <>
      <div role="alert">
        <Notice
          tone="warning"
          text={`${words.common.trouble['not-upgraded']} ${words.storage.notUpgradedAgain}`}
        />
      </div>
      <div class="actions">
        <Button look="main" drawing={RotateCw} label={words.common.tryAgain} onUse={storage.tryAgain} />
        {copy && (
          <Button
            drawing={Download}
            label={words.storage.saveCopy}
            onUse={() => void storage.saveCopy(copy, words.storage.fileName)}
          />
        )}
      </div>
      {storage.saving.now.value.state === 'failed' && (
        <p class="error" role="alert">
          {words.storage.copyNotSaved}
        </p>
      )}
    </>
  );
}
