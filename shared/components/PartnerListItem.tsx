import { signatureWords } from '../facts/partner-facts.ts';
import type { Voice } from '../language/voice.ts';
import type { PartnerEntry } from '../partner/partner-entry.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';
import type { PartnerLinks } from './partner-links.ts';

/** Props of one partner in a list. */
export type PartnerListItemProps = PartnerLinks & {
  /** The partner with its commitments. */
  entry: PartnerEntry;
  /** The reader's language and words. */
  voice: Voice;
};

/** One partner in a list: its name as a link, what it has promised, and for whom. */
export function PartnerListItem(props: PartnerListItemProps) {
  const { entry, voice } = props;
  const tags = collectTags(entry, voice);
  return (
    <li class="partner" part="partner">
      <PartnerName {...props} />
      {entry.commitments.map((commitment) => (
        <p key={commitment.id} class="partner-promise" part="promise">
          <LocalizedSpan texts={commitment.text} voice={voice} />
        </p>
      ))}
      {tags.length > 0 && (
        <ul class="tags" aria-label={voice.words.tags}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A partner's name as a link to it, and where it stands when it has not signed or has left. */
export function PartnerName({
  entry,
  voice,
  partnerAddress,
  onOpenPartner,
  imageAddress,
}: PartnerListItemProps) {
  const { id, name, signature, logo } = entry.partner;
  const picture = logo && imageAddress?.(logo.address);
  const openPartner = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpenPartner(id);
  };
  return (
    <p class="partner-name" part="name">
      {/* The name stands beside it, so the picture says nothing more here; a picture that fails leaves no trace. */}
      {picture && <img class="logo" src={picture} alt="" loading="lazy" decoding="async" />}
      <a href={partnerAddress(id)} data-partner-id={id} onClick={openPartner}>
        <LocalizedSpan texts={name} voice={voice} isName />
      </a>
      {signature.state !== 'signed' && signature.state !== 'renewed' && (
        <span class={`signature signature-${signature.state}`}> {signatureWords(signature, voice)}</span>
      )}
    </p>
  );
}

/** Life stages and elements of all the partner's commitments, each once, in the order of the words. */
export function collectTags({ commitments }: PartnerEntry, { domain }: Voice): string[] {
  const codes = new Set<string>(
    commitments.flatMap(({ lifeStages, elements }) => [...lifeStages, ...elements]),
  );
  return Object.entries({ ...domain.lifeStages, ...domain.elements })
    .filter(([code]) => codes.has(code))
    .map(([, name]) => name);
}
