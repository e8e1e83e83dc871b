import { type Host, host } from './host.ts';

/** Pages in the manner of the systems that municipalities publish with; their content is invented. */
export const IMITATION_HOSTS: readonly Host[] = [
  host('like-drupal', 'Drupal as cities have it'),
  host('like-wordpress', 'WordPress with blocks', {}),
  host('like-wordpress-builder', 'WordPress with a page builder', { inherits: 'line-height: 1.8em' }),
  host('like-liferay', 'Liferay'),
  host('like-sharepoint', 'SharePoint', { isCompared: false }),
  host('like-sitevision', 'Sitevision'),
  host('like-optimizely', 'an application of its own', { isLate: true }),
];
