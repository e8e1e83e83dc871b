import type { DeskCommitment } from '#shared/desk/desk-partner-schema.ts';
import type { DeskModel } from '../../models/desk-model.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import { useWording } from '../parts/wording.ts';
import { type Editor, editorOfList } from './record-editor.ts';

/** Props of the practices attached to a commitment. */
export type AttachedPracticesProps = {
  /** The open agreement, which finds practices. */
  model: DeskModel;
  /** The commitment. */
  of: Editor<DeskCommitment>;
};

/** Practices of the library that show how a commitment can be kept: how another municipality does it. */
export function AttachedPractices({ model, of }: AttachedPracticesProps) {
  const { words } = useWording();
  const told = words.desk.commitment.practices;
  const { picker } = words.workshop;
  const list = editorOfList(
    of,
    ({ practices }) => practices,
    (commitment, practices) => ({ ...commitment, practices }),
  );
  return (
    <div class="attached-practices">
      <h5 class="desk-part-title">{told.heading}</h5>
      <ul class="plain-list">
        {list.items.map((practice, place) => (
          <li key={practice.id} class="edited-row citation-row" data-part={practice.id}>
            <span>
              <a href={formatLibraryAddress({ ...PLAIN_LIST, practiceId: practice.id })}>{practice.title}</a>
            </span>
            <RowButtons
              what={practice.title}
              place={place}
              count={list.items.length}
              onRemove={() => void list.remove(practice)}
            />
          </li>
        ))}
      </ul>
      <div class="list-actions">
        <Combobox
          label={told.add}
          sayOffered={picker.found}
          none={picker.none}
          failed={picker.failed}
          offer={async (typed) => {
            const found = await model.findPractices(typed);
            return found
              .filter(({ id }) => !list.items.some((each) => each.id === id))
              .map(({ id, title }) => ({ key: id, text: title }));
          }}
          onChoose={({ key, text }) => void list.add({ id: key, title: text })}
        />
      </div>
    </div>
  );
}
