import { type DeskPartner, presentStep } from '#shared/desk/desk-partner-schema.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { SIGNATURE_STATES } from '#shared/partner/partner-schema.ts';
import { useWording } from '../parts/wording.ts';

/** Props of how many partners stand where in signing. */
export type SignatureTallyProps = {
  /** The partners. */
  partners: readonly DeskPartner[];
  /** Its name for those who hear it, where no heading says it. */
  label?: string;
};

/** How many partners stand at each step of signing, those without any as well. */
export function SignatureTally({ partners, label }: SignatureTallyProps) {
  const { language, domain } = useWording();
  const states = partners.map((partner) => presentStep(partner).state);
  return (
    <dl class="tally" aria-label={label}>
      {SIGNATURE_STATES.map((state) => (
        <div key={state}>
          <dt>{domain.signatureStates[state]}</dt>
          <dd>{formatNumber(states.filter((each) => each === state).length, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
