import type { Block } from '../blocks.ts';
import { comparable } from '../clean-text.ts';
import { type Evidence, evidence, firstOf } from '../evidence.ts';
import { isPersonLike } from '../organisation-names.ts';
import type { Page } from '../page.ts';
import { titleParts } from '../title-parts.ts';
import { sentencesOfPage } from './page-sentences.ts';
import { findValidity } from './validity.ts';

/** Words for an agreement, in any case form. */
const agreement = /sopimu|sopimus|asiakirj|avtal|agreement|partnership/iu;

/** Whether a sentence is about the agreement: it names it or takes it up again. */
export function isAboutAgreement(sentence: string): boolean {
  return agreement.test(sentence) || /^(?:se|sen|den|det|it|this)(?!\p{L})/iu.test(sentence);
}

const kindStems = {
  fi: '(?:elinvoima|hyvinvointi|kumppanuus|yhteistyö|yhdistys|järjestö|palvelu|arjen turvaa -?)sopimu|yhdistysyhteistyöasiakirja',
  sv: '(?:livskrafts|välfärds|partnerskaps|samarbets|förenings)avtal',
  en: '(?:vitality|wellbeing|well-being|partnership|cooperation|co-operation) agreement',
};
const kindShape = new RegExp(
  `(?<![\\p{L}-])(?:(?:${kindStems.fi})(s|kset|a|at)?(?!\\p{L})|(?:${kindStems.sv})(?:et|en)?(?!\\p{L})|(?:${kindStems.en})s?(?!\\p{L}))`,
  'giu',
);
const kindStem = new RegExp(`(?<![\\p{L}-])(?:${kindStems.fi}|${kindStems.sv}|${kindStems.en})`, 'iu');
/** A title names it in its first words; a longer text speaks of other agreements too. */
const MAX_TEXT = 20_000;

/**
 * What a page calls its agreement: as its heading or title has it in the basic form, else as the text has it when the
 * heading names the same in another form.
 */
export function findAgreementKind(page: Page): Evidence<string> | undefined {
  const heading = topHeading(page);
  const title = titleParts(page.head.title, '').page;
  return firstOf(
    () => kindIn(heading, 'heading'),
    () => kindIn(title, 'title'),
    () => {
      const stem = kindStem.exec(heading)?.[0] ?? kindStem.exec(title)?.[0];
      if (stem === undefined) return undefined;
      return sentencesOfPage(page)
        .map((sentence) => kindIn(sentence, 'text'))
        .find((found) => found !== undefined && comparable(found.value).startsWith(comparable(stem)));
    },
  );
}

/** The highest heading of the content. */
function topHeading({ blocks }: Page): string {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const top = Math.min(...headings.map((block) => block.level));
  return headings.find((block) => block.level === top)?.text ?? '';
}

function kindIn(words: string, source: 'heading' | 'title' | 'text'): Evidence<string> | undefined {
  const kind = words.slice(0, MAX_TEXT).match(kindShape)?.[0];
  return kind === undefined ? undefined : evidence(kind, source, words);
}

const yearRange = '20\\d{2} ?[–-] ?20\\d{2}';
const dayRange = '\\d{1,2}\\.\\d{1,2}\\.(?:20\\d{2})? ?[–-] ?\\d{1,2}\\.\\d{1,2}\\.20\\d{2}';
const termShape = new RegExp(`(?<![\\d.])(?:${dayRange}|${yearRange})(?![\\d])`, 'u');
const cuedTerm = new RegExp(
  `(?:vuosille|vuosiksi|vuosina|ajalle|ajaksi|kaudelle|kaudeksi|kausi|voimassa|koskee vuosia|kattaa vuodet|åren|perioden|tiden|gäller|for|from|in force|covers|years?|term)(?: (?:on|är|is|the|period|åren|years?|term|from)){0,2} (${dayRange}|${yearRange})(?!\\d)`,
  'iu',
);
const duration =
  /(?<![\p{L}\d])(?:(?:yhdeksi|kahdeksi|kolmeksi|neljäksi|\d(?: ?[–-] ?\d)?) vuo(?:deksi|tta)|(?:yksi|kaksi|kolmi|neli)vuoti(?:nen|sia|set|seksi)|(?:ettåriga?|tvååriga?|treåriga?|\d(?:[–-]\d)?-åriga?)|(?:two|three|four)-year)(?!\p{L})/iu;

/** The term that an agreement's heading or text gives: its years or days, until when it is in force, or how long it lasts. */
export function findAgreementTerm(page: Page): Evidence<string> | undefined {
  const heading = topHeading(page);
  const sentences = sentencesOfPage(page).filter(
    (sentence) => !/hakuaika|haku |ansökning|apply|application/iu.test(sentence),
  );
  const first = (read: (sentence: string) => string | undefined) => () => {
    for (const sentence of sentences) {
      const found = read(sentence);
      if (found !== undefined) return evidence(found, 'pattern', sentence);
    }
    return undefined;
  };
  return firstOf(
    () => {
      const found = kindStem.test(heading) ? termShape.exec(heading)?.[0] : undefined;
      return found === undefined ? undefined : evidence(found, 'heading', heading);
    },
    first((sentence) => (agreement.test(sentence) ? cuedTerm.exec(sentence)?.[1] : undefined)),
    first((sentence) => (isAboutAgreement(sentence) ? findValidity(sentence) : undefined)),
    first((sentence) => (agreement.test(sentence) ? duration.exec(sentence)?.[0] : undefined)),
  );
}

const signedBy =
  /(?<!\p{L})(?:\p{L}*sopimuksen|asiakirjan|sopimuksessa|avtalet|agreement) (?:ovat |on |har |has been |was |is )?(?:allekirjoittaneet|allekirjoittivat|allekirjoittavat|solmineet|solmivat|tehneet|tekivät|osapuolia ovat|osapuolet ovat|mukana|undertecknats av|undertecknades av|ingåtts av|signed by|between)(?: ovat)?:? (.+)$/iu;
const organisationEnd =
  /(?<!\p{L})(?:ry|rf|r\.y\.|oy|ab|oyj|osk|sr)(?!\p{L})|kunta(?:yhtymä)?(?!\p{L})|kaupunki|liitto|yhdisty|seura|hyvinvointialue|kommun|stad(?!\p{L})|samkommun|förening|förbund|församling|välfärdsområde|(?<!\p{L})(?:city|town|municipality|association|council|parish)(?!\p{L})/iu;

/** The parties that running text names, or that a list of organisations on the page of the agreement holds. */
export function findParties(page: Page): Evidence<string[]> | undefined {
  for (const sentence of sentencesOfPage(page)) {
    const list = signedBy.exec(sentence)?.[1];
    const names = list === undefined ? [] : partiesIn(list.replace(/\.$/, ''));
    if (names.length >= 2 && names.every(isOrganisation)) return evidence(names, 'pattern', sentence);
  }
  return organisationList(page.blocks);
}

/** The names in an enumeration whose last "and" may stand within a name: `Sosiaali ja Terveys ry`. */
function partiesIn(list: string): string[] {
  return list.split(/,\s+/).flatMap((part, index, parts) => {
    if (index < parts.length - 1) return [part.trim()];
    const joints = [...part.matchAll(/\s(?:ja|sekä|och|samt|and)\s/giu)];
    for (const joint of joints) {
      const pair = [part.slice(0, joint.index), part.slice(joint.index + joint[0].length)].map((name) =>
        name.trim(),
      );
      if (pair.every(isOrganisation)) return pair;
    }
    return [part.trim()];
  });
}

function isOrganisation(name: string): boolean {
  return name.length <= 100 && /\p{Lu}/u.test(name) && organisationEnd.test(name) && !isPersonLike(name);
}

/** Words in the names of enterprises and networks that look like a person's name: `Osuuskauppa Kaarna`. */
const enterprise =
  /osuus|andels|leader|kauppa|kahvila|apteek|apotek|hanke|projekt|yhtiö|bolag|koti(?!\p{L})|hem(?!\p{L})/iu;

/** Fewer organisations in a row are examples. */
const ENOUGH = 4;

/** A list most of whose items are names of organisations. */
function organisationList(blocks: readonly Block[]): Evidence<string[]> | undefined {
  const lists = new Map<Element, Block[]>();
  for (const block of blocks) {
    const list = block.kind === 'item' ? block.element.closest('ul, ol') : null;
    if (list === null) continue;
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [block]);
    else known.push(block);
  }
  for (const items of lists.values()) {
    const names = items.map((block) => block.text);
    const sure = names.filter(isOrganisation).length;
    const plain = names.every((name) => name.length <= 100 && !/[.!?:]$/.test(name));
    if (sure < ENOUGH || sure < names.length * 0.6 || !plain) continue;
    const parties = names.filter((name) => enterprise.test(name) || !isPersonLike(name));
    return evidence([...new Set(parties)], 'pattern', parties.join(', '));
  }
  return undefined;
}

const plan = new RegExp(
  [
    '(?:laaja )?hyvinvointi(?:kertomus ja -)?suunnitelma',
    'laaja hyvinvointikertomus',
    'ehkäisevän päihdetyön (?:toiminta)?suunnitelma',
    'hyte-suunnitelma',
    'hyvinvointi- ja turvallisuussuunnitelma',
    'välfärdsplan(?:en)?',
    'handlingsplan(?:en)? för förebyggande rusmedelsarbete',
    '(?:well-?being|welfare) plan',
    'substance abuse prevention plan',
  ]
    .join('|')
    .replace(/^/, '(?<![\\p{L}-])(?:')
    .replace(/$/, ')(?: (?:vuosille )?20\\d{2}(?: ?[–-] ?20\\d{2})?)?(?!\\p{L})'),
  'giu',
);

/** The plans that an agreement's text names in the basic form. */
export function findPlans(page: Page): Evidence<string[]> | undefined {
  const found = sentencesOfPage(page).flatMap((sentence) =>
    (sentence.match(plan) ?? []).map((name) => ({ name, sentence })),
  );
  const known = new Set<string>();
  const names = found.flatMap(({ name }) => {
    const isNew = !known.has(comparable(name));
    known.add(comparable(name));
    return isNew ? [name] : [];
  });
  const first = found[0];
  return first && evidence(names, 'pattern', first.sentence);
}
