import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** Signing: who stands where, the page to sign and the certificates. */
export function SigningPage(_props: DeskPageProps) {
  const words = useWording().words.deskSigning;
  return (
    <h3 class="section-heading" tabIndex={-1}>
      {words.title}
    </h3>
  );
}
