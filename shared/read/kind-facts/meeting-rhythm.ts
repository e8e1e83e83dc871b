import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { sentencesOfPage } from './page-sentences.ts';

/** A sentence that speaks of meeting; others may tell how often grants are paid. */
const meeting =
  /kokoon(?:nu|tu)|koontuu|kokou(?:s|k)|tapaami|tapaa|tavataan|istu|pöy[td]|sammanträ|träff|möt|samlas|bord|meet|gather|table/i;

const fiCount =
  'kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?';
const fiNumber = `kerran|kahdesti|(?:${fiCount}) kertaa`;
const svNumber =
  '(?:en|två|tre|fyra|fem|sex|sju|åtta|tio|\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?) (?:gång(?:er)?|möten)';
const enNumber =
  'once|twice|(?:two|three|four|five|six|eight|ten|\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?) (?:times|meetings)';
const frequency = new RegExp(
  [
    `(?:(?:vähintään|enintään|noin|yleensä|ainakin|korkeintaan) )?(?:${fiNumber}|(?:${fiCount}) (?:kokousta|tapaamista|kokoontumista)) (?:vuodessa|kuussa|kuukaudessa|viikossa|lukukaudessa|kaudessa|puolessa vuodessa)`,
    'joka (?:toinen |kolmas |neljäs )?(?:kuukausi|viikko)|kuukausittain|neljännesvuosittain|puolivuosittain|viikoittain',
    `(?:(?:minst|högst|ungefär|cirka|ca) )?(?:${svNumber}) (?:per|om|i) (?:året|år|månaden|månad|veckan|vecka|terminen|termin|halvår(?:et)?|kvartal(?:et)?)`,
    'varannan (?:månad|vecka)|var tredje månad|varje (?:månad|kvartal|vecka)|månatligen|kvartalsvis',
    `(?:(?:at least|at most|about|usually) )?(?:${enNumber}) (?:a|per|each|every) (?:year|month|week|term)`,
    'every (?:other |second |two |three |four |six )?(?:months?|weeks?|quarter)|monthly|quarterly',
  ]
    .map((way) => `(?<!\\p{L})(?:${way})(?!\\p{L})`)
    .join('|'),
  'iu',
);
const duration =
  /(?<!\p{L})(?:(?:enintään|korkeintaan|noin|aina|vähintään) )?(?:\d{1,3}(?:[.,]\d)?(?:\s?[–-]\s?\d{1,3}(?:[.,]\d)?)?|yhden|kaksi|kahden|kolme|kolmen|puolitoista|puolentoista) (?:tuntia|tunnin|h|minuuttia|min)(?!\p{L})|(?<!\p{L})(?:(?:högst|minst|cirka|ca|ungefär) )?(?:\d{1,3}(?:[.,]\d)?|en och en halv|en|två|tre) (?:timmar|timme|minuter)(?!\p{L})|(?<!\p{L})(?:(?:at most|up to|about|no more than) )?(?:\d{1,3}(?:[.,]\d)?|an|one and a half|two|three) (?:hours?|minutes)(?!\p{L})/iu;

const lasts = /(?<!\p{L})(?:kestä|kesto|räcker|varar|last(?:s|ing)?(?!\p{L}))/iu;

/** How often a table meets, and for how long, from running text; the duration may stand in a sentence of its own. */
export function findMeetingRhythm(page: Page): Evidence<string> | undefined {
  const sentences = sentencesOfPage(page).filter((sentence) => meeting.test(sentence));
  const often = sentences.find((sentence) => frequency.test(sentence));
  if (often === undefined) return firstDuration(sentences);
  const long = duration.test(often) ? often : sentences.find((sentence) => duration.test(sentence));
  const phrases = [frequency.exec(often)?.[0], long === undefined ? undefined : duration.exec(long)?.[0]];
  const passage = long === undefined || long === often ? often : `${often} ${long}`;
  return evidence(phrases.filter((phrase) => phrase !== undefined).join(', '), 'pattern', passage);
}

/** How long a meeting lasts, where nothing tells how often there is one. */
function firstDuration(sentences: readonly string[]): Evidence<string> | undefined {
  const long = sentences.find((sentence) => lasts.test(sentence) && duration.test(sentence));
  const words = long === undefined ? undefined : duration.exec(long)?.[0];
  return long === undefined || words === undefined ? undefined : evidence(words, 'pattern', long);
}
