import { DOCUMENT_HOSTS } from './document-hosts.ts';
import type { Host } from './host.ts';
import { IMITATION_HOSTS } from './imitation-hosts.ts';
import { LAYOUT_HOSTS } from './layout-hosts.ts';
import { LOADING_HOSTS } from './loading-hosts.ts';
import { POLICY_HOSTS } from './policy-hosts.ts';
import { SCRIPT_HOSTS } from './script-hosts.ts';
import { STYLE_HOSTS } from './style-hosts.ts';

/** Every host page. */
export const HOSTS: readonly Host[] = [
  ...POLICY_HOSTS,
  ...DOCUMENT_HOSTS,
  ...STYLE_HOSTS,
  ...LAYOUT_HOSTS,
  ...SCRIPT_HOSTS,
  ...LOADING_HOSTS,
  ...IMITATION_HOSTS,
];
