import { useEffect, useMemo } from 'preact/hooks';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { localDay } from '#shared/language/formats.ts';
import type { PublishModel } from '../../models/publish-model.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';
import { Blockers } from './Blockers.tsx';
import { CodePart } from './CodePart.tsx';
import { FolderPart } from './FolderPart.tsx';
import { PlaceFields } from './PlaceFields.tsx';

/** Props of publishing. */
export type PublishPageProps = DeskPageProps & {
  /** Makes the folder and hands it over. */
  publish: PublishModel;
};

/** Publishing: where it goes, the folder, and the code for the site with the widget as it will look. */
export function PublishPage(props: PublishPageProps) {
  const { desk, publish, addressOf } = props;
  const words = useWording().words.deskPublish;
  const { agreement } = desk;
  useEffect(() => publish.open(agreement.id), [publish, agreement.id]);
  const made = useMemo(() => {
    const now = new Date();
    return publicationOfDesk(desk, { now, today: localDay(now), mistakes: desk.mistakes });
  }, [desk]);
  const publication = 'publication' in made ? made.publication : undefined;
  return (
    <div class="desk-publish">
      <h3 class="section-heading" tabIndex={-1}>
        {words.title}
      </h3>
      <p class="teach">{words.lead}</p>
      <Blockers made={made} unreadable={desk.unreadable} addressOf={addressOf} />
      <PlaceFields {...props} />
      <FolderPart {...props} canPublish={publication !== undefined && desk.unreadable === 0} />
      <CodePart {...props} publication={publication} />
    </div>
  );
}
