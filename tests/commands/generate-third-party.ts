import { writeFileSync } from 'node:fs';
import { THIRD_PARTY_FILE, thirdPartyNotices } from './third-party.ts';

/* `npm run third-party`: writes the notices anew after a library or its version has changed. */
writeFileSync(THIRD_PARTY_FILE, thirdPartyNotices());
