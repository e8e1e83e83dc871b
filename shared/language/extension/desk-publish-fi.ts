/** Words of publishing: the folder, the snippets, the preview, in Finnish: the original. */
export const deskPublishFi = {
  /** Heading. */
  title: 'Julkaise',
} as const;
