import { watchMounts } from './watch-mounts.ts';

// Before the page has been parsed a mount may still lack its list and its data.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => watchMounts(document), { once: true });
} else {
  watchMounts(document);
}
