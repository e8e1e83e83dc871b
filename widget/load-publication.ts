import type { PublicationSource } from '#shared/publication/publication-source.ts';
import type { ParsedPublication, PublicationProblem } from '#shared/publication/read-envelope.ts';
import { fetchText } from './fetch-text.ts';
import { readPublication } from './read-publication.ts';

/** Why there is no publication to show: it could not be reached, or what came is not one. */
export type LoadProblem = PublicationProblem | { readonly kind: 'unreachable'; readonly detail: string };

/** A publication, or why there is none. */
export type LoadedPublication = ParsedPublication | { readonly ok: false; readonly problem: LoadProblem };

/** A publication at an address: the only kind that takes time. */
export type RemoteSource = Exclude<PublicationSource, { form: 'inline' }>;

/**
 * Loads a publication from its address, as JSON with one request or as a module, which passes policies that block
 * `fetch`. `attempt` counts from 0: browsers remember a module that failed, so a later attempt asks under another fragment.
 */
export async function loadPublication(
  source: RemoteSource,
  attempt: number,
  signal: AbortSignal,
): Promise<LoadedPublication> {
  try {
    if (source.form === 'json') return readPublication(await fetchText(source.address, signal));
    const address = attempt === 0 ? source.address : `${source.address}#${attempt}`;
    const module: { default?: unknown } = await import(/* @vite-ignore */ address);
    return readPublication(JSON.stringify(module.default) ?? '');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: 'unreachable', detail } };
  }
}
