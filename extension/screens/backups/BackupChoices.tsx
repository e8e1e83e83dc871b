import { Download, FolderOpen } from 'lucide';
import { useId } from 'preact/hooks';
import { BACKUP_SCHEDULES, type BackupSchedule, KEPT_BACKUPS } from '#shared/backup/backup-schema.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';
import type { BackupStateProps } from './BackupState.tsx';

/** Where backups go, how often they are made and how many are kept. */
export function BackupChoices({ backups }: BackupStateProps) {
  const told = useWording().words.backups;
  return (
    <section class="backups-part">
      <h3 class="section-heading">{told.place.heading}</h3>
      <PlaceChoice backups={backups} />
      {backups.settings.value.place !== undefined && <TimeChoice backups={backups} />}
      <p class="error" role="alert">
        {backups.notKept.value && told.schedule.notKept}
      </p>
    </section>
  );
}

function PlaceChoice({ backups }: BackupStateProps) {
  const { place: told } = useWording().words.backups;
  const { place } = backups.settings.value;
  const canChoose = backups.canChooseFolder();
  const isFollowed = backups.mayFollow.value;
  const isFirst = place === undefined;
  return (
    <>
      <p>
        {isFirst && told.none}
        {place === 'folder' && told.folder(backups.folderName.value ?? '')}
        {place === 'downloads' && (isFollowed ? told.downloads : told.byHand)}
      </p>
      <p class="hint">{canChoose ? told.hint : told.noPicker}</p>
      <div class="actions">
        {canChoose && (
          <Button
            look={isFirst ? 'main' : 'plain'}
            drawing={FolderOpen}
            label={place === 'folder' ? told.changeFolder : told.chooseFolder}
            onUse={() => void backups.chooseFolder()}
          />
        )}
        {(place !== 'downloads' || !isFollowed) && (
          <Button
            look={isFirst && !canChoose ? 'main' : 'plain'}
            drawing={Download}
            label={place === 'downloads' ? told.follow : told.useDownloads}
            onUse={() => void backups.useDownloads()}
          />
        )}
      </div>
    </>
  );
}

function TimeChoice({ backups }: BackupStateProps) {
  const { schedule: told } = useWording().words.backups;
  const id = useId();
  const { schedule, keep } = backups.settings.value;
  const numbers = Array.from(
    { length: KEPT_BACKUPS.most - KEPT_BACKUPS.least + 1 },
    (_, index) => KEPT_BACKUPS.least + index,
  );
  return (
    <div class="backups-fields">
      <FormField id={`${id}-schedule`} label={told.label} hint={told.hint}>
        {(attributes) => (
          <select
            {...attributes}
            value={schedule}
            onChange={({ currentTarget }) =>
              void backups.choose({ schedule: currentTarget.value as BackupSchedule })
            }
          >
            {BACKUP_SCHEDULES.map((each) => (
              <option key={each} value={each}>
                {told.choices[each]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField id={`${id}-keep`} label={told.keep} hint={told.keepHint} width="short">
        {(attributes) => (
          <select
            {...attributes}
            value={keep}
            onChange={({ currentTarget }) => void backups.choose({ keep: Number(currentTarget.value) })}
          >
            {numbers.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </div>
  );
}
