/** Words about signing: states, the signing page and certificates, in Finnish: the original. */
export const deskSigningFi = {
  /** Heading. */
  title: 'Allekirjoitukset',
} as const;
