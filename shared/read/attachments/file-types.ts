import type { Attachment } from '../../practice/attachment-schema.ts';

/** What kind of file it is. */
export type FileType = Attachment['type'];

const endings: Readonly<Record<FileType, string>> = {
  pdf: 'pdf',
  'text-document': 'doc docx docm dot dotx odt ott rtf txt pages epub',
  spreadsheet: 'xls xlsx xlsm xlsb ods csv tsv numbers',
  slides: 'ppt pptx pptm pps ppsx odp key',
  image: 'jpg jpeg png gif tif tiff svg webp avif heic bmp',
  video: 'mp4 m4v mov avi wmv webm mkv mpg mpeg ogv',
  audio: 'mp3 m4a wav ogg oga flac aac wma',
  archive: 'zip 7z rar tar gz tgz',
};
const typeByEnding = new Map<string, FileType>(
  (Object.keys(endings) as FileType[]).flatMap((type) =>
    endings[type].split(' ').map((ending) => [ending, type] as const),
  ),
);

/** What pages call types of files, beside their endings. */
const typeByWord = new Map<string, FileType>([
  ...typeByEnding,
  ['word', 'text-document'],
  ['excel', 'spreadsheet'],
  ['powerpoint', 'slides'],
  ['video', 'video'],
  ['videotallenne', 'video'],
  ['äänite', 'audio'],
  ['podcast', 'audio'],
]);

const mediaTypes: readonly [RegExp, FileType][] = [
  [/^application\/pdf$/, 'pdf'],
  [
    /wordprocessing|msword|opendocument\.text|^text\/(?:plain|rtf)$|^application\/(?:rtf|epub)/,
    'text-document',
  ],
  [/spreadsheet|ms-excel|^text\/csv$/, 'spreadsheet'],
  [/presentation|ms-powerpoint/, 'slides'],
  [/^image\//, 'image'],
  [/^video\//, 'video'],
  [/^audio\//, 'audio'],
  [/zip|x-tar|x-rar|7z/, 'archive'],
];

/** Places that show recordings, with the paths of a single one: channels and front pages are no recordings. */
const players: readonly [host: RegExp, path: RegExp][] = [
  [/(?:^|\.)youtube(?:-nocookie)?\.com$/, /^\/(?:watch$|embed\/(?!videoseries)|shorts\/|live\/)/],
  [/^youtu\.be$/, /^\/[\w-]{6,}/],
  [/(?:^|\.)vimeo\.com$/, /^\/(?:\d|video\/\d|event\/\d|showcase\/\d+\/video)/],
  [/(?:^|\.)dailymotion\.com$/, /^\/(?:embed\/)?video\//],
  [/^dai\.ly$/, /^\/\w/],
  [/(?:^|\.)dreambroker\.com$/, /^\/channel\/\w+\/\w/],
  [/(?:^|\.)videosync\.fi$/, /^\/[\w-]{2,}/],
  [/(?:^|\.)quickchannel\.com$/, /\/(?:play|show)\//i],
  [/^areena\.yle\.fi$/, /^\/\d-\d+/],
  [/(?:^|\.)(?:kaltura|panopto)\.(?:com|eu)$/, /./],
];

/** SharePoint's letter for the kind of a shared file: `/:w:/r/sites/…`. */
const sharePointLetters: Readonly<Record<string, FileType>> = {
  b: 'pdf',
  w: 'text-document',
  x: 'spreadsheet',
  p: 'slides',
  i: 'image',
  v: 'video',
};

/** The type a word stands for: an ending, `Word`, `video`. */
export function typeOfWord(word: string): FileType | undefined {
  return typeByWord.get(word.toLowerCase());
}

/** The type a media type stands for (`application/pdf`). */
export function typeOfMediaType(mediaType: string): FileType | undefined {
  const name = mediaType.toLowerCase().split(';')[0]?.trim() ?? '';
  return mediaTypes.find(([pattern]) => pattern.test(name))?.[1];
}

/** The type an address tells: by the file name in its path or query, or by its host. */
export function typeOfAddress(url: URL): FileType | undefined {
  const name = fileNameOf(url);
  if (name !== undefined) return typeOfEnding(name);
  if (players.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname))) return 'video';
  const letter = /^\/:(\w):\//.exec(url.pathname)?.[1];
  return letter === undefined ? undefined : sharePointLetters[letter];
}

/**
 * The file name in an address, decoded: a part of the path (Liferay puts an id after it) or a value of the query
 * (`download.aspx?file=ohje.pdf`).
 */
export function fileNameOf(url: URL): string | undefined {
  const parts = [
    ...url.pathname.split('/').slice(-4).reverse(),
    ...[...url.searchParams.values()].slice(0, 20),
  ];
  for (const part of parts) {
    const name = (decoded(part).split(/[/\\]/).at(-1) ?? '').trim();
    if (typeOfEnding(name) !== undefined) return name;
  }
  return undefined;
}

function typeOfEnding(name: string): FileType | undefined {
  const ending = /[^.\s]\.([a-z0-9]{2,5})$/i.exec(name.slice(-60))?.[1];
  return ending === undefined ? undefined : typeByEnding.get(ending.toLowerCase());
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
