import { findNames } from '../../contact/person-names.ts';
import { comparable } from '../clean-text.ts';

/** What a word such as `Titteli` says of the words after it, or of the column under it. */
export type ContactPart = 'name' | 'role' | 'organisation' | 'way' | 'other';

const parts: readonly [ContactPart, RegExp][] = [
  ['name', /^(?:nimi|namn|name|henkilö|yhteyshenkilön? nimi|kontaktpersonens namn)$/],
  [
    'role',
    /^(?:titteli|tehtävä|tehtävänimike|nimike|ammattinimike|rooli|virka|titel|befattning|roll|tjänst|tjänstebeteckning|title|job title|role|position)$/,
  ],
  [
    'organisation',
    /^(?:organisaatio|yksikkö|toimiala|yhdistys|yhdistyksen nimi|seura|järjestö|yritys|organisation|enhet|förening|unit|department|association|company)$/,
  ],
  [
    'way',
    /^(?:puhelin|puhelinnumero|puhelinnro|puh|p|gsm|matkapuhelin|telefon|telefonnummer|tel|tfn|mobil|mobiltelefon|phone|phone number|telephone|mobile|sähköposti|sähköpostiosoite|s posti|email|e mail|e mail address|email address|e post|e postadress|epost)$/,
  ],
  [
    'other',
    /^(?:osoite|postiosoite|käyntiosoite|adress|postadress|besöksadress|address|street address|postal address|verkkosivut?|kotisivut?|www|webbplats|website|vastuualueet?|ansvarsområden?|aukioloajat)$/,
  ],
];

/** What a label or the head of a column tells of contacts; undefined when it is none. */
export function contactPartOf(text: string): ContactPart | undefined {
  if (text.length > 40) return undefined;
  const words = comparable(text);
  return parts.find(([, pattern]) => pattern.test(words))?.[0];
}

const sectionWords = [
  'lisätie(?:toja|toa|dot)(?: ja yhteydenotot)?|yhteystie(?:dot|toja)|yhteyshenkilöt?|yhteydenotot|ota yhteyttä|kysy lisää|tiedustelut|vastuuhenkilöt?',
  'henkilöstö|henkilökunta|työntekijät|valmistelijat?|esittelijä|asian valmistelija',
  'mera information|mer information|ytterligare (?:information|uppgifter)|tilläggs(?:information|uppgifter)|närmare (?:information|upplysningar)|upplysningar',
  'kontaktuppgifter|kontaktinformation|kontakta(?: oss)?|kontakt|kontaktpersone?r?|ta kontakt|personal|beredare|föredragande',
  'contacts?|contact (?:us|information|details|persons?)|(?:more|further|additional) information|for (?:more|further) information|enquiries|inquiries|staff',
].join('|');
const section = new RegExp(`^(?:${sectionWords})(?: \\p{L}+){0,6}$`, 'iu');
const giver =
  /^(?:lisätietoja (?:asiasta |hankkeesta |hausta )?(?:antaa|antavat|saa)|(?:ota yhteyttä|yhteydenotot)|yhteyshenkilö(?:nä)?(?: on)?|vastuuhenkilö(?: on)?|mera information ges av|närmare upplysningar ger|kontaktperson(?: är)?|for more information,? (?:please )?contact|contact person)\s+(?=\S)/iu;

/** The longest line that is only a label of contacts, in characters. */
const MAX_LABEL = 80;

/** The label that words begin with, without a colon: "Lisätietoja suunnittelija Maija Malli". */
const leadingLabel =
  /^(?:lisätie(?:toja|dot|toa)|yhteyshenkilö(?:t|nä)?|vastuuhenkilö|mera information|mer information|kontaktperson|kontakt|more information|contact)(?: (?:antaa|antavat|ges av|ger|on|är))?\s+/iu;

/** Words without the label of contacts they begin with. */
export function withoutContactLabel(text: string): string {
  return text.replace(leadingLabel, '');
}

/** How the labels of contacts begin: asked first, because almost no line does. */
export const labelBeginning =
  /^[^\p{L}]*(?:lis|yht|ota|kys|tied|vast|henk|työ|valm|esit|asian|mer|ytt|till|när|upp|kon|ta |pers|ber|för|con|more|fur|add|for|enq|inq|sta)/iu;

/** Whether a line is nothing but a heading or a label of contacts: `Lisätietoja avustuksista:`. */
export function isContactLabel(text: string): boolean {
  if (text.length > MAX_LABEL || !labelBeginning.test(text) || /[\d@,.:]\s*\S/.test(text)) return false;
  return section.test(comparable(text)) && findNames(text).length === 0;
}

/** The rest of a line that begins with a label of contacts (`Lisätietoja: …`, `Lisätietoja antaa …`); undefined for others. */
export function afterContactLabel(text: string): string | undefined {
  const colon = text.slice(0, MAX_LABEL).indexOf(':');
  if (colon > 0 && isContactLabel(text.slice(0, colon))) {
    const rest = text.slice(colon + 1).trim();
    return rest === '' ? undefined : rest;
  }
  const found = giver.exec(text)?.[0];
  return found === undefined ? undefined : text.slice(found.length);
}
