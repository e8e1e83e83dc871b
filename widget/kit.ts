import { Fragment, h } from 'preact';
import { agreementStatus } from '#shared/agreement/agreement-status.ts';
import { FactList } from '#shared/components/FactList.tsx';
import { Heading } from '#shared/components/Heading.tsx';
import { LocalizedSpan } from '#shared/components/LocalizedSpan.tsx';
import { collectTags, PartnerListItem, PartnerName } from '#shared/components/PartnerListItem.tsx';
import { PhraseText } from '#shared/components/PhraseText.tsx';
import { agreementStatusWords, targetPhrase } from '#shared/facts/agreement-facts.ts';
import { commitmentFacts } from '#shared/facts/commitment-facts.ts';
import { signatureWords } from '#shared/facts/partner-facts.ts';
import { say } from '#shared/facts/phrase.ts';
import { domainWords } from '#shared/language/domain/domain-words.ts';
import { fill } from '#shared/language/fill.ts';
import { formatDay, formatMomentDay, formatNumber, nameOrder } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { retell } from '#shared/language/retell.ts';
import { sayCount } from '#shared/language/voice.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import { findPartners } from '#shared/partner/find-partners.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import { groupPartners, sortPartners } from '#shared/partner/group-partners.ts';
import { measureProgress } from '#shared/partner/measure-progress.ts';
import { ELEMENTS, LIFE_STAGES } from '#shared/practice/everyday-security.ts';
import { checkBySchema } from '#shared/publication/check-by-schema.ts';
import { toWebAddress } from '#shared/publication/publication-source.ts';
import { fetchText } from './fetch-text.ts';
import { placeFragment, wholeAddress } from './page-address.ts';
import { publicationSchemas, readPublication } from './read-publication.ts';

/**
 * What the parts loaded later take from this script instead of bringing it again. Their build replaces each import of
 * one of these names by the name here; what they import beyond them is simply their own.
 */
export const kit = {
  h,
  Fragment,
  FactList,
  Heading,
  LocalizedSpan,
  collectTags,
  PartnerListItem,
  PartnerName,
  PhraseText,
  agreementStatus,
  agreementStatusWords,
  targetPhrase,
  commitmentFacts,
  signatureWords,
  say,
  domainWords,
  fill,
  formatDay,
  formatMomentDay,
  formatNumber,
  nameOrder,
  chooseText,
  retell,
  sayCount,
  widgetWords,
  findPartners,
  foldText,
  groupPartners,
  sortPartners,
  measureProgress,
  ELEMENTS,
  LIFE_STAGES,
  checkBySchema,
  toWebAddress,
  fetchText,
  placeFragment,
  wholeAddress,
  publicationSchemas,
  readPublication,
};
