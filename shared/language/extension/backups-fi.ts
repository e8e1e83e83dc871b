/** Words about backups and what is lost, in Finnish: the original. */
export const backupsFi = {
  /** Heading. */
  heading: 'Varmuuskopiot',
} as const;
