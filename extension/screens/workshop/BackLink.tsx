import { ChevronLeft } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';

/** Props of a link back. */
export type BackLinkProps = {
  /** Where it leads. */
  address: string;
  /** Its words. */
  text: string;
};

/** The way back to what the page belongs to. */
export function BackLink({ address, text }: BackLinkProps) {
  return (
    <a class="workshops-back" href={address}>
      <Icon drawing={ChevronLeft} />
      {text}
    </a>
  );
}
