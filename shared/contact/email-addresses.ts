/** An e-mail address in a text. */
export interface EmailAddress {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** The address with `@`. */
  address: string;
}

const local = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_+-])?";
const domain = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}[\\p{L}]{2,24}';
const openAt = /@|[([{<] {0,2}(?:at|ät|a|ät-merkki|miukumauku|@) {0,2}[)\]}>]| (?:at|ät) /giu;
const before = new RegExp(`${local}$`, 'u');
const after = new RegExp(`^${domain}`, 'u');

/** What instructions write in the place of a name: an address made of these reaches nobody. */
const patternParts =
  /(?:^|[._-])(?:etunimi|sukunimi|etunimet|firstname|lastname|forename|surname|förnamn|fornamn|efternamn|nimi\.nimi|namn\.namn)(?:[._-]|$)/i;

/** The longest part of an address before its sign, and after it (RFC 5321: 64 and 255). */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;

/**
 * The e-mail addresses of a text, also those with `(at)`, `[at]`, `(ät)` or ` at ` for the sign. Patterns given as an
 * instruction (`etunimi.sukunimi@…`) are not addresses.
 */
export function findEmails(text: string): EmailAddress[] {
  return findAddresses(text).filter(({ address }) => !isAddressPattern(address));
}

/** Every address of a text, patterns of addresses too. */
function findAddresses(text: string): EmailAddress[] {
  const found: EmailAddress[] = [];
  let from = 0;
  for (const sign of text.matchAll(openAt)) {
    const word = /^ ?(?:at|ät) ?$/i.test(sign[0]);
    const gap = word ? 0 : spaceBefore(text, sign.index);
    const head = before.exec(text.slice(Math.max(from, sign.index - gap - MAX_LOCAL), sign.index - gap))?.[0];
    const rest = text.slice(sign.index + sign[0].length, sign.index + sign[0].length + MAX_DOMAIN + 2);
    const lead = word || sign[0] === '@' ? 0 : rest.length - rest.trimStart().length;
    const tail = after.exec(rest.slice(lead))?.[0];
    if (head === undefined || tail === undefined || (word && !/[._]/.test(head))) continue;
    const start = sign.index - gap - head.length;
    const end = sign.index + sign[0].length + lead + tail.length;
    found.push({ start, end, address: `${head}@${tail}` });
    from = end;
  }
  return found;
}

/** `maija.malli (at) kunta.example` has a space before its sign; `maija @ kunta` is no address. */
function spaceBefore(text: string, index: number): number {
  return text[index] !== '@' && text[index - 1] === ' ' ? 1 : 0;
}

/** Whether an address only shows how addresses are formed. */
export function isAddressPattern(address: string): boolean {
  return patternParts.test(address.slice(0, address.indexOf('@')));
}

/** Mailboxes of offices, by their first word. */
const officeWords =
  /^(?:viestin|ilmoittautumi|(?:kirjaamo|info|toimisto|asiakaspalvelu|palaute|posti|vaihde|neuvonta|hallinto|registrator|registry|kansli|kontor|office|mail|contact|support|admin|help|palvelut?|tiedotus|markkinointi|kunta|kaupunki|stad|kommun|no-?reply|tietosuoja|dpo|hr|it|tuki)(?![\p{L}]))/iu;

/** Whether an address looks like a person's own: two or more names with a point between them. */
export function isPersonalAddress(address: string): boolean {
  const name = address.slice(0, address.indexOf('@'));
  if (officeWords.test(name)) return false;
  return (
    /^\p{L}[\p{L}'-]*(?:[._]\p{L}[\p{L}'-]*)+\d{0,2}$/u.test(name) &&
    !/palvelu|toimisto|neuvonta|service/i.test(name)
  );
}
