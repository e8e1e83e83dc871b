import { useEffect } from 'preact/hooks';
import type { CollectionsModel } from '../../models/collections-model.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import type { ShareCollectionModel } from '../../models/share-collection-model.ts';
import type { SubscribedCollectionModel } from '../../models/subscribed-collection-model.ts';
import type { SubscriptionsModel } from '../../models/subscriptions-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { SharePage } from '../subscription/SharePage.tsx';
import { SubscriptionList } from '../subscription/SubscriptionList.tsx';
import { SubscriptionPage } from '../subscription/SubscriptionPage.tsx';
import { CollectionOverview } from './CollectionOverview.tsx';
import { CollectionPage } from './CollectionPage.tsx';

/** Models of sharing collections with other municipalities. */
export type SharingModels = {
  /** The collections of others that a person subscribes to. */
  subscriptions: SubscriptionsModel;
  /** The one of them that is open. */
  subscribed: SubscribedCollectionModel;
  /** Publishing an own collection. */
  share: ShareCollectionModel;
};

/** Props of the section of collections. */
export type CollectionSectionProps = SectionProps &
  SharingModels & {
    /** The collections and the open one. */
    collections: CollectionsModel;
    /** Tags in use, which are renamed here. */
    organise: OrganiseModel;
    /** Practices chosen to be compared. */
    choice: CompareChoice;
  };

/**
 * Collections and dated themes. The path: nothing is all of them, `ID` one with its practices, `ID/publish` publishing it,
 * `subscribed[/ID]` those of others.
 */
export function CollectionSection(props: CollectionSectionProps) {
  const { collections, organise, path } = props;
  const [first] = path;
  const id = first === 'subscribed' ? undefined : first;
  useEffect(() => {
    collections.showList();
    organise.begin();
  }, []);
  useEffect(() => collections.show(id), [id]);
  return (
    <section class="section-page collections" aria-labelledby="collections-heading">
      <CollectionPlace {...props} />
    </section>
  );
}

function CollectionPlace(props: CollectionSectionProps) {
  const [first, second] = props.path;
  if (first === undefined) return <CollectionOverview {...props} />;
  if (first === 'subscribed') {
    return second === undefined ? (
      <SubscriptionList {...props} />
    ) : (
      <SubscriptionPage {...props} id={second} />
    );
  }
  if (second === 'publish') return <SharePage {...props} id={first} />;
  return <CollectionPage key={first} {...props} id={first} />;
}
