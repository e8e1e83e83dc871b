/** Words about importing partners and exporting them, in Finnish: the original. */
export const deskImportFi = {
  /** Heading. */
  title: 'Tuo ja vie',
} as const;
