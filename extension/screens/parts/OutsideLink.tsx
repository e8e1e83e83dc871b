import { ExternalLink } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import { safeUrl } from '#shared/html/safe-url.ts';
import { useWording } from './wording.ts';

/** Props of a link to the web. */
export type OutsideLinkProps = {
  /** Where it leads. Anything but http, https, mailto or tel is shown as plain text. */
  address: string;
  /** Its words; the address's host when absent. */
  text?: string;
};

/** A link to a page outside the extension, opened in a new tab. */
export function OutsideLink({ address, text }: OutsideLinkProps) {
  const { words } = useWording();
  const safe = safeUrl(address);
  const shown = text ?? hostOf(address);
  if (safe === undefined) return <span>{shown}</span>;
  return (
    <a class="outside" href={safe} target="_blank" rel="noopener noreferrer">
      {shown}
      <Icon drawing={ExternalLink} size={12} />
      <span class="unseen">{`, ${words.common.opensInNewTab}`}</span>
    </a>
  );
}

/** The host of an address as people know it, without `www.`; the address itself when it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') || address : address;
}
