/** Words about the bundle: one file with the whole library, in Finnish: the original. */
export const bundleFi = {
  /** Heading. */
  heading: 'Koko kirjasto yhtenä tiedostona',
} as const;
