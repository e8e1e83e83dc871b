import { formatNumber } from '../language/formats.ts';
import type { Voice } from '../language/voice.ts';
import { groupPartners } from '../partner/group-partners.ts';
import type { PartnerEntry } from '../partner/partner-entry.ts';
import { Heading } from './Heading.tsx';
import { PartnerListItem } from './PartnerListItem.tsx';
import type { PartnerLinks } from './partner-links.ts';

/** Props of a list of partners. */
export type PartnerListProps = PartnerLinks & {
  /** The partners, in the order they are shown inside their groups. */
  entries: readonly PartnerEntry[];
  /** The reader's language and words. */
  voice: Voice;
  /** Level of the groups' headings. */
  headingLevel: number;
  /** At most this many partners are shown, counted over the groups. */
  limit?: number;
};

/** Partners grouped by kind. */
export function PartnerList({ entries, limit = entries.length, headingLevel, ...item }: PartnerListProps) {
  let room = limit;
  return (
    <>
      {groupPartners(entries).map((group) => {
        const shown = group.entries.slice(0, room);
        room -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={group.kind} class="partner-group">
            <Heading level={headingLevel} class="group-heading">
              {item.voice.domain.partnerKinds[group.kind]}{' '}
              <span class="group-count">{formatNumber(group.entries.length, item.voice.language)}</span>
            </Heading>
            <ul class="partners">
              {shown.map((entry) => (
                <PartnerListItem key={entry.partner.id} entry={entry} {...item} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
