import { agreementStatus } from '#shared/agreement/agreement-status.ts';
import { localDay } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { useWording } from '../parts/wording.ts';
import { DESK_PAGES, type DeskPage, type DeskPageProps } from './desk-page-props.ts';

/** Props of the head of an agreement. */
export type DeskHeadProps = DeskPageProps & {
  /** The page that is shown; the overview when absent. */
  page: DeskPage | undefined;
  /** The address of the list of agreements. */
  listAddress: string;
};

/** What stands above every page of an agreement: its name and status, and the way to its other pages. */
export function DeskHead({ desk, page, addressOf, listAddress }: DeskHeadProps) {
  const { language, words, domain } = useWording();
  const { agreement } = desk;
  const status = agreementStatus(agreement, localDay(new Date()));
  const name = chooseText(agreement.name, language);
  return (
    <header class="desk-head">
      <p class="desk-back">
        <a href={listAddress}>{words.desk.toList}</a>
      </p>
      <h2 class="section-title" tabIndex={page === undefined ? -1 : undefined} lang={name.language}>
        {name.text}
      </h2>
      <p class="meta">
        {domain.agreementKinds[agreement.kind]} · {domain.agreementStatus[status]}
      </p>
      <nav class="page-links" aria-label={words.desk.pages.label}>
        <ul class="plain-list">
          {[undefined, ...DESK_PAGES].map((each) => (
            <li key={each ?? 'overview'}>
              <a href={addressOf(each)} aria-current={each === page ? 'page' : undefined}>
                {words.desk.pages[each ?? 'overview']}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
