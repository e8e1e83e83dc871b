import { domainWords } from '../language/domain/domain-words.ts';
import type { Language } from '../language/language.ts';
import { widgetWords } from '../language/widget/widget-words.ts';
import type { PartnerEntry } from '../partner/partner-entry.ts';
import { ELEMENTS, LIFE_STAGES } from '../practice/everyday-security.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';
import type { PartnerLinks } from './partner-links.ts';
import { SignatureText } from './SignatureText.tsx';

/** Props of one partner in a list. */
export type PartnerListItemProps = PartnerLinks & {
  /** The partner with its commitments. */
  entry: PartnerEntry;
  /** The reader's language. */
  language: Language;
};

/** One partner in a list: its name as a link, what it has promised, and for whom. */
export function PartnerListItem({ entry, language, partnerAddress, onOpenPartner }: PartnerListItemProps) {
  const { partner, commitments } = entry;
  const { state } = partner.signature;
  const hasSigned = state === 'signed' || state === 'renewed';
  const tags = collectTags(entry, language);
  const openPartner = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpenPartner(partner.id);
  };
  return (
    <li class="partner">
      <p class="partner-name">
        <a href={partnerAddress(partner.id)} data-partner-id={partner.id} onClick={openPartner}>
          <LocalizedSpan texts={partner.name} language={language} isName />
        </a>
        {!hasSigned && (
          <>
            {' '}
            <SignatureText signature={partner.signature} language={language} />
          </>
        )}
      </p>
      {commitments.map((commitment) => (
        <p key={commitment.id} class="partner-promise">
          <LocalizedSpan texts={commitment.text} language={language} />
        </p>
      ))}
      {tags.length > 0 && (
        <ul class="tags" aria-label={widgetWords[language].tags}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Life stages and elements of all the partner's commitments, each once, in their own order. */
function collectTags({ commitments }: PartnerEntry, language: Language): string[] {
  const { lifeStages, elements } = domainWords[language];
  const stages = new Set(commitments.flatMap((commitment) => commitment.lifeStages));
  const parts = new Set(commitments.flatMap((commitment) => commitment.elements));
  return [
    ...LIFE_STAGES.filter((stage) => stages.has(stage)).map((stage) => lifeStages[stage]),
    ...ELEMENTS.filter((element) => parts.has(element)).map((element) => elements[element]),
  ];
}
