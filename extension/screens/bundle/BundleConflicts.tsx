import { useState } from 'preact/hooks';
import { conflictKey } from '../../models/bundle-choices.ts';
import type { BundleImportModel } from '../../models/bundle-import-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { BundleConflictChoice } from './BundleConflictChoice.tsx';

/** Props of the list of what differs. */
export type BundleConflictsProps = {
  /** Taking a library file in. */
  bundleImport: BundleImportModel;
};

/** How many are shown before a person asks for more: a list of thousands takes seconds to draw. */
const AT_A_TIME = 20;

/** What differs between the library and a library file, with the choice about each. */
export function BundleConflicts({ bundleImport }: BundleConflictsProps) {
  const { words } = useWording();
  const told = words.bundle;
  const [shown, setShown] = useState(AT_A_TIME);
  const conflicts = bundleImport.conflicts.value;
  const left = Math.min(AT_A_TIME, conflicts.length - shown);
  return (
    <section aria-labelledby="bundle-conflicts">
      <h3 id="bundle-conflicts" class="bundle-heading">
        {told.conflicts(conflicts.length)}
      </h3>
      <p class="teach">{told.conflictsHint}</p>
      <div class="actions">
        <Button label={told.allOurs} onUse={() => bundleImport.chooseAll('ours')} />
        <Button label={told.allTheirs} onUse={() => bundleImport.chooseAll('theirs')} />
      </div>
      <ul class="plain-list bundle-conflicts">
        {conflicts.slice(0, shown).map((conflict) => (
          <li key={conflictKey(conflict)}>
            <BundleConflictChoice conflict={conflict} bundleImport={bundleImport} />
          </li>
        ))}
      </ul>
      {left > 0 && <Button look="quiet" label={told.more(left)} onUse={() => setShown(shown + AT_A_TIME)} />}
    </section>
  );
}
