import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';

/** Props of the links between own and subscribed collections. */
export type CollectionLinksProps = Pick<SectionProps, 'addressOf'> & {
  /** Which of the two is shown. */
  current: 'own' | 'subscribed';
  /** How much is new in the subscribed ones. */
  newCount: number;
};

/** Links between one’s own collections and those of others. */
export function CollectionLinks({ current, newCount, addressOf }: CollectionLinksProps) {
  const { words } = useWording();
  const { pages, own, heading, newCount: news } = words.subscription;
  return (
    <nav class="page-links" aria-label={pages}>
      <ul class="plain-list">
        <li>
          <a href={addressOf('collections')} aria-current={current === 'own' ? 'page' : undefined}>
            {own}
          </a>
        </li>
        <li>
          <a
            href={addressOf('collections', 'subscribed')}
            aria-current={current === 'subscribed' ? 'page' : undefined}
          >
            {heading}
            {newCount > 0 && (
              <>
                <span class="section-count" aria-hidden="true" title={news(newCount)}>
                  {newCount}
                </span>
                <span class="unseen">{`, ${news(newCount)}`}</span>
              </>
            )}
          </a>
        </li>
      </ul>
    </nav>
  );
}
