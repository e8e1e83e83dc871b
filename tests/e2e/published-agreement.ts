import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicationSchema } from '#shared/publication/publication-schema.ts';

const FILE = fileURLToPath(new URL('../site/pages/esimerkkila/kierre/esimerkkila.json', import.meta.url));

/** Esimerkkilä's agreement as its data file has it. */
export const published = publicationSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
