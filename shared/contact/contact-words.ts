/** The last parts of words that name what a person does, in Finnish, Swedish and English. */
const roleEndings = [
  'johtaja|päällikkö|sihteeri|koordinaattori|suunnittelija|ohjaaja|asiantuntija|vastaava|neuvoja|opettaja|rehtori|assistentti',
  'työntekijä|tuottaja|kuraattori|esimies|esihenkilö|lakimies|insinööri|tutkija|puheenjohtaja|jäsen|pormestari|edustaja|luotsi',
  'virkamies|viranhaltija|valmistelija|lääkäri|psykologi|tiedottaja|käsittelijä|hoitaja|valmentaja|erityisasiantuntija|kehittäjä',
  'rahastonhoitaja|emäntä|isäntä|pappi|kanttori|nuoriso-ohjaaja|bibliotekarie|kirjastonhoitaja|agrologi|arkkitehti|tarkastaja',
  'yhteyshenkilö|vastuuhenkilö|yhdyshenkilö|esittelijä|konsultti|harjoittelija|toimitusjohtaja|vetäjä|lähettiläs|agentti',
  'chef|chefen|direktör|direktören|koordinator|koordinatorn|samordnare|samordnaren|planerare|planeraren|ledare|ledaren',
  'sekreterare|sekreteraren|handläggare|sakkunnig|ombud|ordförande|rådgivare|ansvarig|assistent|rektor|producent|konsulent',
  'pedagog|arbetare|arbetaren|informatör|kontaktperson|expert|specialist|ombudsman|borgmästare|instruktör|utvecklare',
  'manager|coordinator|director|officer|planner|adviser|advisor|secretary|chair|chairperson|designer|assistant|producer',
  'counsellor|counselor|mayor|principal|lead|developer|editor|instructor|consultant|researcher|head',
].join('|');
const role = new RegExp(`(?:^|[\\s(/-])\\p{L}*?(?:${roleEndings})(?=$|[\\s,;)/-])`, 'iu');
const roleWord = new RegExp(`^\\p{L}*(?:-\\p{L}+)*?(?:${roleEndings})$`, 'iu');

/** What names of organisations and units end with, or hold as a word. */
const organisationEndings = [
  'kaupunki|(?<!lii)kunta|kuntayhtymä|kunnan|kaupungin|yksikkö|toimiala|palvelut|palvelualue|osasto|liitto|yhdistys|toimisto|virasto',
  'keskus|hallinto|lautakunta|tiimi|ryhmä|yhtymä|hyvinvointialue|ministeriö|laitos|opisto|koulu|kirjasto|museo|seurakunta',
  'säätiö|järjestö|neuvosto|hallitus|verkosto|hanke|seura|yhdistysten talo|järjestötalo|vastaanotto|asema|palvelu',
  'kommun|enhet|enheten|avdelning|avdelningen|tjänster|sektor|sektorn|förbund|förening|föreningen|välfärdsområde|församling',
  'stiftelse|byrå|byrån|institut|skola|bibliotek|center|centret|nämnd|nämnden|team|unit|department|services|office|association',
].join('|');
const organisation = new RegExp(
  `(?:^|[\\s(/-])(?:ry|rf|r\\.f\\.|r\\.y\\.|oy|oyj|ab|abp|ky|srk|stad|stads|city of|\\p{L}{4,}toimi|\\p{L}*(?:${organisationEndings}))(?=$|[\\s,;.)/:-])`,
  'iu',
);

/** Names of desks that answer in an organisation's own name. */
const desk =
  /^(?:\p{L}+[\s-])?(?:puhelin)?(?:vaihde|kirjaamo|asiakaspalvelu(?:piste)?|neuvonta|palveluneuvonta|päivystys|ajanvaraus|neuvontapiste|infopiste|info|tietotuki|växel|växeln|registratorskontoret|registrator|kundtjänst|rådgivning|jour|switchboard|registry|customer service|helpdesk|service desk)$/iu;

/** Words that are never part of a person's name, though pages begin them with a capital. */
const notNames = new Set(
  (
    'lisätietoja lisätiedot yhteystiedot yhteyshenkilö yhteyshenkilöt ota yhteyttä puhelin sähköposti osoite postiosoite käyntiosoite ' +
    'nimi titteli tehtävä avoinna aukioloajat hae ilmoittaudu ilmoittautuminen ohje ohjeet lomake hakemus avustus avustukset liite liitteet lue lisää ' +
    'terveisin terveisiä ystävällisin kiitos tervetuloa hei moi hej hyvä arvoisa hälsningar regards kind best dear kirjoittaja haastattelu lähde ' +
    'palaute sivu sivut kokous muistio pöytäkirja kuva kuvat teksti video tervetuloa soita lähetä maanantai tiistai keskiviikko torstai perjantai ' +
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu hyvinvointi kulttuuri liikunta nuoriso ' +
    'mera information ytterligare närmare upplysningar kontakt kontakta kontaktuppgifter kontaktperson telefon e-post adress namn titel ring skicka öppet anvisning ' +
    'contact us for more further details phone email e-mail telephone address name title mobile the and with our your please opening hours street call ' +
    'suomen finland finlands åland helsinki kunnan kaupungin kunta kaupunki stad kommun city ja och tai eller tel tfn puh gsm'
  ).split(' '),
);

/** Whether words say what a person does: `hyvinvointikoordinaattori`, `chefen för kultur och fritid`. */
export function isRole(text: string): boolean {
  return text.length <= 120 && !/\d/.test(text) && role.test(text);
}

/** Whether one word names what a person does. */
export function isRoleWord(word: string): boolean {
  return roleWord.test(word);
}

/** Whether words name an organisation or a unit: `Strategiayksikkö`, `Mallilan kylät ry`. */
export function isOrganisation(text: string): boolean {
  return text.length <= 160 && !/[@\\]|\/\/|www\.|\d{3}/.test(text) && organisation.test(text);
}

/** Whether words name a desk: `Vaihde`, `Kirjaamo`, `Kundtjänst`. */
export function isDesk(text: string): boolean {
  return desk.test(text);
}

/** Whether a word with a capital can be a part of a person's name. */
export function canBeName(word: string): boolean {
  const lower = word.toLocaleLowerCase('fi');
  return !notNames.has(lower) && !isRoleWord(lower) && !isOrganisation(lower) && !isDesk(lower);
}
