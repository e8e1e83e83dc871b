import { Copy, FilePlus2, Link2, RefreshCw, Trash2 } from 'lucide';
import { formatMomentDay } from '#shared/language/formats.ts';
import { updateCard } from '#shared/practice/update-card.ts';
import { compareTableSets } from '#shared/table/compare-table-sets.ts';
import type { KnownPage } from '../../database/library.ts';
import type { KnownModel } from '../../models/known-model.ts';
import { Button } from '../parts/Button.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldChanges } from './FieldChanges.tsx';
import { TableChanges } from './TableChanges.tsx';

/** Props of the view of a page that is in the library already. */
export type KnownPageViewProps = {
  /** The clip, the practice that is there, and what differs. */
  page: KnownPage;
  /** The choice. */
  known: KnownModel;
  /** Shows the practice that is there; absent where it is on the screen already. */
  onShowThere?: ((practiceId: string) => void) | undefined;
};

/** A page that is in the library already: what is there, what has changed, and what to do. Nothing has been added yet. */
export function KnownPageView({ page, known, onShowThere }: KnownPageViewProps) {
  const { language, words } = useWording();
  const { clip, practice, changes, draft, tables } = page;
  const isPage = clip.scope === 'page';
  const fates = compareTableSets(tables.before, tables.now);
  const haveTablesChanged = fates.some(({ kind }) => kind !== 'same');
  return (
    <article class="known">
      {onShowThere && (
        <>
          <p class="meta">
            <OutsideLink address={clip.address} />
          </p>
          <section class="known-there">
            <h2 class="practice-title" lang={practice.fields.language}>
              {practice.fields.title}
            </h2>
            <p class="meta">{words.known.clippedOn(formatMomentDay(practice.createdAt, language))}</p>
            <Button look="quiet" label={words.known.showThere} onUse={() => onShowThere(practice.id)} />
          </section>
        </>
      )}
      {isPage && (
        <section class="known-changes">
          {(changes.length > 0 || !haveTablesChanged) && (
            <h3 class="section-heading">
              {changes.length > 0 ? words.known.changes(changes.length) : words.known.nothingChanged}
            </h3>
          )}
          <FieldChanges changes={changes} before={practice.fields} now={updateCard(practice, draft).fields} />
          <TableChanges before={tables.before} now={tables.now} />
        </section>
      )}
      <KnownChoices page={page} known={known} />
    </article>
  );
}

function KnownChoices({ page: { clip }, known }: Pick<KnownPageViewProps, 'page' | 'known'>) {
  const { words } = useWording();
  const isBusy = known.isBusy.value;
  const choose = (choice: Parameters<KnownModel['choose']>[1]) => () => void known.choose(clip.id, choice);
  const isPage = clip.scope === 'page';
  return (
    <footer class="known-choices">
      {known.hasFailed.value && (
        <p class="error" role="alert">
          {words.known.failed}
        </p>
      )}
      {isPage ? (
        <>
          <Choice how={words.known.updateHow}>
            <Button
              look="main"
              drawing={RefreshCw}
              label={words.known.update}
              isBusy={isBusy}
              onUse={choose('update')}
            />
          </Choice>
          <Choice how={words.known.newVersionHow}>
            <Button
              drawing={FilePlus2}
              label={words.known.newVersion}
              isBusy={isBusy}
              onUse={choose('new-version')}
            />
          </Choice>
        </>
      ) : (
        <Choice how={words.known.addHow}>
          <Button look="main" drawing={Link2} label={words.known.add} isBusy={isBusy} onUse={choose('add')} />
        </Choice>
      )}
      <div class="actions">
        <Button drawing={Copy} label={words.known.keepBoth} isBusy={isBusy} onUse={choose('keep-both')} />
        <Button
          look="quiet"
          drawing={Trash2}
          label={words.known.discard}
          isBusy={isBusy}
          onUse={() => void known.discard(clip.id)}
        />
      </div>
    </footer>
  );
}

function Choice({ how, children }: { how: string; children: preact.ComponentChildren }) {
  return (
    <div class="known-choice">
      {children}
      <p class="meta">{how}</p>
    </div>
  );
}
