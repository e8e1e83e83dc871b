import type { TranslationOf } from '../translation.ts';
import type { deskSigningFi } from './desk-signing-fi.ts';

/** Words about signing: states, the signing page and certificates, in English. */
export const deskSigningEn: TranslationOf<typeof deskSigningFi> = {
  title: 'Signatures',
};
