/** Words of the check before publishing and of the published versions, in Finnish: the original. */
export const deskCheckFi = {
  /** Heading. */
  title: 'Tarkistus',
} as const;
