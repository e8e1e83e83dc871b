import { deskOfPublication } from '#shared/desk/desk-of-publication.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { openLibrary } from '../../../extension/database/open-library.ts';

/* Runs in an extension page: everything is measured there, with the library's own code. */

const library = openLibrary();

/** Takes an agreement onto the desk as one step; its id, and how long that took in milliseconds. */
async function takeIn(publication: Publication): Promise<{ id: string; ms: number }> {
  const desk = deskOfPublication(publication, 'mitattu', new Date());
  const began = performance.now();
  await library.importToDesk({ ...desk, title: 'mitattu.json' });
  return { id: desk.agreement.id, ms: performance.now() - began };
}

/** How long it takes to read the desk from the library, and to make what is published of it, in milliseconds. */
async function read(agreementId: string): Promise<{ read: number; made: number; bytes: number }> {
  const began = performance.now();
  const desk = await library.desk(agreementId);
  if (typeof desk === 'string') throw new Error(desk);
  const at = performance.now();
  const made = publicationOfDesk(desk, { now: new Date(), today: '2026-11-27' });
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  const ended = performance.now();
  return { read: at - began, made: ended - at, bytes: JSON.stringify(made.publication).length };
}

/** How long one partner takes to be changed and saved, in milliseconds. */
async function save(agreementId: string): Promise<number> {
  const desk = await library.desk(agreementId);
  const partner = typeof desk === 'string' ? undefined : desk.partners[0];
  if (partner === undefined) throw new Error('no partner');
  const began = performance.now();
  await library.changePartner(partner.id, (before) => ({ ...before, internalNote: String(began) }));
  return performance.now() - began;
}

/** How long taking the import back takes, in milliseconds. */
async function undo(): Promise<number> {
  const step = (await library.steps()).find(({ action }) => action === 'import-partners');
  const began = performance.now();
  await library.undo(step?.id);
  return performance.now() - began;
}

const inDesk = { takeIn, read, save, undo };
/** What the script puts into the page. */
export type InDesk = typeof inDesk;

Object.assign(globalThis, { inDesk });
