import type { TranslationOf } from '../translation.ts';
import type { deskSigningFi } from './desk-signing-fi.ts';

/** Words about signing: states, the signing page and certificates, in Swedish. */
export const deskSigningSv: TranslationOf<typeof deskSigningFi> = {
  title: 'Underteckningar',
};
