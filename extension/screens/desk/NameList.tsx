import type { DeskAgreement, DeskName } from '#shared/desk/desk-agreement-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { useWording } from '../parts/wording.ts';
import { ItemList } from './ItemList.tsx';
import { FieldTexts } from './RecordFields.tsx';
import { type Editor, editorOfList } from './record-editor.ts';

/** Props of a list of short words. */
export type NameListProps = {
  /** The agreement. */
  of: Editor<DeskAgreement>;
  /** Which list. */
  list: 'themes' | 'goals';
  /** Its words. */
  words: { heading: string; one: string; add: string };
  /** A new id. */
  newId: () => string;
};

/** The themes or the goals of an agreement. */
export function NameList({ of, list, words, newId }: NameListProps) {
  const { language } = useWording();
  return (
    <div class="name-list">
      <h5 class="desk-part-title">{words.heading}</h5>
      <ItemList
        list={editorOfList(
          of,
          (agreement) => agreement[list],
          (agreement, items) => ({ ...agreement, [list]: items }),
        )}
        newItem={(): DeskName => ({ id: newId() })}
        nameOf={({ name }) => (name ? chooseText(name, language).text : words.one)}
        addLabel={words.add}
      >
        {(item) => <FieldTexts of={item} name="name" label={words.one} />}
      </ItemList>
    </div>
  );
}
