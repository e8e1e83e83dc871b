import { useEffect, useRef } from 'preact/hooks';
import { recordIdSchema } from '#shared/record/record.ts';
import type { NominationsModel } from '../../models/nominations-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';
import { RoomParts } from '../survey/RoomParts.tsx';
import { NominationList } from './NominationList.tsx';
import { NominationPage } from './NominationPage.tsx';

/** Props of the section of nominations. */
export type NominationSectionProps = SectionProps & {
  /** Nominations and what can be done with them. */
  nominations: NominationsModel;
};

/** Nominations for the award. The path: nothing is the list, `new[/PRACTICE]` the form for a new one, `ID` one of them. */
export function NominationSection(props: NominationSectionProps) {
  const { path, addressOf, nominations } = props;
  const { words } = useWording();
  const page = useRef<HTMLElement>(null);
  const [first, second] = path;
  const isFirst = useRef(true);
  useEffect(() => nominations.show(), [nominations]);
  // Whoever comes from another page of the section is brought to the heading of this one.
  useEffect(() => {
    if (!isFirst.current) page.current?.querySelector<HTMLElement>('h2')?.focus();
    isFirst.current = false;
  }, [path.join('/')]);
  const practiceId = recordIdSchema.safeParse(second).success ? second : undefined;
  return (
    <section class="section-page nomination-page" aria-label={words.survey.parts.nominations} ref={page}>
      <RoomParts current="nominations" addressOf={addressOf} />
      {first === undefined ? (
        <NominationList {...props} />
      ) : (
        <NominationPage
          key={path.join('/')}
          {...props}
          nominationId={first === 'new' ? undefined : first}
          practiceId={practiceId}
        />
      )}
    </section>
  );
}
