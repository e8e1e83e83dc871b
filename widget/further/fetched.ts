import { checkBySchema } from '#shared/publication/check-by-schema.ts';
import type { TerseSchemas } from '#shared/publication/terse-schema.ts';
import { fetchText } from '../fetch-text.ts';
import { publicationSchemas } from '../read-publication.ts';
import type { Scene } from '../scene.ts';

/** What has been asked for from an address: it is on its way, has come, or failed for a reason told in the console. */
export type Fetched<What> = { readonly isFailed?: boolean; readonly what?: What };

/** At most so many files are asked for at once: the servers are small municipalities' own. */
const AT_ONCE = 4;

let going = 0;
const waiting: (() => void)[] = [];

/**
 * What an address gives, read by `read`, kept in the widget's memory under the address. It is asked for when it is first
 * needed; the widget is drawn again when it has come or failed.
 */
export function fetched<What>(
  { memory, acts }: Scene,
  address: string,
  read: (text: string) => What,
): Fetched<What> {
  const kept = memory.get(address) as Fetched<What> | undefined;
  if (kept) return kept;
  const asked: Fetched<What> = {};
  memory.set(address, asked);
  const done = (answer: Fetched<What>) => {
    memory.set(address, answer);
    going -= 1;
    waiting.shift()?.();
    acts.change();
  };
  const start = () => {
    going += 1;
    fetchText(address, new AbortController().signal)
      .then((text) => done({ what: read(text) }))
      .catch((error: unknown) => {
        console.warn(address, error);
        done({ isFailed: true });
      });
  };
  if (going < AT_ONCE) start();
  else waiting.push(start);
  return asked;
}

/** Forgets what failed, so that it is asked for again. */
export function retry({ memory, acts }: Scene, address: string): void {
  memory.delete(address);
  acts.change();
}

/** A reader of files of one format by its terse schema; what comes of it is the type that the schema is generated from. */
export function readerOf<What>(schemas: unknown): (text: string) => What {
  const whole = [...publicationSchemas, ...(schemas as TerseSchemas)];
  return (text) => checkBySchema(whole, JSON.parse(text)) as What;
}
