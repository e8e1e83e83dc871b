import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { PhraseText } from '#shared/components/PhraseText.tsx';
import { type Phrase, say } from '#shared/facts/phrase.ts';
import { formatDay, formatNumber } from '#shared/language/formats.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import type { Voice } from '#shared/language/voice.ts';
import schema from '#shared/publication/json-schema/collection-1.terse.json';
import type {
  PublishedCollection,
  PublishedPractice,
} from '#shared/publication/published-collection-schema.ts';
import type { Scene } from '../scene.ts';
import { FetchNotice } from './FetchNotice.tsx';
import { fetched, readerOf } from './fetched.ts';
import { findPractices } from './find-practices.ts';
import { PublishedNote } from './PublishedNote.tsx';

/** Props of a published collection. */
export type PracticesViewProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

const readCollection = readerOf<PublishedCollection>(schema);

/** A published collection of practices: what it is for, its practices with a search, and its materials. */
export function PracticesView({ scene }: PracticesViewProps) {
  const { options, voice, memory, acts } = scene;
  const { language } = voice;
  const address = options.address('collection');
  const asked = address === undefined ? undefined : fetched(scene, address, readCollection);
  const collection = asked?.what;
  if (collection === undefined) return <FetchNotice scene={scene} address={address} asked={asked} />;
  const further = furtherWordsOf(voice);
  const { name, description, period, practices, materials, publisher, publishedAt } = collection;
  const sought = (memory.get('sought') ?? '') as string;
  const found = findPractices(practices, sought, voice);
  return (
    <>
      <Heading level={options.headingLevel} class="agreement-heading" part="heading" tabIndex={-1}>
        <LocalizedSpan texts={name} voice={voice} isName />
      </Heading>
      {period && (
        <p class="count">{`${formatDay(period.from, language)} – ${formatDay(period.until, language)}`}</p>
      )}
      {description && (
        <p class="purpose">
          <LocalizedSpan texts={description} voice={voice} />
        </p>
      )}
      <search class="filters">
        <label class="field">
          {further.seekPractices}
          <input
            type="search"
            part="search"
            value={sought}
            onInput={({ currentTarget }) => {
              memory.set('sought', currentTarget.value);
              acts.change();
            }}
            // A page's own one-letter shortcuts must not fire while a reader types here.
            onKeyDown={(event) => event.stopPropagation()}
          />
        </label>
        <p class="count" role="status" part="count">
          {`${further.views.practices} ${formatNumber(found.length, language)} / ${formatNumber(practices.length, language)}`}
        </p>
      </search>
      <ul class="partners practices">
        {found.map((practice) => (
          <li class="partner">
            <p class="partner-name">
              <PhraseText phrase={[say(practice.title, voice, { href: practice.source.address })]} />
            </p>
            {practice.summary && (
              <p class="partner-promise">
                <LocalizedSpan texts={practice.summary} voice={voice} />
              </p>
            )}
            <p class="quiet">
              <PhraseText phrase={originPhrase(practice, voice)} />
            </p>
          </li>
        ))}
      </ul>
      {materials.length > 0 && (
        <>
          <Heading level={options.headingLevel + 1} class="group-heading">
            {further.materials}
          </Heading>
          <ul class="values">
            {materials.map(({ title, address: at }) => (
              <li>
                <PhraseText phrase={[say(title, voice, { href: at })]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <PublishedNote scene={scene} by={publisher.name} at={publishedAt} />
    </>
  );
}

/** Where a practice is from, when it was told of and on what terms: `Ylijärvi · Innomalli · 4.5.2026 · CC BY 4.0`. */
function originPhrase(practice: PublishedPractice, voice: Voice): Phrase {
  const { municipality, source, publishedOn, licence } = practice;
  const parts = [
    municipality && say(municipality, voice, { isName: true }),
    source.site && say(source.site, voice, { isName: true }),
    publishedOn !== undefined && { text: formatDay(publishedOn, voice.language) },
    licence && say({ [voice.language]: licence.name }, voice, { isName: true, href: licence.address }),
  ].filter((part) => !!part);
  return parts.flatMap((part, index) => (index > 0 ? [{ text: ' · ' }, part] : [part]));
}
