import type { PublicationSource } from '#shared/publication/publication-source.ts';
import type { ParsedPublication, PublicationProblem } from '#shared/publication/read-envelope.ts';
import { fetchText } from './fetch-text.ts';
import { readPublication } from './read-publication.ts';

/** Why there is no publication to show: it could not be reached, or what came is not one. */
export type LoadProblem = PublicationProblem | { readonly kind: 'unreachable'; readonly detail: string };

/** A publication, or why there is none. */
export type LoadedPublication = ParsedPublication | { readonly ok: false; readonly problem: LoadProblem };

/** A module that has not come in this time is taken as not coming: the browser tells nothing of its progress. */
const MODULE_TIMEOUT_MS = 60_000;

/**
 * Loads a publication from where it is: written in the page, JSON with one request, or a module, which passes policies that
 * block `fetch`. `attempt` counts from 0: browsers remember a module that failed, so a later attempt asks under another fragment.
 */
export async function loadPublication(
  source: PublicationSource,
  attempt: number,
  signal: AbortSignal,
): Promise<LoadedPublication> {
  try {
    if (source.form === 'inline') return readPublication(source.text);
    if (source.form === 'json') return readPublication(await fetchText(source.address, signal));
    const address = attempt === 0 ? source.address : `${source.address}#${attempt}`;
    const module: { default?: unknown } = await Promise.race([
      import(/* @vite-ignore */ address),
      new Promise<never>((_, fail) => setTimeout(fail, MODULE_TIMEOUT_MS, new Error('timeout'))),
    ]);
    return readPublication(JSON.stringify(module.default) ?? '');
  } catch (error) {
    return { ok: false, problem: { kind: 'unreachable', detail: String(error) } };
  }
}
