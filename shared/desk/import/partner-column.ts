import { CONTENT_LANGUAGES, type ContentLanguage, contentLanguageSchema } from '../../language/language.ts';
import { foldText } from '../../partner/fold-text.ts';

/** What a column of a table can tell of a partner, in the order in which it is offered. */
export const COLUMN_FIELDS = [
  ...['name', 'kind', 'ownKind', 'businessId', 'website', 'description', 'area', 'languages'],
  ...['role', 'person', 'email', 'phone', 'state', 'day'],
  ...['commitment', 'lifeStages', 'elements', 'goals', 'note'],
] as const;
/** What a column of a table can tell of a partner. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** The fields that are texts in a language of their own. */
export const LOCALIZED_FIELDS = ['name', 'ownKind', 'description', 'area', 'commitment'] as const;
/** A field that is a text in a language. */
export type LocalizedField = (typeof LOCALIZED_FIELDS)[number];

/** What a column is read as; undefined when it is left out. */
export type ColumnMeaning = {
  /** What it tells. */
  field: ColumnField;
  /** The language its texts are in; the agreement's main one when absent. */
  language?: ContentLanguage;
};

/** Whether a field's text has a language. */
export function isLocalizedField(field: ColumnField): field is LocalizedField {
  return (LOCALIZED_FIELDS as readonly string[]).includes(field);
}

/** A meaning as one text, as a choice in a list holds it: `name`, `name:sv`; empty when the column is left out. */
export function meaningKey(meaning: ColumnMeaning | undefined): string {
  if (meaning === undefined) return '';
  return meaning.language === undefined ? meaning.field : `${meaning.field}:${meaning.language}`;
}

/** The meaning behind such a text; undefined for the column that is left out. */
export function meaningOfKey(key: string): ColumnMeaning | undefined {
  const [word = '', tag] = key.split(':');
  const field = COLUMN_FIELDS.find((each) => each === word);
  const language = contentLanguageSchema.safeParse(tag).data;
  return field && { field, ...(language !== undefined && isLocalizedField(field) && { language }) };
}

/**
 * How headings begin or read in Finnish, Swedish and English registers, most particular first: a heading takes the first
 * field whose pattern it fits. Words are compared folded and without what stands in brackets.
 */
const HEADINGS: readonly (readonly [ColumnField, RegExp])[] = [
  [
    'businessId',
    /^(?:y[- ]?tunnus|ytunnus|yritystunnus|fo[- ]?n(?:umme)?r|business ?id|business identity|org(?:anisation)?s?\.?[- ]?n(?:umme)?r)/,
  ],
  [
    'ownKind',
    /^(?:oma laji|oma sana|oma tyyppi|muu tyyppi|tyypin nimi|eget? (?:typ|slag)|own kind|own type)/,
  ],
  [
    'person',
    /^(?:yhteyshenkilo|yhteyshenkilö|vastuuhenkilö|puheenjohtaja|sihteeri|henkilö|allekirjoittaja|kontaktperson|ordförande|sekreterare|ansvarig|contact person|person|chair|secretary|(?:etu|suku)nimi|(?:för|efter)namn|first name|last name|surname)/,
  ],
  [
    'role',
    /^(?:yhteystaho|rooli|tehtävä|asema|titteli|yhteysrooli|roll|uppgift|titel|role|title|contact role)/,
  ],
  ['email', /^(?:sähköposti|sposti|s-posti|meili|e-?mail|email|e-?post|postilaatikko)/],
  ['phone', /^(?:puhelin|puh|gsm|matkapuhelin|tel|mobil|phone)/],
  [
    'website',
    /^(?:verkkosivu|kotisivu|www|internet|nettisivu|sivusto|linkki|url|web|hemsid|webb|länk|home ?page|site)/,
  ],
  [
    'day',
    /^(?:päivä(?:ys|määrä)?$|päivä |pvm|allekirjoitettu|allekirjoituspäivä|liittynyt|liittymispäivä|datum|dag$|undertecknat|date|day|signed on|joined)/,
  ],
  ['state', /^(?:allekirjoitu|vaihe|tila|tilanne|status|underteckn|läge|signature|state|stage)/],
  [
    'lifeStages',
    /^(?:elämänvaihe|elämänkaar|ikäryhmä|kohderyhmä|livssked|åldersgrupp|målgrupp|life ?stage|age group|target group)/,
  ],
  ['elements', /^(?:osa-alue|osa alue|arjen turva|delområde|element|part of everyday)/],
  ['goals', /^(?:tavoite|tavoitteet|päämäärä|mål|goal|aim)/],
  [
    'commitment',
    /^(?:sitoumu|sitoutu|lupau|lupaa|toimenpi|teko|teot|panos|åtagand|löft|åtgärd|commit|pledge|action|promis)/,
  ],
  ['languages', /^(?:palvelukiel|kieli|kielet|språk|servicespråk|betjäningsspråk|language|service language)/],
  [
    'note',
    /^(?:huom|muistiinpan|lisätie|sisäinen|kommentti|anteckn|anmärk|intern|kommentar|note|remark|comment|internal)/,
  ],
  [
    'area',
    /^(?:toiminta-?alue|alue|kylä$|kylä tai|kylä(?:t|kunta)$|kotipaikka|kotikunta|paikkakunta|kunnanosa|kaupunginosa|verksamhetsområde|område|by$|by eller|ort|hemort|kommundel|stadsdel|area|village|district|domicile|location)/,
  ],
  [
    'description',
    /^(?:kuvaus|toimiala|toiminta|toiminnan|esittely|ala$|tarkoitus|beskrivning|verksamhet|bransch|presentation|syfte|description|activit|what|field|purpose|about)/,
  ],
  [
    'kind',
    /^(?:tyyppi|laji|luokka|ryhmä|organisaatiotyyppi|yhteisömuoto|yritysmuoto|typ$|slag|grupp|organisationstyp|organisationsform|kind|type|category|form)/,
  ],
  [
    'name',
    /^(?:nimi|kumppani|yhdisty|järjestö|seura$|seuran|yhteisö|toimija|organisaatio|yrity|namn|partner|förening|organisation|aktör|företag|name|association|club|company|society|member|jäsen)/,
  ],
];

const LANGUAGE_MARKS: readonly (readonly [ContentLanguage, RegExp])[] = [
  ['smn', /inarinsaa|enaresam|inari s|\bsmn\b/],
  ['sms', /koltansaa|skoltsam|skolt s|\bsms\b/],
  ['se', /pohjoissaa|nordsam|northern s|\bse\b/],
  ['sv', /ruotsi|svensk|swedish|\bsv\b/],
  ['en', /englanti|engelsk|english|\ben\b/],
  ['fi', /suomi|suomek|finsk|finnish|\bfi\b/],
];

/** What a heading says its column tells; undefined when it says nothing that is known. */
export function meaningOfHeading(heading: string): ColumnMeaning | undefined {
  const folded = foldText(heading);
  const words = folded
    .replaceAll(/\([^)]*\)|[:*]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const field = HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
  if (field === undefined) return undefined;
  const marks = /[([,/]/.test(folded) ? folded : ` ${words.split(' ').slice(1).join(' ')}`;
  const language = LANGUAGE_MARKS.find(([, pattern]) => pattern.test(marks))?.[0];
  return { field, ...(language !== undefined && isLocalizedField(field) && { language }) };
}

/** Every meaning a column can be given in an agreement of these languages, for a list to choose from. */
export function offeredMeanings(languages: readonly ContentLanguage[]): ColumnMeaning[] {
  const further = CONTENT_LANGUAGES.filter((language) => languages.slice(1).includes(language));
  return COLUMN_FIELDS.flatMap((field) => [
    { field },
    ...(isLocalizedField(field) ? further.map((language) => ({ field, language })) : []),
  ]);
}
