import { useEffect } from 'preact/hooks';
import type { CollectionsModel } from '../../models/collections-model.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { CollectionOverview } from './CollectionOverview.tsx';
import { CollectionPage } from './CollectionPage.tsx';

/** Props of the section of collections. */
export type CollectionSectionProps = SectionProps & {
  /** The collections and the open one. */
  collections: CollectionsModel;
  /** Tags in use, which are renamed here. */
  organise: OrganiseModel;
  /** Practices chosen to be compared. */
  choice: CompareChoice;
};

/** Collections and dated themes: all of them, or one with its practices. */
export function CollectionSection(props: CollectionSectionProps) {
  const { collections, organise, path } = props;
  const [id] = path;
  useEffect(() => {
    collections.showList();
    organise.begin();
  }, []);
  useEffect(() => collections.show(id), [id]);
  return (
    <section class="section-page collections" aria-labelledby="collections-heading">
      {id === undefined ? <CollectionOverview {...props} /> : <CollectionPage key={id} {...props} id={id} />}
    </section>
  );
}
