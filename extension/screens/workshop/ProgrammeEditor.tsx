import { Plus } from 'lucide';
import { changingWorkshop } from '#shared/workshop/series-changes.ts';
import { timedProgramme } from '#shared/workshop/times.ts';
import type { ProgrammeRow, Workshop } from '#shared/workshop/workshop-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { typedMinutes } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { ProgrammeChecks } from './ProgrammeChecks.tsx';
import { ProgrammePart } from './ProgrammePart.tsx';
import { useListed } from './use-listed.ts';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** The programme that a person can begin with: in minutes, and in order. */
const PATTERN = [
  { title: 'welcome', minutes: 20, kind: 'break' },
  { title: 'information', minutes: 45, kind: 'information' },
  { title: 'workshop', minutes: 70, kind: 'workshop' },
  { title: 'closing', minutes: 15, kind: 'other' },
] as const;

/** A workshop's programme, part by part, with what the checks say of it as it is typed. */
export function ProgrammeEditor({ model, workshop }: WorkshopPartProps) {
  const words = useWording().words.workshop.programme;
  const { programme } = workshop;
  const listed = useListed<ProgrammeRow>(model, {
    items: programme,
    changeList: (change) =>
      changingWorkshop(workshop.id, (before) => ({ ...before, programme: change(before.programme) })),
    nameOf: ({ title }) => title || words.untitled,
    removedText: words.removed,
  });
  const asTyped = withTypedMinutes(model, workshop);
  const addPattern = () =>
    listed.add(...PATTERN.map((part) => ({ ...part, id: model.newId(), title: words.pattern[part.title] })));
  return (
    <section class="workshop-part">
      <h3 class="workshop-part-heading">{words.heading}</h3>
      {programme.length === 0 ? (
        <p class="teach">{words.empty}</p>
      ) : (
        <ol class="plain-list edited-rows" aria-label={words.list}>
          {timedProgramme(asTyped).map(({ row, begins }, place) => (
            <ProgrammePart
              key={row.id}
              model={model}
              row={programme[place] ?? row}
              begins={begins}
              place={place}
              count={programme.length}
              listed={listed}
            />
          ))}
        </ol>
      )}
      <div class="list-actions">
        <Button
          drawing={Plus}
          label={words.add}
          onUse={() => void listed.add({ id: model.newId(), title: '', minutes: 0, kind: 'other' })}
        />
        {programme.length === 0 && <Button label={words.usePattern} onUse={() => void addPattern()} />}
      </div>
      <ProgrammeChecks workshop={asTyped} />
    </section>
  );
}

/** The workshop with the minutes that are being typed, so that the checks answer before anything is saved. */
function withTypedMinutes(model: SeriesModel, workshop: Workshop): Workshop {
  const texts = model.typed.texts.value;
  const programme = workshop.programme.map((row) => {
    const typed = texts.get(`${row.id}/minutes`);
    const read = typed && typedMinutes(typed.text);
    return read && 'value' in read ? { ...row, minutes: read.value } : row;
  });
  return { ...workshop, programme };
}
