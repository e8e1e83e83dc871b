import { domainWords } from '../language/domain/domain-words.ts';
import { formatDay } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import type { Signature } from '../partner/partner-schema.ts';

/** Props of a signature in words. */
export type SignatureTextProps = {
  /** Where the partner stands. */
  signature: Signature;
  /** The reader's language. */
  language: Language;
};

/** Where a partner stands in signing, in words, with the day when it is known. */
export function SignatureText({ signature, language }: SignatureTextProps) {
  const state = domainWords[language].signatureStates[signature.state];
  return (
    <span class={`signature signature-${signature.state}`}>
      {signature.day === undefined ? state : `${state} ${formatDay(signature.day, language)}`}
    </span>
  );
}
