import { sanitiseToFragment } from '#shared/html/sanitise-html.ts';
import { serialiseFragment } from '#shared/html/serialise-fragment.ts';
import type { Evidence } from '../../database/library.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';

/** What the frame may do, told once more in the page itself: nothing but draw pictures that are in it. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A plain sheet: the snapshot keeps a page's words, order and pictures, not its looks. */
const SHEET = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 75ch; margin: 0 auto; padding: 16px; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { padding: 4px 8px; border: 1px solid; text-align: start; vertical-align: top; }
`;

/** A clip's snapshot as a page of its own, its pictures inside; undefined when it is lost or damaged. */
export async function snapshotPage(
  { clip, images }: Evidence,
  evidence: EvidenceModel,
): Promise<Blob | undefined> {
  const html = await evidence.readSnapshot(clip.id);
  if (html === undefined) return undefined;
  const fragment = sanitiseToFragment(html, document);
  for (const picture of fragment.querySelectorAll('img')) {
    const name = images[Number(picture.getAttribute('data-image') ?? -1)]?.sha256;
    const file = name === undefined ? undefined : await evidence.readFile(name);
    if (file !== undefined) picture.src = await dataAddress(file);
    else picture.replaceWith(picture.alt);
  }
  const head = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${SHEET}</style>`;
  return new Blob([head, serialiseFragment(fragment)], { type: 'text/html;charset=utf-8' });
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
