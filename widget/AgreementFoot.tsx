import { formatMomentDay } from '#shared/language/formats.ts';
import type { Language } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';

/** Props of the foot. */
export type AgreementFootProps = {
  /** What is shown. */
  publication: Publication;
  /** The reader's language. */
  language: Language;
  /** Where the data is, if it has an address. */
  dataAddress: string | undefined;
};

/** Who publishes and when, the privacy notice and the data; on paper also the page's address. */
export function AgreementFoot({ publication, language, dataAddress }: AgreementFootProps) {
  const words = widgetWords[language];
  const { publisher, publishedAt, agreement } = publication;
  const given = {
    publisher: chooseText(publisher.name, language).text,
    day: formatMomentDay(publishedAt, language),
  };
  return (
    <div class="foot">
      <span>{words.publishedBy(given)}</span>
      {agreement.privacyNotice && <a href={agreement.privacyNotice}>{words.privacyNotice}</a>}
      {dataAddress && <a href={dataAddress}>{words.openData}</a>}
      <span class="print-address">{location.href}</span>
    </div>
  );
}
