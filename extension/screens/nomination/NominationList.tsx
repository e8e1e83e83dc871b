import { Plus, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { Nomination } from '#shared/nomination/nomination-schema.ts';
import { filterNominations, nominationsByPeriod } from '#shared/nomination/nominations-by-period.ts';
import { namesPersons, withoutPersons } from '#shared/nomination/without-persons.ts';
import { usePrinting } from '../library/use-printing.ts';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FollowedView } from '../survey/FollowedView.tsx';
import { NominationFilterBar } from './NominationFilterBar.tsx';
import { NominationLine } from './NominationLine.tsx';
import type { NominationSectionProps } from './NominationSection.tsx';

/** The nominations by period and result. On paper names of persons are left out unless they are asked for. */
export function NominationList(props: NominationSectionProps) {
  const { nominations, go } = props;
  const { words } = useWording();
  return (
    <>
      <header class="section-head">
        <h2 class="section-title" tabIndex={-1}>
          {words.nomination.heading}
        </h2>
        <Button
          look="main"
          drawing={Plus}
          label={words.nomination.add}
          onUse={() => go('nominations', 'new')}
        />
      </header>
      {nominations.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      <FollowedView followed={nominations.list.value} onRetry={nominations.retry}>
        {({ nominations: all, unreadable }) => (
          <>
            {unreadable > 0 && <Notice tone="warning" text={words.nomination.unreadable(unreadable)} />}
            {all.length === 0 ? (
              <div class="empty">
                <Mark />
                <h3 class="section-heading">{words.nomination.noNominations}</h3>
                <p class="teach">{words.nomination.empty}</p>
              </div>
            ) : (
              <FilteredList {...props} all={all} />
            )}
          </>
        )}
      </FollowedView>
    </>
  );
}

function FilteredList({
  nominations,
  addressOf,
  all,
}: NominationSectionProps & { all: readonly Nomination[] }) {
  const { language, words } = useWording();
  const [printsPersons, setPrintsPersons] = useState(false);
  const isMasked = usePrinting() && !printsPersons;
  const chosen = filterNominations(all, nominations.filter.value);
  const shown = isMasked ? chosen.map((each) => withoutPersons(each, words.contacts.masks)) : chosen;
  const hasPersons = chosen.some(namesPersons);
  return (
    <>
      <NominationFilterBar nominations={nominations} all={all} />
      <div class="actions list-tools">
        <p class="meta" role="status">
          {words.nomination.count(chosen.length)}
        </p>
        <Button look="quiet" drawing={Printer} label={words.nomination.print.button} onUse={() => print()} />
        {hasPersons && (
          <label class="choice">
            <input
              type="checkbox"
              checked={printsPersons}
              onChange={({ currentTarget }) => setPrintsPersons(currentTarget.checked)}
            />
            {words.nomination.print.withPersons}
          </label>
        )}
      </div>
      {isMasked && hasPersons && <p class="meta">{words.nomination.print.masked}</p>}
      {chosen.length === 0 && <p class="teach">{words.nomination.noneFound}</p>}
      {nominationsByPeriod(shown, language).map(({ period, groups }) => (
        <section key={period} class="period">
          <h3 class="period-title">{period}</h3>
          {groups.map(({ result, nominations: ofResult }) => (
            <section key={result}>
              <h4 class="section-heading">{words.nomination.groups[result]}</h4>
              <ul class="rows room-rows">
                {ofResult.map((nomination) => (
                  <NominationLine
                    key={nomination.id}
                    nomination={nomination}
                    nominations={nominations}
                    address={addressOf('nominations', nomination.id)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
