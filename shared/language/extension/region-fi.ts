/** Words of the overview of a region, in Finnish: the original. */
export const regionFi = {
  /** Heading. */
  title: 'Alueen sopimukset',
} as const;
