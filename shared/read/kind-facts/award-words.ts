import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { findInSentences, firstGroup } from './page-sentences.ts';

/** Sentences that name the one who got the award, in the basic form: Finnish `-lle` would give `Marttayhdistykselle`. */
const winners: readonly RegExp[] = [
  /(?:palkinnon|tunnustuksen|tittelin)(?: vuonna \d{4})? (?:sai|saa|voitti|pokkasi|vei|saivat) ([^.;:]{3,160})/i,
  /(?:palkinnon saajaksi|palkituksi|voittajaksi|vuoden [a-zäöå-]{3,40}ksi)(?: \d{4})? (?:valittiin|nimettiin|valitaan|on valittu|nimetään) ([^.;:]{3,160})/i,
  /palkinnon (?:saaja|saajat|voittaja) (?:on|ovat|oli) ([^.;:]{3,160})/i,
  /(?:priset|utmärkelsen)(?: år \d{4})? (?:gick till|går till|tilldelas|tilldelades|delades ut till|fick|får) ([^.;:]{3,160})/i,
  /(?:award|prize)(?: for \d{4})? (?:was (?:given|awarded|presented) to|goes to|went to|was won by) ([^.;:]{3,160})/i,
];
/** What is told of the winner after the name. */
const aside =
  /,? (?:joka|jotka|jossa|jonka|siitä|tunnustuksena|kiitoksena|som|för att|för sitt|för sin|who|which|that|for (?:its|their|his|her|opening|having))(?:\s.*|$)|, .*$/iu;

/** Who or what was awarded, by a sentence that says so. */
export function findWinner(page: Page): Evidence<string> | undefined {
  return findInSentences(
    page,
    (sentence) => firstGroup(sentence, winners)?.replace(aside, '').trim() || undefined,
  );
}

const reasons =
  /perustel(?:uissa|uissaan|i|ee|uiden|uksessa)|palkittiin (?:siitä|kiitoksena|tunnustuksena)|(?:palkinto|tunnustus) annettiin (?:siitä|kiitoksena)|motiver(?:as|ades|ar|ing)|the jury (?:said|praised|thanked|noted)|in recognition of|was awarded for/i;

/** Why it was awarded, by the sentence that says so. */
export function findReason(page: Page): Evidence<string> | undefined {
  return findInSentences(page, (sentence) => (reasons.test(sentence) ? sentence : undefined));
}

const nominating = /ehdot|ilmian|nominer|föreslå|förslag|nominat|suggest/i;
const period =
  /(\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4})?\s?[–-]\s?\d{1,2}\.\d{1,2}\.(?:\d{4})?(?:\s(?:klo|kl\.?)\s\d{1,2}(?:[.:]\d{2})?)?)/i;
const awardWords = /palki[nt]|kierre|tunnustu|vuoden|pris|utmärkel|årets|award|prize/i;
const year = /(?<![\d.])((?:19|20)\d{2})(?![\d.]*\d)/;

/**
 * The time an award concerns: the days in which one may nominate, else the year of the award, as a sentence or a
 * heading that speaks of the award tells it.
 */
export function findAwardTerm(page: Page): Evidence<string> | undefined {
  const nomination = findInSentences(page, (sentence) =>
    nominating.test(sentence) ? firstGroup(sentence, [period]) : undefined,
  );
  if (nomination !== undefined) return nomination;
  const headings = page.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  for (const heading of headings) {
    const found = awardWords.test(heading) ? year.exec(heading)?.[1] : undefined;
    if (found !== undefined) return evidence(found, 'pattern', heading);
  }
  return findInSentences(page, (sentence) =>
    firstGroup(sentence, [
      /vuoden (\d{4}) [^.]{0,60}(?:palkin|kierre|tunnustu)/i,
      /(?:palkin|tunnustu)[^.]{0,40} vuonna (\d{4})/i,
      /(?:priset|utmärkelsen|årets)[^.]{0,60} (?:år )?(\d{4})/i,
      /(\d{4}) (?:award|prize)|(?:award|prize) (?:of|for) (\d{4})/i,
    ]),
  );
}

/** How to nominate, by a sentence that tells by what means. */
export function findNominating(page: Page): Evidence<string> | undefined {
  return findInSentences(page, (sentence) =>
    nominating.test(sentence) &&
    /lomak|sähköpost|osoitteeseen|kirjaamo|verkkosivu|blankett|e-post|form(?!er|at)|e-?mail/i.test(sentence)
      ? sentence
      : undefined,
  );
}
