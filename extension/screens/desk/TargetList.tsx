import type { DevelopmentTarget } from '#shared/agreement/agreement-schema.ts';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { useWording } from '../parts/wording.ts';
import { ItemList } from './ItemList.tsx';
import { FieldChoice, FieldTexts } from './RecordFields.tsx';
import { type Editor, editorOfList } from './record-editor.ts';

/** Props of the development targets. */
export type TargetListProps = {
  /** The agreement. */
  of: Editor<DeskAgreement>;
  /** A new id. */
  newId: () => string;
};

/** What the municipality develops under the agreement. That it is still choosing is a state, not a lack. */
export function TargetList({ of, newId }: TargetListProps) {
  const { language, words, domain } = useWording();
  const { targets } = words.desk.basics;
  return (
    <ItemList
      list={editorOfList(
        of,
        ({ developmentTargets }) => developmentTargets,
        (agreement, developmentTargets) => ({ ...agreement, developmentTargets }),
      )}
      newItem={(): DevelopmentTarget => ({ id: newId(), scope: 'municipality', state: 'chosen' })}
      nameOf={({ text }) => (text ? chooseText(text, language).text : targets.text)}
      addLabel={targets.add}
      empty={targets.empty}
    >
      {(target) => (
        <>
          <FieldTexts of={target} name="text" label={targets.text} />
          <div class="edited-fields">
            <FieldChoice of={target} name="state" label={targets.state} names={domain.targetStates} />
            <FieldChoice of={target} name="scope" label={targets.scope} names={domain.targetScopes} />
            {target.part.scope !== 'municipality' && (
              <FieldTexts
                of={target}
                name="scopeName"
                label={targets.scopeName}
                hint={targets.scopeNameHint}
              />
            )}
          </div>
        </>
      )}
    </ItemList>
  );
}
