import { safeUrl } from '../html/safe-url.ts';
import type { Licence } from '../licence/licence-schema.ts';
import { licenceByAddress, licenceInText, licenceName } from '../licence/recognise-licence.ts';
import type { Source } from '../practice/provenance.ts';
import { cleanText } from './clean-text.ts';
import { type Evidence, evidence, firstOf } from './evidence.ts';
import { isOfType, type Thing, textOf } from './json-ld.ts';
import { type LicenceMark, speaksOfPictures } from './licence-marks.ts';
import type { Page } from './page.ts';
import type { PageHead } from './page-head.ts';
import { ARTICLE_TYPES } from './page-kind.ts';

/**
 * The terms on which a page may be used again. What it declares to machines goes first, then links to known licences,
 * then what it says in words. The licence of a picture is not the page's, and a bare "© Kunta 2024" grants nothing and
 * forbids nothing: it is no licence.
 */
export function readLicence({ head, blocks }: Page): Evidence<Licence> | undefined {
  const marks = head.licenceMarks;
  const lines = blocks.map(({ text }) => text).filter((text) => text.length <= MAX_LINE);
  return firstOf(
    () => describedLicence(head),
    () => markedLicence(marks, 'declared'),
    () => metaLicence(head),
    () => markedLicence(marks, 'linked'),
    () => saidLicence(lines.filter((line) => aboutTerms.test(line))),
    () => saidLicence(marks.filter(({ kind }) => kind === 'said').map(({ words }) => words)),
  );
}

/** A longer line is running text, in which a licence may be spoken of without being given. */
const MAX_LINE = 400;
/** Words of lines that give a licence, rather than speak of one. */
const aboutTerms =
  /lisens|lisenss|käyttöeh|käytettävissä|käyttöoike|tekijänoike|oikeudet pidät|avoin(?:ta)? (?:data|aineisto)|licen[sc]|lizenz|upphovsrätt|rättigheter|får användas|terms of use|copyright|rights reserved|rechte/iu;

const ownTypes = [
  ...ARTICLE_TYPES,
  ...['WebPage', 'AboutPage', 'ItemPage', 'CreativeWork', 'Report', 'TechArticle', 'ScholarlyArticle'],
  ...['Dataset', 'Course', 'LearningResource', 'Guide', 'HowTo', 'WebSite'],
];

function describedLicence({ things }: PageHead): Evidence<Licence> | undefined {
  for (const thing of things.filter((each) => isOfType(each, ownTypes))) {
    const told = thing.license ?? thing.usageInfo;
    for (const part of Array.isArray(told) ? told : [told]) {
      const words =
        textOf(part) ?? textOf((part as Thing | undefined)?.url) ?? textOf((part as Thing | undefined)?.name);
      const licence = words === undefined ? undefined : licenceOf(cleanText(words));
      if (words !== undefined && licence !== undefined) return evidence(licence, 'json-ld', words);
    }
  }
  return undefined;
}

function markedLicence(
  marks: readonly LicenceMark[],
  kind: LicenceMark['kind'],
): Evidence<Licence> | undefined {
  const found = marks.filter((mark) => mark.kind === kind);
  if (kind === 'linked' && new Set(found.map(({ address }) => licenceByAddress(address ?? ''))).size > 1) {
    return undefined;
  }
  for (const { address, words } of found) {
    const licence = address === undefined ? licenceOf(words) : linkedLicence(address, words);
    if (licence !== undefined) return evidence(licence, 'markup', words === '' ? (address ?? '') : words);
  }
  return undefined;
}

const metaNames: readonly (readonly [Source, string])[] = [
  ['dublin-core', 'dcterms.license'],
  ['dublin-core', 'dc.rights.license'],
  ['dublin-core', 'dc.license'],
  ['dublin-core', 'dcterms.rights'],
  ['dublin-core', 'dc.rights'],
  ['meta', 'cc:license'],
  ['meta', 'license'],
  ['meta', 'licence'],
  ['meta', 'rights'],
  ['meta', 'copyright'],
];

function metaLicence({ metas }: PageHead): Evidence<Licence> | undefined {
  for (const [source, name] of metaNames) {
    const content = metas.get(name);
    const licence = content === undefined ? undefined : licenceOf(content);
    if (content !== undefined && licence !== undefined) return evidence(licence, source, content);
  }
  return undefined;
}

function saidLicence(lines: readonly string[]): Evidence<Licence> | undefined {
  for (const line of lines) {
    const found = speaksOfPictures(line) ? undefined : licenceInText(line);
    if (found !== undefined) return evidence({ name: found.words, code: found.code }, 'pattern', line);
  }
  return undefined;
}

/** The licence that a text or an address names; undefined when we know none by it. */
function licenceOf(told: string): Licence | undefined {
  const address = /^https?:\S+$/.test(told) ? safeUrl(told) : undefined;
  if (address !== undefined) return linkedLicence(address, '');
  const named = licenceInText(told);
  if (named !== undefined) return { name: named.words, code: named.code };
  const within = /https?:\/\/[^\s"'<>]+/.exec(told)?.[0];
  return within === undefined || licenceByAddress(within) === undefined
    ? undefined
    : linkedLicence(within, '');
}

/** Longer words of a link are a sentence, not a name. */
const MAX_NAME = 120;

/** The licence behind an address. One we do not know goes by the link's words, or by its address. */
function linkedLicence(address: string, words: string): Licence | undefined {
  const code = licenceByAddress(address) ?? licenceInText(words)?.code;
  const own = words.length >= 2 && words.length <= MAX_NAME ? words : '';
  if (code === undefined) return { name: own === '' ? address.slice(0, 300) : own, address };
  const named = licenceInText(own)?.code === code ? own : licenceName(code);
  return { name: named, address, code };
}
