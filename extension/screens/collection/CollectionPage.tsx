import { ChevronLeft, PenLine, Printer, RotateCw, Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Collection } from '#shared/collection/collection-schema.ts';
import { phaseOn } from '#shared/collection/theme-period.ts';
import { Icon } from '#shared/components/Icon.tsx';
import { localDay } from '#shared/language/formats.ts';
import { CompareTray } from '../compare/CompareTray.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import { CollectedList } from './CollectedList.tsx';
import { CollectionForm } from './CollectionForm.tsx';
import type { CollectionSectionProps } from './CollectionSection.tsx';
import { formatPeriod, PhaseBadge } from './period-words.tsx';

/** Props of a collection's page. */
export type CollectionPageProps = CollectionSectionProps & {
  /** The collection's id as the address names it. */
  id: string;
};

/** A collection in full: what it is, what goes with it, who takes part, and its practices in their order. */
export function CollectionPage(props: CollectionPageProps) {
  const { collections, choice, addressOf, id } = props;
  const { words } = useWording();
  const open = collections.open.value;
  return (
    <>
      <a class="collections-back" href={addressOf('collections')}>
        <Icon drawing={ChevronLeft} /> {words.collection.all}
      </a>
      {(open.state === 'none' || open.state === 'loading') && <p class="meta">{words.common.loading}</p>}
      {open.state === 'missing' && <p id="collections-heading">{words.collection.missing}</p>}
      {open.state === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[open.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => collections.show(id)} />
        </Notice>
      )}
      {open.state === 'ready' && (
        <>
          <About {...props} collection={open.found.collection} />
          <CollectedList {...props} found={open.found} />
          <CompareTray choice={choice} compareAddress={(ids) => addressOf('compare', ids.join(','))} />
        </>
      )}
    </>
  );
}

/** The collection's own part: its facts, or the form in their place. */
function About({
  collection,
  collections,
  addressOf,
  go,
  id,
}: CollectionPageProps & { collection: Collection }) {
  const { words } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = collections.forms.value.get(id);
  useEffect(() => heading.current?.focus(), [id]);
  const leave = () => {
    collections.endForm(id);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const remove = async () => {
    if (await collections.remove(id)) go('collections');
  };
  return (
    <>
      <header class="section-bar">
        <h2 class="section-title" id="collections-heading" tabIndex={-1} ref={heading}>
          {collection.name}
        </h2>
        <div class="actions">
          <a href={addressOf('collections', id, 'publish')}>{words.subscription.publish.heading}</a>
          {!form && (
            <Button
              look="quiet"
              drawing={PenLine}
              label={words.collection.change}
              onUse={() => collections.beginForm(collection)}
            />
          )}
          <ExportButton collectionId={id} />
          <Button look="quiet" drawing={Printer} label={words.library.print} onUse={() => print()} />
          <Button look="quiet" drawing={Trash2} label={words.collection.remove} onUse={() => void remove()} />
        </div>
      </header>
      {form ? (
        <CollectionForm
          heading={words.collection.changeHeading}
          open={form}
          hasFailed={collections.hasFailed.value}
          onType={(changes) => collections.typeForm(id, changes)}
          onSave={async (facts) => {
            if (await collections.save(id, facts)) leave();
          }}
          onCancel={leave}
        />
      ) : (
        <CollectionFactsView collection={collection} />
      )}
    </>
  );
}

function CollectionFactsView({ collection }: { collection: Collection }) {
  const { language, words } = useWording();
  const { description, period, materials, members } = collection;
  return (
    <div class="collection-facts">
      {period && (
        <p>
          {formatPeriod(period, language)}
          <PhaseBadge phase={phaseOn(period, localDay(new Date()))} />
        </p>
      )}
      {description && <StoryText story={description} />}
      {materials.length > 0 && (
        <section class="part">
          <h3 class="section-heading">{words.collection.materials}</h3>
          <ul class="plain-list materials">
            {materials.map(({ kind, title, address }) => (
              <li key={`${address} ${title}`}>
                <OutsideLink address={address} text={title} />
                <span class="badge">{words.collection.materialKinds[kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {members.length > 0 && (
        <section class="part">
          <h3 class="section-heading">{words.collection.members}</h3>
          <p>{members.join(', ')}</p>
        </section>
      )}
    </div>
  );
}
