import { isPersonName } from '../contact/person-names.ts';
import type { Practice, PracticeFields } from '../practice/practice-schema.ts';
import type { NominationFacts, NomineeKind } from './nomination-schema.ts';
import { readPeriod, yearsIn } from './period.ts';

/** What a practice’s card tells of a nomination: a person looks at it before it is kept. */
export type NominationSketch = Partial<NominationFacts> & { practiceId: string };

/** The longest first line of a card that becomes a reason. */
const WHY_LENGTH = 20_000;

/** What a practice’s card tells of a nomination: one with a recipient was awarded. */
export function nominationOfPractice({ id, fields }: Pick<Practice, 'id' | 'fields'>): NominationSketch {
  const { recipient, reason, municipalityCode } = fields;
  const nominee = recipient ?? fields.title;
  const why = (reason ?? fields.summary)?.slice(0, WHY_LENGTH);
  return {
    ...periodOf(fields),
    nominee,
    nomineeKind: kindOf(nominee, recipient !== undefined),
    ...(why !== undefined && { why }),
    ...(municipalityCode !== undefined && { municipalityCode }),
    practiceId: id,
    result: recipient === undefined ? 'nominated' : 'awarded',
  };
}

function periodOf({ term, title, publishedOn }: PracticeFields): ReturnType<typeof readPeriod> {
  const told = readPeriod(term ?? '') ?? readPeriod(title);
  const [year] = yearsIn(publishedOn ?? '');
  return told ?? (year === undefined ? undefined : { firstYear: year });
}

/** Words that are in names of associations, in Finnish and Swedish. */
const associationWords =
  /(?:^|\s)(?:ry|rf)(?:$|[\s.,])|yhdisty|seura(?:$|\s)|järjestö|kerho|martat|marthaförening|förening|klubb|säätiö|stiftelse|toimikunta/iu;

function kindOf(nominee: string, isRecipient: boolean): NomineeKind {
  if (associationWords.test(nominee)) return 'association';
  return isRecipient && isPersonName(nominee) ? 'person' : 'deed';
}
