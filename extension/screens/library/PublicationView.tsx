import { ChevronLeft } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { FactList } from '#shared/components/FactList.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { MeasureChart } from '#shared/components/MeasureChart.tsx';
import { PartnerDetails } from '#shared/components/PartnerDetails.tsx';
import { PartnerList } from '#shared/components/PartnerList.tsx';
import { agreementFacts } from '#shared/facts/agreement-facts.ts';
import { formatMomentDay, localDay } from '#shared/language/formats.ts';
import { voiceOf } from '#shared/language/voice.ts';
import { sortPartners } from '#shared/partner/group-partners.ts';
import { listPartnerEntries } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of an agreement that came as data. */
export type PublicationViewProps = {
  /** The publication the clipped page carried. */
  publication: Publication;
};

/** An agreement that came with the page as data: its facts, its partners and what each has promised. */
export function PublicationView({ publication }: PublicationViewProps) {
  const { language, words } = useWording();
  const { agreement, partners, commitments } = publication;
  const [openId, setOpenId] = useState<string>();
  const entries = useMemo(
    () => sortPartners(listPartnerEntries(partners, commitments), language),
    [partners, commitments, language],
  );
  const open = entries.find(({ partner }) => partner.id === openId);
  const today = localDay(new Date());
  const voice = voiceOf(language);
  return (
    <section class="publication" onClickCapture={openApart}>
      <h3 class="section-heading">{words.practice.agreement}</h3>
      <p class="publication-name">
        <LocalizedSpan texts={agreement.name} voice={voice} />
      </p>
      <p class="meta">
        {[
          words.practice.partners(partners.length),
          words.practice.commitments(commitments.length),
          words.practice.publishedOn(formatMomentDay(publication.publishedAt, language)),
        ].join(' · ')}
      </p>
      <p class="publication-purpose">
        <LocalizedSpan texts={agreement.purpose} voice={voice} />
      </p>
      <FactList facts={agreementFacts(agreement, partners.length, voice, today)} />
      {open ? (
        <>
          <Button
            look="quiet"
            drawing={ChevronLeft}
            label={words.practice.allPartners}
            onUse={() => setOpenId(undefined)}
          />
          <PartnerDetails
            entry={open}
            goals={agreement.goals}
            voice={voice}
            today={today}
            headingLevel={4}
            headingRef={(heading) => heading?.focus()}
            drawMeasure={(measure) => <MeasureChart measure={measure} voice={voice} isOpen={false} />}
          />
        </>
      ) : (
        <PartnerList
          entries={entries}
          voice={voice}
          headingLevel={4}
          partnerAddress={() => location.hash}
          onOpenPartner={setOpenId}
        />
      )}
    </section>
  );
}

/** Sends a link to the web to a tab of its own, so that the library stays where it was. */
function openApart(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="http"]') : null;
  link?.setAttribute('target', '_blank');
  link?.setAttribute('rel', 'noopener noreferrer');
}
