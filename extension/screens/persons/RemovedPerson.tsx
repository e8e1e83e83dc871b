import { useEffect, useRef } from 'preact/hooks';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { PersonPlace } from '../../database/person-tables.ts';
import type { PersonModel, PersonRemoved } from '../../models/person-model.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of what a removal has done. */
export type RemovedPersonProps = {
  /** The person’s page. */
  person: PersonModel;
  /** What was done. */
  result: PersonRemoved;
};

/** What a removal has done, by kinds, and what no removal reaches. */
export function RemovedPerson({ person, result }: RemovedPersonProps) {
  const { language, words } = useWording();
  const told = words.persons.person;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { done, left, isCancelled, published } = result;
  const counts = new Map<PersonPlace, number>();
  for (const { of } of done) counts.set(of, (counts.get(of) ?? 0) + 1);
  return (
    <section class="persons-removed" aria-labelledby="persons-removed">
      <h3 id="persons-removed" class="section-heading" tabIndex={-1} ref={heading}>
        {isCancelled ? told.stopped(done.length) : told.done(done.length)}
      </h3>
      <ul class="persons-list">
        {[...counts].map(([of, count]) => (
          <li key={of}>{told.kindCount(words.persons.kinds[of], count)}</li>
        ))}
      </ul>
      {left.length > 0 && <Notice tone="warning" text={told.left(left.length)} />}
      {result.hasCopies && <Notice tone="warning" text={told.hasCopies} />}
      <h4>{told.outside}</h4>
      <ul class="persons-list">
        <li>
          {told.backups}
          {person.backups.value.length > 0 && (
            <ul class="persons-list">
              {person.backups.value.map(({ name, madeAt, place }) => (
                <li key={`${name}${madeAt}`}>
                  {told.backup(name, formatMomentDay(madeAt, language), place)}
                </li>
              ))}
            </ul>
          )}
        </li>
        <li>{told.files}</li>
        <li>
          {told.publishedBefore}
          {published.length > 0 && (
            <ul class="persons-list">
              {published.map(({ id, title, sent }) => (
                <li key={id}>
                  {told.published(
                    title,
                    sent === undefined ? '' : formatMomentDay(sent.at, language),
                    sent?.address ?? '',
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
        <li>{told.pictures}</li>
        <li>{told.disk}</li>
      </ul>
      <p class="hint">{told.note}</p>
    </section>
  );
}
