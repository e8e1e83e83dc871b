import { findNames } from '../../contact/person-names.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { namesInLine } from '../organisation-names.ts';
import type { Page } from '../page.ts';
import { findInSentences, firstGroup } from './page-sentences.ts';

/** What is said after the one who calls the table together; the sentence may go on. */
const called: readonly RegExp[] = [
  /(?:pöydän|pöytää|sen) kutsuu (?:yleensä )?(?:koolle|kokoon)\s+(.{3,160})/i,
  /(?:^|\s)koolle (?:sen |pöydän )?kutsuu\s+(.{3,160})/i,
  /(?:koolle|kokoon)kutsuja(?:na|t)?(?: (?:on|ovat|toimii|toimivat|ovat))?\s+(.{3,160})/i,
  /pöytää (?:isännöi|johtaa|vetää)(?:vät|vat)?\s+(?:yleensä )?(.{3,160})/i,
  /(?:sammankallas|kallas samman|kallas ihop) av\s+(.{3,160})/i,
  /sammankallare är\s+(.{3,160})/i,
  /(?:värd för bordet|bordets värd) är\s+(.{3,160})/i,
  /(?:table|it) is (?:usually |mostly )?(?:hosted|convened|called together|run) by\s+(.{3,160})/i,
];
/** What is said before: the subject of the sentence. */
const calling: readonly RegExp[] = [
  /^([^,.:;]{3,80}?) kutsuu? (?:pöydän |kumppanuuspöydän |pöytää )?(?:koolle|kokoon)/i,
  /^([^,.:;]{3,80}?) (?:sammankallar|kallar (?:samman|ihop)) /i,
  /^([^,.:;]{3,80}?) (?:convenes|hosts|calls together) (?:the|a) (?:partnership )?table/i,
];
const end =
  /\s*[,.:;(].*$|\s(?:ja (?:se|sen|kokous)|joka|jotka|kun|jos|mutta|som|och (?:det|den)|men|which|who|and (?:it|the)|but)\s.*$/iu;

/** Who calls the table together, by a sentence that says so. */
export function findConvener(page: Page): Evidence<string> | undefined {
  return findInSentences(page, (sentence) => {
    const after = firstGroup(sentence, called)?.replace(end, '');
    const words = after ?? firstGroup(sentence, calling);
    return words === undefined || /^(?:hän|se|joku|kuka|vem|who|he|she|anyone)$/i.test(words)
      ? undefined
      : withoutPersonNames(words);
  });
}

/** A title without the person who has it; undefined when only the person is named. */
export function withoutPersonNames(words: string): string | undefined {
  const [person] = findNames(words);
  // A genitive begins the names of associations: "Mallilan Martat".
  if (person === undefined || /n$/.test(person.text.split(' ')[0] ?? '')) return words;
  const rest = `${words.slice(0, person.start)}${words.slice(person.end)}`
    .replace(/\s*\(\s*\)|(?:^|\s)[,;](?=\s)|[,;\s]+$/g, '')
    .trim();
  return rest === '' ? undefined : rest;
}

const list = '((?:[^,.:;()]{2,60}, ){1,9}[^,.:;()]{2,60}? (?:ja|sekä|och|samt|and) [^,.:;()]{2,60}?)';
/** As the subject of a sentence, also of two only. */
const subject = '([^,.:;()]{2,60}?(?:, [^,.:;()]{2,60}?){0,8} (?:ja|sekä|och|and) [^,.:;()]{2,60}?)';
/** Sentences that list those who sit at the table. */
const sitting: readonly RegExp[] = [
  new RegExp(
    `^${subject} (?:kokoontuvat|istuvat|tapaavat|istuutuvat) (?:saman |yhteisen )?pöy(?:tä|dä)`,
    'iu',
  ),
  new RegExp(
    `^vid (?:partnerskaps)?bordet (?:möts|träffas|samlas|sitter) ${subject}(?: för att| kring| med |[.,!]|$)`,
    'iu',
  ),
  new RegExp(
    `(?:jossa|missä) ${list} (?:etsi|sopi|ratko|ratkaise|keskustele|kehittä|pohti|suunnittele|tapaa|kokoontu|istu|teke|mietti|hake|hoita|käsittele|toimi|kohtaa)(?:v[aä]t|vat)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:^|\\s)(?:där|vid vilket) ${list} (?:söker|löser|diskuterar|träffas|planerar|möts|utvecklar|hittar)`,
    'iu',
  ),
  new RegExp(`(?:where|at which|in which) ${list} (?:solve|look|discuss|meet|agree|plan|develop|work)`, 'iu'),
  new RegExp(`table brings (?:together )?${subject}(?: together| to | around |[.,]|$)`, 'iu'),
  new RegExp(`bordet (?:samlar|för samman|sammanför) ${subject}(?: för att| kring|[.,]|$)`, 'iu'),
  new RegExp(`(?:pöytään (?:kutsutaan|kuuluvat|osallistuvat)|pöydässä (?:istuvat|ovat)) ${list}[.!]?$`, 'iu'),
  new RegExp(`(?:till bordet bjuds|vid bordet sitter) ${list}[.!]?$`, 'iu'),
];
const table = /pöyt|pöyd|bord|table/i;

/** Who sit at the table, by a sentence that lists them. */
export function findMembers(page: Page): Evidence<string[]> | undefined {
  const found = findInSentences(page, (sentence) =>
    table.test(sentence) ? firstGroup(sentence, sitting) : undefined,
  );
  if (found === undefined) return undefined;
  const members = namesInLine(found.value);
  return members.length < 2 ? undefined : evidence(members, found.source, found.passage);
}
