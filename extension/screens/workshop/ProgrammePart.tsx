import { PROGRAMME_KINDS, type ProgrammeRow } from '#shared/workshop/workshop-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { typedMinutes, typedTitle } from '../../models/typed-value.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';
import { timeText } from './names.ts';
import type { Listed } from './use-listed.ts';

/** Props of one part of a programme. */
export type ProgrammePartProps = {
  /** The open series, where changes go. */
  model: SeriesModel;
  /** The part. */
  row: ProgrammeRow;
  /** When it begins, when the workshop's beginning is known. */
  begins: string | undefined;
  /** Its place, from 0, and how many parts there are. */
  place: number;
  /** How many parts there are. */
  count: number;
  /** What can be done with it in its list. */
  listed: Listed<ProgrammeRow>;
};

/** One part of a programme: when it begins, what it is, how long it takes. */
export function ProgrammePart({ model, row, begins, place, count, listed }: ProgrammePartProps) {
  const { language, words: all } = useWording();
  const words = all.workshop.programme;
  const number = place + 1;
  return (
    <li class="edited-row programme-row" data-part={row.id} onKeyDown={listed.moveByKey(row)}>
      <span class="meta programme-begins">{begins === undefined ? number : timeText(begins, language)}</span>
      <EditedText
        model={model}
        at={`${row.id}/title`}
        look="title"
        label={words.title(number)}
        placeholder={words.title(number)}
        isLabelUnseen
        saved={row.title}
        read={typedTitle}
        isWrapped
        make={(title) => listed.changing(row.id, (before) => ({ ...before, title }))}
      />
      <div class="programme-minutes">
        <EditedText
          model={model}
          at={`${row.id}/minutes`}
          label={words.minutes(number)}
          isLabelUnseen
          saved={String(row.minutes)}
          read={typedMinutes}
          make={(minutes) => listed.changing(row.id, (before) => ({ ...before, minutes }))}
          inputMode="numeric"
        />
        <span class="meta" aria-hidden="true">
          {words.unit}
        </span>
      </div>
      <EditedChoice
        label={words.kind(number)}
        isLabelUnseen
        value={row.kind}
        choices={PROGRAMME_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChoose={(kind) => void model.change(listed.changing(row.id, (before) => ({ ...before, kind })))}
      />
      <RowButtons
        what={row.title || words.untitled}
        place={place}
        count={count}
        onMove={(step) => void listed.move(row, step)}
        onRemove={() => void listed.remove(row)}
      />
    </li>
  );
}
