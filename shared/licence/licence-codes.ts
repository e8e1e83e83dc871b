/** What the Creative Commons licences ask, in the order in which their names say it. */
export const CREATIVE_COMMONS_KINDS = ['by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nc-nd'] as const;
/** One of the six Creative Commons licences, without its version. */
export type CreativeCommonsKind = (typeof CREATIVE_COMMONS_KINDS)[number];

/** The versions in which those licences were published. */
export const CREATIVE_COMMONS_VERSIONS = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'] as const;
/** A version of a Creative Commons licence. */
export type CreativeCommonsVersion = (typeof CREATIVE_COMMONS_VERSIONS)[number];

/** Known terms that are no Creative Commons licence: dedications, public bodies' licences, and none given. */
export const OTHER_LICENCE_CODES = [
  'cc0-1.0',
  'public-domain',
  'ogl-uk-3.0',
  'dl-de-by-2.0',
  'dl-de-zero-2.0',
  'gfdl',
  'odbl-1.0',
  'odc-by-1.0',
  'all-rights-reserved',
] as const;

/** The code of a licence we know: `cc-by-4.0`, without a version `cc-by`, `all-rights-reserved` … */
export type LicenceCode =
  | `cc-${CreativeCommonsKind}-${CreativeCommonsVersion}`
  | `cc-${CreativeCommonsKind}`
  | (typeof OTHER_LICENCE_CODES)[number];

/** The codes of all licences we know. */
export const LICENCE_CODES: readonly LicenceCode[] = [
  ...CREATIVE_COMMONS_KINDS.flatMap((kind): LicenceCode[] => [
    `cc-${kind}`,
    ...CREATIVE_COMMONS_VERSIONS.map((version): LicenceCode => `cc-${kind}-${version}`),
  ]),
  ...OTHER_LICENCE_CODES,
];
