import { agreementStatus } from '#shared/agreement/agreement-status.ts';
import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { PhraseText } from '#shared/components/PhraseText.tsx';
import { agreementStatusWords, targetPhrase } from '#shared/facts/agreement-facts.ts';
import { say } from '#shared/facts/phrase.ts';
import { nameOrder } from '#shared/language/formats.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { sayCount } from '#shared/language/voice.ts';
import schema from '#shared/publication/json-schema/region-1.terse.json';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { toWebAddress } from '#shared/publication/publication-source.ts';
import type { Region, RegionMember } from '#shared/publication/region-schema.ts';
import { readPublication } from '../read-publication.ts';
import type { Scene } from '../scene.ts';
import { FetchNotice } from './FetchNotice.tsx';
import { type Fetched, fetched, readerOf } from './fetched.ts';
import { PublishedNote } from './PublishedNote.tsx';

/** Props of the agreements of a region. */
export type RegionViewProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** A municipality of the region and how far its publication has come; none where it has published none. */
type RegionRow = {
  readonly member: RegionMember;
  readonly address: string | undefined;
  readonly asked: Fetched<Publication> | undefined;
};

const readRegion = readerOf<Region>(schema);

/** The agreements of a region's municipalities in one table, each fetched from where the municipality publishes it. */
export function RegionView({ scene }: RegionViewProps) {
  const { options, voice, today } = scene;
  const { words, domain } = voice;
  const address = options.address('region');
  const asked = address === undefined ? undefined : fetched(scene, address, readRegion);
  const region = asked?.what;
  if (address === undefined || region === undefined)
    return <FetchNotice scene={scene} address={address} asked={asked} />;
  const further = furtherWordsOf(voice);
  const rows = listRows(scene, region, address);
  const come = rows.flatMap((row) => row.asked?.what?.agreement ?? []);
  const inForce = come.filter((one) => agreementStatus(one, today) === 'in-force');
  const choosing = come.filter((one) => one.developmentTargets.some(({ state }) => state === 'choosing'));
  const columns = [
    ...[domain.partnerKind.municipality, further.views.agreement, words.status],
    ...[words.developmentTargets, words.partners],
  ];
  return (
    <>
      <Heading level={options.headingLevel} class="agreement-heading" part="heading" tabIndex={-1}>
        <LocalizedSpan texts={region.name} voice={voice} isName />
      </Heading>
      <p class="count" part="count">
        {`${domain.agreementStatus['in-force']} ${inForce.length} / ${rows.length} · ${domain.targetStates.choosing} ${choosing.length}`}
      </p>
      <table class="table partner-table" part="table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MemberRow scene={scene} row={row} />
          ))}
        </tbody>
      </table>
      <PublishedNote scene={scene} by={region.name} at={region.publishedAt} />
    </>
  );
}

/** The municipalities in the order of their names; what has not been asked for yet is asked for. */
function listRows(scene: Scene, { publications }: Region, base: string): RegionRow[] {
  const { language } = scene.voice;
  const compare = nameOrder(language);
  const nameOf = ({ municipality }: RegionMember) => chooseText(municipality, language).text;
  return publications
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)))
    .map((member) => {
      const address = toWebAddress(member.address ?? null, base);
      return { member, address, asked: address === undefined ? undefined : fetched(scene, address, read) };
    });
}

function read(text: string): Publication {
  const parsed = readPublication(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.publication;
}

function MemberRow({ scene, row }: RegionViewProps & { row: RegionRow }) {
  const { voice, today } = scene;
  const { member, address, asked } = row;
  const publication = asked?.what;
  const municipality = (
    <b>
      <LocalizedSpan texts={member.municipality} voice={voice} isName />
    </b>
  );
  if (publication === undefined) {
    return (
      <tr class="partner">
        <th scope="row">{municipality}</th>
        <td colSpan={4} class="quiet">
          {asked ? (
            <FetchNotice
              scene={scene}
              address={address}
              asked={asked}
              of={chooseText(member.municipality, voice.language).text}
            />
          ) : (
            furtherWordsOf(voice).nothing
          )}
        </td>
      </tr>
    );
  }
  const { agreement, partners, publisher } = publication;
  return (
    <tr class="partner">
      <th scope="row">{municipality}</th>
      <td>
        <PhraseText phrase={[say(agreement.name, voice, { isName: true, href: publisher.website })]} />
      </td>
      <td>{agreementStatusWords(agreement, voice, today)}</td>
      <td>
        <ul class="values">
          {agreement.developmentTargets.map((target) => (
            <li>
              <PhraseText phrase={targetPhrase(target, voice)} />
            </li>
          ))}
        </ul>
      </td>
      <td>{sayCount(voice.words.partnerCount, partners.length, voice)}</td>
    </tr>
  );
}
