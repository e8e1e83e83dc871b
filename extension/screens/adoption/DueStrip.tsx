import { bodyName } from '#shared/adoption/adopting-body.ts';
import { adoptedTitle, type ListedAdoption } from '../../database/stored-adoptions.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';
import { waitingWords } from './adoption-facts.ts';

/** Props of the strip of reviews. */
export type DueStripProps = Pick<SectionProps, 'addressOf'> & {
  /** Adoptions whose review is overdue or near, the earliest first. */
  due: readonly ListedAdoption[];
};

/** Reviews that are overdue or come within thirty days; nothing when there are none. */
export function DueStrip({ due, addressOf }: DueStripProps) {
  const wording = useWording();
  const { language, words } = wording;
  if (due.length === 0) return null;
  return (
    <section class="due-strip" aria-labelledby="due-heading">
      <h3 id="due-heading" class="section-heading">
        {words.adoption.board.due}
      </h3>
      <ul class="plain-list">
        {due.map((listed) => (
          <li key={listed.adoption.id}>
            <a href={addressOf('adoptions', listed.adoption.id)}>
              {`${adoptedTitle(listed)}, ${bodyName(listed.adoption, language)}`}
            </a>{' '}
            <span class="meta is-late">{waitingWords(listed.adoption, wording)[0]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
