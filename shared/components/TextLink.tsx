import type { LocalizedText } from '../language/localized-text.ts';
import { LocalizedSpan, type LocalizedSpanProps } from './LocalizedSpan.tsx';

/** Props of a name that may be a link. */
export type TextLinkProps = LocalizedSpanProps & {
  /** The name. */
  texts: LocalizedText;
  /** Where it leads; plain text when absent. */
  address?: string | undefined;
};

/** A name that is a link when it has an address. */
export function TextLink({ address, ...span }: TextLinkProps) {
  const name = <LocalizedSpan {...span} />;
  return address === undefined ? name : <a href={address}>{name}</a>;
}
