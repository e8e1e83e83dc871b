import type { IMAGE_TYPES } from './image-schema.ts';

type ImageType = (typeof IMAGE_TYPES)[number];

/** What stands at the beginning of each kind, byte by byte; `undefined` where anything may stand. */
const signatures: readonly (readonly [ImageType, readonly (number | undefined)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, undefined, 0x61]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, ...Array(4).fill(undefined), 0x57, 0x45, 0x42, 0x50]],
  ['image/avif', [...Array(4).fill(undefined), 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69]],
];

/**
 * What kind of picture bytes are, by their own signature and not by what a server calls them. Undefined for anything
 * else: an SVG, which may carry scripts, a page, an error text.
 */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  const matches = (signature: readonly (number | undefined)[]) =>
    signature.every((byte, at) => byte === undefined || bytes[at] === byte);
  return signatures.find(([, signature]) => matches(signature))?.[0];
}
