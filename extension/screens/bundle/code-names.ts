import type { RecordTable } from '../../database/library-database.ts';
import type { Wording } from '../parts/wording.ts';

type Names = Readonly<Record<string, string>>;

/** The word for a code that stands in a field of a table; undefined when it is no code. */
export function codeName(
  table: RecordTable,
  field: string,
  code: string,
  wording: Wording,
): string | undefined {
  const names = { ...codesOfAll(wording), ...codesOf(table, wording) }[field];
  return names !== undefined && Object.hasOwn(names, code) ? names[code] : undefined;
}

function codesOfAll({ domain, words }: Wording): Readonly<Record<string, Names>> {
  return {
    elements: domain.elements,
    lifeStages: domain.lifeStages,
    languages: domain.languageNames,
    language: domain.languageNames,
    basis: words.desk.contact.bases,
    field: words.fields,
  };
}

function codesOf(table: RecordTable, { domain, words }: Wording): Readonly<Record<string, Names>> {
  switch (table) {
    case 'agreements':
      return {
        kind: domain.agreementKinds,
        state: { ...domain.planStates, ...domain.targetStates },
        scope: domain.targetScopes,
      };
    case 'partners':
      return { kind: domain.partnerKind, state: domain.signatureStates };
    case 'adoptions':
      return {
        state: words.adoption.states,
        verdict: words.adoption.verdicts,
        rhythm: words.adoption.rhythms,
      };
    case 'collections':
      return {
        kind: words.collection.materialKinds,
        order: { date: words.collection.form.byDate, hand: words.collection.form.byHand },
      };
    case 'nominations':
      return { nomineeKind: words.nomination.kinds, result: words.nomination.results };
    case 'workshopSeries':
      return {
        kind: words.workshop.programme.kinds,
        channel: words.workshop.invitations.channels,
        state: words.workshop.plan.states,
      };
    default:
      return {};
  }
}
