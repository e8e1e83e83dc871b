import type { Contact } from '../contact/contact-schema.ts';
import { type MaskWords, maskPersonalData } from '../contact/personal-data.ts';
import type { Nomination, NominationFacts } from './nomination-schema.ts';

/** Whether a nomination names a person: as the one who is nominated, or the one who nominated. */
export function namesPersons({ nomineeKind, nominatedBy }: NominationFacts): boolean {
  return nomineeKind === 'person' || nominatedBy !== undefined;
}

/**
 * A nomination as it may be shared: who nominated is left out, a nominated person’s name is masked, and so are these
 * names, phones and addresses in its reasons. The nomination itself is not changed.
 */
export function withoutPersons(nomination: Nomination, words: MaskWords): Nomination {
  const { nominatedBy, ...kept } = nomination;
  const isPerson = nomination.nomineeKind === 'person';
  const names = [isPerson ? nomination.nominee : undefined, nominatedBy];
  const persons = names.filter((name) => name !== undefined).map(personNamed);
  const masked = (text: string) => maskPersonalData(withoutNames(text, persons, words), persons, words);
  return {
    ...kept,
    nominee: isPerson ? words.name : masked(nomination.nominee),
    ...(nomination.why !== undefined && { why: masked(nomination.why) }),
  };
}

function personNamed(name: string): Contact {
  return { name, phones: [], emails: [], isPersonal: true };
}

/** A name that is only one word is no name to the recogniser; where a person wrote it as one, it goes as it stands. */
function withoutNames(text: string, persons: readonly Contact[], words: MaskWords): string {
  return persons.reduce(
    (left, { name = '' }) => (name.length > 2 ? left.replaceAll(name, words.name) : left),
    text,
  );
}
