import { countPersonalData } from '../contact/count-personal-data.ts';
import type { MaskWords } from '../contact/personal-data.ts';
import type { Language } from '../language/language.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { attributionLine } from '../licence/attribution.ts';
import { reuseTerms } from '../licence/reuse-terms.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { sameValue } from '../practice/compare-cards.ts';
import { FIELD_ORDER, FIELD_SHAPES } from '../practice/field-order.ts';
import type { Practice, PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import { PRIVATE_FIELDS } from '../practice/publishable-fields.ts';
import { withoutPersonalData } from '../practice/without-personal-data.ts';
import { isOwnPage, type Publishing } from './publishing.ts';
import { CARD_FIELDS, type SharedPractice, sharedPracticeSchema } from './shared-collection-schema.ts';

/** Where a practice is told of, and when that was read. */
export type PracticeSource = {
  /** The page's address. */
  address: string;
  /** When it was clipped, a moment. */
  clippedAt: string;
};

/**
 * Why a field stays in the library. `personal`: it is about persons. `copyright`: a long text of a page whose owner has not
 * allowed copying. `no-changes`: the licence allows no changed text, and personal data would have to be taken out of it.
 */
export type WhyLeft = 'personal' | 'copyright' | 'no-changes';

/** A practice as it would go out, with what stays and why. */
export type PreparedPractice = {
  /** Its id. */
  id: string;
  /** Its title in the library. */
  title: string;
  /** What goes out; absent when nothing can, because the practice has no page of the web to name as its source. */
  shared?: SharedPractice;
  /** The fields that stay, in the order of the card. */
  left: { field: PracticeFieldName; why: WhyLeft }[];
  /** How many pieces of personal data are taken out of the texts that go. */
  masked: number;
};

/** The longest text that is a short fact, in characters; what is longer is a text that someone has written. */
const SHORT = 300;

/** The longest text of the part that the widget reads, and the longest name of a licence there, in characters. */
const LONGEST = { text: 20_000, licence: 200 };

/** A practice as it would go out in a collection. The practice itself is not changed. */
export function preparePractice(
  practice: Practice,
  source: PracticeSource | undefined,
  publishing: Publishing,
  masks: MaskWords,
): PreparedPractice {
  const { id, fields } = practice;
  const masked = withoutPersonalData(fields, masks);
  const left = FIELD_ORDER.flatMap((field) => {
    const why = whyLeft(field, practice, masked, source, publishing);
    return why === undefined ? [] : [{ field, why }];
  });
  const told = { id, title: fields.title, left };
  const leftNames = new Set(left.map(({ field }) => field));
  const going = Object.fromEntries(
    Object.entries(masked).filter(([name]) => !leftNames.has(name as PracticeFieldName)),
  ) as PracticeFields;
  const count = countPersonalData(
    textsOf(Object.keys(going).map((name) => fields[name as PracticeFieldName])),
    fields.contacts?.map((contact) => ({ ...contact, isPersonal: false })) ?? [],
  );
  const shared = source && sharedOf(practice, going, source, publishing);
  return { ...told, masked: count, ...(shared && { shared }) };
}

function whyLeft(
  field: PracticeFieldName,
  { fields, provenance }: Practice,
  masked: PracticeFields,
  source: PracticeSource | undefined,
  publishing: Publishing,
): WhyLeft | undefined {
  const value = fields[field];
  if (value === undefined) return undefined;
  if ((PRIVATE_FIELDS as readonly string[]).includes(field)) return 'personal';
  // A name is needed to speak of a practice at all, and is no work of its own.
  if (field === 'title' || !isLongText(field, value)) return undefined;
  if (isOwnText(provenance[field]?.source, source, publishing)) return undefined;
  const terms = reuseTerms(fields.licence);
  if (terms.copy !== 'yes') return 'copyright';
  return terms.change !== 'yes' && !sameValue(value, masked[field]) ? 'no-changes' : undefined;
}

function isLongText(field: PracticeFieldName, value: unknown): boolean {
  if (FIELD_SHAPES[field] === 'story') return true;
  return FIELD_SHAPES[field] === 'line' && typeof value === 'string' && value.length > SHORT;
}

function isOwnText(
  from: string | undefined,
  source: PracticeSource | undefined,
  publishing: Publishing,
): boolean {
  return from === 'typed' || (source !== undefined && isOwnPage(source.address, publishing));
}

/** What goes out of a card; undefined when its source is no page of the web. */
function sharedOf(
  { id, provenance, fields }: Practice,
  going: PracticeFields,
  source: PracticeSource,
  publishing: Publishing,
): SharedPractice | undefined {
  const language = going.language ?? publishing.language;
  const inLanguage = (text: string): LocalizedText => ({ [language]: text });
  const isOwn = (field: PracticeFieldName) => isOwnText(provenance[field]?.source, source, publishing);
  const { summary, site, licence, title, kind, municipalityCode, publishedOn } = going;
  // What the widget shows has no room to name a source beside it: a text that goes by its licence stays on the card.
  const shown = summary !== undefined && isOwn('summary') && summary.length <= LONGEST.text;
  const cardFields = CARD_FIELDS.filter(
    (name) => going[name] !== undefined && !(name === 'summary' && shown),
  );
  const card = Object.fromEntries(cardFields.map((name) => [name, onlyOfWeb(going[name])]));
  const isByLicence = cardFields.some((name) => isLongText(name, going[name]) && !isOwn(name));
  const shared = {
    id,
    title: inLanguage(title),
    ...(shown && { summary: inLanguage(summary) }),
    ...municipalityOf(municipalityCode),
    kind,
    source: { address: source.address, ...(site && { site: inLanguage(site) }) },
    ...(licence && {
      licence: {
        name: licence.name.slice(0, LONGEST.licence),
        ...(licence.address && { address: licence.address }),
      },
    }),
    ...(publishedOn && { publishedOn }),
    card,
    ...(isByLicence && { attribution: attributionOf(going, source, publishing.language) }),
  };
  return fields.title === '' ? undefined : sharedPracticeSchema.safeParse(shared).data;
}

function municipalityOf(code: string | undefined) {
  const found = code === undefined ? undefined : municipalityByCode(code);
  if (found === undefined) return {};
  const { fi, sv, en } = found;
  return { municipality: { fi, sv, en }, municipalityCode: found.code };
}

function attributionOf(
  { title, site, licence }: PracticeFields,
  { address, clippedAt }: PracticeSource,
  language: Language,
): string {
  const host = new URL(address).hostname;
  return attributionLine({
    ...{ title, site: site ?? host, address, licence, language },
    clippedOn: clippedAt.slice(0, 10),
  });
}

/** A list without what leads elsewhere than to the web; any other value as it is. */
function onlyOfWeb(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter((each) => {
    const { address } = Object(each);
    return typeof address !== 'string' || /^https?:\/\//.test(address);
  });
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}
