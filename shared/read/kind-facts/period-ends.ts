import type { FoundClockTime } from './clock-times.ts';
import type { DayMention } from './day-mentions.ts';

/** A day with its time of day, as a sentence mentions them. */
export interface Moment {
  /** The day. */
  mention: DayMention;
  /** The time of day, where the sentence gives one. */
  clock: FoundClockTime | undefined;
}

/** A period found in a sentence: its ends as the sentence mentions them. */
export interface FoundPeriod {
  /** From when it is open. */
  opens: Moment | undefined;
  /** Until when it is open. */
  closes: Moment | undefined;
  /** Where in the sentence it begins. */
  index: number;
  /** Where it ends. */
  end: number;
}

/** What a period before which they stand is of: activity, not applying. */
const otherPeriod =
  /(?:toiminta-aja|toiminnan aja|kauden|kaudelle|kaudella|ajalle|ajalta|toteut|järjest|tapahtu|för tiden|för perioden|genomför|for the period|held|taking place)\p{L}*\s*$/iu;
/** What such a period goes on with: `1.1.–31.12.2026 väliseen toimintaan`. */
const otherPeriodAfter =
  /^\s*(?:väliseen|toimintaan|toteutu|toteutet|tapahtuv|järjestett|aiheutu|kustannuk|kuluihin|genomförs|for activit)/iu;
const closing = {
  before:
    /(?:päätty|viimeistään|viimeinen|viimeisin|määräai|takaraja|senast|slutar|upphör|utgår|sista|tidsfrist|går ut|stäng|t\.o\.m\.|deadline|(?<!\p{L})by|until|till|closes?|ends?|ended|no later than|due|before)[^.;!?]{0,40}$/iu,
  after: /^(?::\p{L}{1,4})?[\s,.()]{0,3}(?:mennessä|asti|saakka|at the latest)/iu,
};
const opening = {
  before:
    /(?:alka|alko|avautu|avata|aukea|auki|öppn|börja|inled|fr\.o\.m\.|från|opens?|opened|starts?|begins?|from)[^.;!?]{0,30}$/iu,
  after: /^[\s,.()]{0,3}(?:alkaen|lähtien)/iu,
};
const weekday =
  '(?:(?:ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\p{L}*\\.? )?';
const joint = new RegExp(
  `^[\\s,(]*(?:[–—-]|alkaen|till(?: och med)?|t\\.o\\.m\\.|to|until|through)\\s*(?:den |the )?${weekday}$`,
  'iu',
);
const pairJoint = new RegExp(`^ (?:ja|och|and) (?:den |the )?${weekday}$`, 'iu');

/**
 * The periods that the days of a sentence make: two days joined by a dash or a word, and single days that words around
 * them call a first or a last one. A day that nothing calls either makes none.
 */
export function foundPeriods(
  sentence: string,
  mentions: readonly DayMention[],
  clocks: readonly FoundClockTime[],
): FoundPeriod[] {
  const periods: FoundPeriod[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const [one, other] = [
      momentAt(sentence, mentions, at, clocks),
      momentAt(sentence, mentions, at + 1, clocks),
    ];
    if (one === undefined) continue;
    if (other !== undefined && isRange(sentence, one, other)) {
      at += 1;
      const before = sentence.slice(Math.max(0, one.mention.index - 40), one.mention.index);
      if (otherPeriod.test(before) || otherPeriodAfter.test(sentence.slice(endOf(other)))) continue;
      periods.push({ opens: one, closes: other, index: one.mention.index, end: endOf(other) });
    } else {
      const cue = cueOf(sentence, one);
      const last = periods.at(-1);
      if (cue === 'closes' && last?.closes === undefined && last !== undefined) {
        last.closes = one;
        last.end = endOf(one);
      } else if (cue !== undefined) {
        const ends = { opens: undefined, closes: undefined, [cue]: one };
        periods.push({ ...ends, index: one.mention.index, end: endOf(one) });
      }
    }
  }
  return periods;
}

const endOf = ({ mention, clock }: Moment) => Math.max(mention.end, clock?.end ?? 0);

/** A day with the time of day after it: `28.2. (tai seuraavana arkipäivänä) klo 15`, or just before it: `4 pm on 31 March`. */
function momentAt(
  sentence: string,
  mentions: readonly DayMention[],
  at: number,
  clocks: readonly FoundClockTime[],
): Moment | undefined {
  const mention = mentions[at];
  if (mention === undefined) return undefined;
  const before = mentions[at - 1]?.end ?? 0;
  const next = mentions[at + 1]?.index ?? sentence.length;
  const clock =
    clocks.find(
      ({ index }) => index >= mention.end && index < next && isNear(sentence.slice(mention.end, index)),
    ) ??
    clocks.find(
      ({ index, end }) =>
        index >= before &&
        end <= mention.index &&
        /^ (?:on|den|of)? ?(?:the )?(?:\p{L}+day )?$/iu.test(sentence.slice(end, mention.index)),
    );
  return { mention, clock };
}

/** Between a day and its time stands nothing, or a remark in brackets. */
function isNear(between: string): boolean {
  return /^[\s,.]*(?:\([^)]{0,80}\)\s*)?(?:asti |saakka |mennessä |at )?$/iu.test(between);
}

function isRange(sentence: string, one: Moment, other: Moment): boolean {
  const between = sentence.slice(endOf(one), other.mention.index);
  if (joint.test(between)) return true;
  if (!pairJoint.test(between)) return false;
  const isBetween = /(?:mellan|between)(?: den| the)?\s$/iu.test(sentence.slice(0, one.mention.index));
  return isBetween || /^\s*välisenä/iu.test(sentence.slice(endOf(other)));
}

function cueOf(sentence: string, moment: Moment): 'opens' | 'closes' | undefined {
  const { mention } = moment;
  if (mention.month === undefined) return undefined;
  const before = sentence.slice(
    Math.max(0, mention.index - 70),
    moment.clock && moment.clock.end <= mention.index ? moment.clock.index : mention.index,
  );
  const after = sentence.slice(mention.end, mention.end + 20);
  const afterClock = sentence.slice(endOf(moment), endOf(moment) + 20);
  const isOpening = opening.after.test(after) || opening.after.test(afterClock);
  if (isOpening) return 'opens';
  if (closing.after.test(after) || closing.after.test(afterClock)) return 'closes';
  const [closes, opens] = [closing.before.exec(before), opening.before.exec(before)];
  if (closes === null) return opens === null ? endsBySelf(mention) : 'opens';
  return opens !== null && opens.index > closes.index ? 'opens' : 'closes';
}

/** The end of a month is always an end. */
const endsBySelf = ({ day }: DayMention) => (day === 'last' ? 'closes' : undefined);
