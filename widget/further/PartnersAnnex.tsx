import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { formatDay } from '#shared/language/formats.ts';
import { sayCount } from '#shared/language/voice.ts';
import { groupPartners } from '#shared/partner/group-partners.ts';
import type { LoadedScene } from '../scene.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { PartnerLink } from './PartnerLink.tsx';
import { shownAddress } from './shown-address.ts';

/** Props of the list for an annex. */
export type PartnersAnnexProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
};

/** The partners' names alone, by kind, for an annex of minutes. It is drawn only on paper, instead of everything else. */
export function PartnersAnnex({ scene }: PartnersAnnexProps) {
  const { publication, found, voice, today } = scene;
  return (
    <div class="annex">
      <p class="agreement-heading">
        <LocalizedSpan texts={publication.agreement.name} voice={voice} isName />
      </p>
      <p>
        {sayCount(voice.words.partnerCount, found.length, voice)}, {formatDay(today, voice.language)}
      </p>
      <div class="annex-names">
        {groupPartners(found).map(({ kind, entries }) => (
          <section>
            <GroupHeading scene={scene} count={entries.length}>
              {voice.domain.partnerKinds[kind]}
            </GroupHeading>
            <ul class="values">
              {entries.map((entry) => (
                <li>
                  <PartnerLink scene={scene} entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>{shownAddress(scene)}</p>
    </div>
  );
}
