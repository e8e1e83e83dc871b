/** Words about exporting practices to the programs people use, in Finnish: the original. */
export const exportFi = {
  /** Heading. */
  heading: 'Vienti',
} as const;
