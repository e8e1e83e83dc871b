import type { TranslationOf } from '../translation.ts';
import type { deskPublishFi } from './desk-publish-fi.ts';

/** Words of publishing: the folder, the snippets, the preview, in Swedish. */
export const deskPublishSv: TranslationOf<typeof deskPublishFi> = {
  title: 'Publicera',
};
