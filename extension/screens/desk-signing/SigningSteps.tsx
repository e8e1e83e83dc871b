import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import type { DeskModel } from '../../models/desk-model.ts';

/** To come. */
export function SigningSteps(_props: { model: DeskModel; partner: DeskPartner }) {
  return null;
}
