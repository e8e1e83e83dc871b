import { close, createIndex } from 'pagefind';
import type { PublishedCommitment, PublishedPartner } from '#shared/partner/partner-entry.ts';
import { listPartnerEntries } from '#shared/partner/partner-entry.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { textOf } from './invented-partners.ts';

/** A file of Pagefind's output. */
export type PagefindFile = { path: string; content: Uint8Array };

/** Pagefind's index, script and style over a page for each partner; throws when its program is not there for this machine. */
export async function pagefindFiles({ partners, commitments }: Publication): Promise<PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (index === undefined) throw new Error(errors.join(' '));
  try {
    for (const { partner, commitments: own } of listPartnerEntries(partners, commitments))
      await index.addHTMLFile({ url: `/${partner.id}`, content: pageOf(partner, own) });
    const { files } = await index.getFiles();
    return files;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

function pageOf(partner: PublishedPartner, commitments: readonly PublishedCommitment[]): string {
  const { fi = '' } = partner.name;
  return `<!doctype html><html lang="fi"><head><title>${fi}</title></head><body><main><h1>${fi}</h1><p data-pagefind-filter="kind">${partner.kind}</p><p>${textOf(partner, commitments)}</p></main></body></html>`;
}
