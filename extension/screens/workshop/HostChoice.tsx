import { nextHost } from '#shared/workshop/next-host.ts';
import { changingWorkshop } from '#shared/workshop/series-changes.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';
import { nameOf } from './names.ts';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** The municipality that hosts a workshop, and whose turn it is when that is another one. */
export function HostChoice({ model, open, workshop }: WorkshopPartProps) {
  const { language, words: all } = useWording();
  const words = all.workshop.workshop;
  const area = open.series.areas.find(({ id }) => id === workshop.areaId);
  const turn = nextHost(open.series, workshop.areaId, workshop);
  // A host that has left the area stays to be seen.
  const codes = [...new Set([...(area?.municipalityCodes ?? []), workshop.hostCode ?? ''])].filter(Boolean);
  const choose = (code: string) =>
    void model.change(
      changingWorkshop(workshop.id, (before) => withField(before, 'hostCode', code || undefined)),
    );
  const isOther = turn !== undefined && turn.municipalityCode !== workshop.hostCode;
  return (
    <div>
      <EditedChoice
        label={words.host}
        hint={words.hostHint}
        value={workshop.hostCode ?? ''}
        choices={[
          { value: '', label: words.noHost },
          ...codes.map((code) => ({ value: code, label: nameOf(code, language) })),
        ]}
        onChoose={choose}
      />
      {turn && (
        <p class="hint turn">
          {words.turn(nameOf(turn.municipalityCode, language), turn.hasHosted)}{' '}
          {isOther && (
            <Button
              look="quiet"
              label={words.useTurn(nameOf(turn.municipalityCode, language))}
              onUse={() => choose(turn.municipalityCode)}
            />
          )}
        </p>
      )}
    </div>
  );
}
