import { practiceFieldNameSchema } from '#shared/practice/practice-schema.ts';
import type { RecordTable } from '../../database/library-database.ts';
import type { Wording } from '../parts/wording.ts';

/** Names of things within records, by the names of their fields. */
type Names = Readonly<Record<string, string>>;

/** What a part of a record is called on its own screen; a general name when it has none there. */
export function partName(table: RecordTable, part: string, { words }: Wording): string {
  const [name = '', within] = part.split('.');
  if (name === 'fields') {
    const field = practiceFieldNameSchema.safeParse(within);
    return field.success ? words.fields[field.data] : words.bundle.parts.other;
  }
  return namesOf(table, words)[within ?? name] ?? words.bundle.parts.other;
}

/** What a field within a value is called; undefined when its value speaks for itself. */
export function innerName(table: RecordTable, name: string, { words }: Wording): string | undefined {
  const { workshop, programme, invitations, plan, feedback } = words.workshop;
  const inner: Names = {
    ...(table === 'adoptions' ? words.adoption.labels : words.deskCheck.fields),
    ...(table === 'workshopSeries' && { ...feedback, ...textsOf(plan), ...ofWorkshop(workshop) }),
    programme: programme.heading,
    invitations: invitations.heading,
    plans: plan.heading,
    feedback: feedback.heading,
    keepUntil: words.desk.internal.keepUntil,
    signatoryRole: words.deskSigning.steps.signatoryRole,
    document: words.deskSigning.steps.document,
  };
  return SPEAKING.has(name) ? undefined : inner[name];
}

/** Fields whose values need no name before them. */
const SPEAKING = new Set(['name', 'text', 'title', 'address', 'value', 'question', 'kind', 'state', 'body']);

function ofWorkshop({ host, registration, ...told }: Workshop): Names {
  const { theme, day, startsAt, endsAt, place, facilitators, materials } = told;
  const plain = { theme, day, startsAt, endsAt, place, facilitators, materials };
  return { ...plain, hostCode: host, registrationAddress: registration };
}

type Workshop = Wording['words']['workshop']['workshop'];

function namesOf(table: RecordTable, words: Wording['words']): Names {
  const { parts } = words.bundle;
  const { desk, deskCheck, adoption, collection, survey, nomination, workshop } = words;
  const desks = {
    ...deskCheck.fields,
    createdAt: parts.createdAt,
    agreementId: parts.agreementId,
    internalNote: desk.internal.notes,
    internalContact: desk.internal.name,
    publishing: parts.publishing,
  };
  switch (table) {
    case 'practices': {
      const { tags, collections, notes, pinned } = collection.organise;
      return { ...parts, tags, collectionIds: collections, notes, pinnedAt: pinned };
    }
    case 'clips':
      return { ...parts, address: parts.page, choice: parts.knownChoice };
    case 'quotes':
      return { ...parts, selector: parts.passage };
    case 'versions':
      return { practice: parts.version };
    case 'agreements':
      return desks;
    case 'partners':
      return {
        ...desks,
        commitments: desk.partner.promises,
        isMistake: parts.isMistake,
        importedFrom: parts.importedFrom,
      };
    case 'adoptions': {
      const { history, steps, costs, notes } = adoption.page;
      return {
        ...parts,
        ...adoption.labels,
        municipalityCode: adoption.labels.adopter,
        isOurs: adoption.whose.ours,
        history,
        steps,
        costs,
        notes,
      };
    }
    case 'collections':
      return {
        ...parts,
        ...textsOf(collection.form),
        materials: collection.materials,
        members: collection.members,
      };
    case 'surveys':
      return { ...parts, ...survey.fields, source: survey.fields.address, findings: parts.findings };
    case 'nominations':
      return {
        ...parts,
        ...nomination.fields,
        firstYear: nomination.fields.period,
        municipalityCode: nomination.fields.municipality,
      };
    case 'workshopSeries':
      return { ...parts, ...textsOf(workshop.series), areas: parts.areas };
    default:
      return { ...deskCheck.fields, ...parts };
  }
}

/** The plain texts of a group of words. */
function textsOf(words: object): Names {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => typeof word === 'string'));
}
