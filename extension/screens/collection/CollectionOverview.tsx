import { FolderPlus, RotateCw } from 'lucide';
import { useRef } from 'preact/hooks';
import type { CollectionWithCount } from '../../database/collection-methods.ts';
import { MAKING } from '../../models/collections-model.ts';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { CollectionLinks } from '../subscription/CollectionLinks.tsx';
import { CollectionForm } from './CollectionForm.tsx';
import { CollectionLine } from './CollectionLine.tsx';
import type { CollectionSectionProps } from './CollectionSection.tsx';
import { TagList } from './TagList.tsx';
import { ThemeTimeline } from './ThemeTimeline.tsx';

/** All collections: the theme in force first, the themes by half-year, the other collections, and the tags in use. */
export function CollectionOverview(props: CollectionSectionProps) {
  const { collections, organise, subscriptions, addressOf, go } = props;
  const { words } = useWording();
  const makeButton = useRef<HTMLButtonElement>(null);
  const list = collections.list.value;
  const form = collections.forms.value.get(MAKING);
  const leave = () => {
    collections.endForm(MAKING);
    requestAnimationFrame(() => makeButton.current?.focus());
  };
  return (
    <>
      <CollectionLinks current="own" newCount={subscriptions.newCount.value} addressOf={addressOf} />
      <header class="section-bar">
        <h2 class="section-title" id="collections-heading" tabIndex={-1}>
          {words.collection.heading}
        </h2>
        {!form && list.state === 'ready' && (
          <Button
            look={list.collections.length === 0 ? 'main' : 'plain'}
            drawing={FolderPlus}
            label={words.collection.make}
            elementRef={makeButton}
            onUse={() => collections.beginForm()}
          />
        )}
      </header>
      {form && (
        <CollectionForm
          heading={words.collection.makeHeading}
          open={form}
          hasFailed={collections.hasFailed.value}
          onType={(changes) => collections.typeForm(MAKING, changes)}
          onSave={async (facts) => {
            const made = await collections.make(facts);
            if (made === undefined) return;
            collections.endForm(MAKING);
            go('collections', made.id);
          }}
          onCancel={leave}
        />
      )}
      {list.state === 'loading' && <p class="meta">{words.common.loading}</p>}
      {list.state === 'failed' && (
        <Notice tone="warning" text={words.common.trouble[list.failure]}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={collections.showList} />
        </Notice>
      )}
      {list.state === 'ready' && (
        <>
          {list.unreadable !== undefined && (
            <Notice tone="warning" text={words.collection.unreadable(list.unreadable)} />
          )}
          {list.collections.length === 0 && !form && <NoCollections />}
          <ThemeTimeline listed={list.collections} addressOf={addressOf} />
          <Others listed={list.collections} addressOf={addressOf} />
          <TagList organise={organise} />
        </>
      )}
    </>
  );
}

function NoCollections() {
  const { words } = useWording();
  return (
    <div class="empty">
      <Mark />
      <h3 class="section-heading">{words.collection.empty}</h3>
      <p class="teach">{words.collection.emptyHow}</p>
      <p class="teach">{words.collection.about}</p>
    </div>
  );
}

function Others({
  listed,
  addressOf,
}: Pick<CollectionSectionProps, 'addressOf'> & { listed: readonly CollectionWithCount[] }) {
  const { words } = useWording();
  const plain = listed.filter(({ collection }) => collection.period === undefined);
  if (plain.length === 0) return null;
  return (
    <section class="part">
      <h3 class="section-heading">{words.collection.others}</h3>
      <ul class="plain-list">
        {plain.map((each) => (
          <CollectionLine
            key={each.collection.id}
            listed={each}
            address={addressOf('collections', each.collection.id)}
          />
        ))}
      </ul>
    </section>
  );
}
