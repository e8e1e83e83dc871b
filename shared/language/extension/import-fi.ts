/** Words about importing practices from files, in Finnish: the original. */
export const importFi = {
  /** Heading. */
  heading: 'Tuonti',
} as const;
