/** Words about personal data: removing a person, how long contacts are kept, in Finnish: the original. */
export const personsFi = {
  /** Heading. */
  heading: 'Henkilötiedot',
} as const;
