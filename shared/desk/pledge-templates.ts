import { pledgesEn } from '../language/extension/pledges-en.ts';
import { pledgesFi } from '../language/extension/pledges-fi.ts';
import { pledgesSv } from '../language/extension/pledges-sv.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { PartnerKind } from '../partner/partner-schema.ts';
import type { DeskCommitment } from './desk-partner-schema.ts';

/** A commitment that a small organisation could take as it is, with what it is likely to be for. */
export type PledgeTemplate = {
  /** Its words in the product's languages. */
  text: LocalizedText;
  /** Life stages it is likely to concern. */
  lifeStages: DeskCommitment['lifeStages'];
  /** Elements it is likely to strengthen. */
  elements: DeskCommitment['elements'];
};

type Tags = Pick<PledgeTemplate, 'lifeStages' | 'elements'>;
type TagsOf<Sentences> = { readonly [Name in keyof Sentences]: Tags };

function tags(lifeStages: PledgeTemplate['lifeStages'], elements: PledgeTemplate['elements']): Tags {
  return { lifeStages, elements };
}

/** What each sentence is likely to be for; the order is that in which they are offered. */
const TAGS: { readonly [Kind in PartnerKind]: TagsOf<(typeof pledgesFi)[Kind]> } = {
  municipality: {
    facilities: tags(['everyone'], ['services', 'participation']),
    meeting: tags(['everyone'], ['participation']),
    grants: tags(['everyone'], ['participation', 'wellbeing']),
    contact: tags(['everyone'], ['services']),
  },
  'joint-municipal-authority': {
    guidance: tags(['everyone'], ['services']),
    visits: tags(['older-people'], ['services', 'wellbeing']),
    training: tags(['everyone'], ['wellbeing']),
  },
  village: {
    openHouse: tags(['everyone'], ['participation']),
    ride: tags(['older-people'], ['services', 'participation']),
    path: tags(['everyone'], ['wellbeing']),
    emergency: tags(['everyone'], ['services']),
  },
  association: {
    openDoor: tags(['everyone'], ['participation']),
    firstTime: tags(['everyone'], ['wellbeing', 'participation']),
    caller: tags(['older-people'], ['participation', 'wellbeing']),
    fees: tags(['children-and-families', 'youth'], ['livelihood', 'wellbeing']),
    event: tags(['everyone'], ['participation', 'wellbeing']),
  },
  company: {
    summerJob: tags(['youth'], ['livelihood', 'participation']),
    premises: tags(['everyone'], ['participation']),
    practice: tags(['working-age'], ['livelihood']),
    notice: tags(['older-people'], ['wellbeing', 'services']),
    staff: tags(['working-age'], ['wellbeing']),
  },
  'educational-institution': {
    volunteers: tags(['youth', 'older-people'], ['participation']),
    rooms: tags(['everyone'], ['services', 'participation']),
    digital: tags(['older-people'], ['services', 'participation']),
    break: tags(['children-and-families', 'youth'], ['wellbeing']),
  },
  parish: {
    meal: tags(['everyone'], ['livelihood', 'participation']),
    visits: tags(['older-people'], ['participation', 'wellbeing']),
    camp: tags(['children-and-families'], ['livelihood', 'wellbeing']),
    talk: tags(['everyone'], ['wellbeing']),
  },
  authority: {
    safety: tags(['everyone'], ['services', 'wellbeing']),
    school: tags(['children-and-families', 'youth'], ['wellbeing']),
    plain: tags(['everyone'], ['services']),
  },
  other: {
    skill: tags(['everyone'], ['participation']),
    hour: tags(['everyone'], ['participation', 'wellbeing']),
    tell: tags(['everyone'], ['services']),
  },
};

/** Commitments that organisations of a kind could take as they are. It need not be a big thing. */
export function pledgeTemplates(kind: PartnerKind): PledgeTemplate[] {
  const told: Record<string, Tags> = TAGS[kind];
  const [fi, sv, en]: Record<string, string>[] = [pledgesFi[kind], pledgesSv[kind], pledgesEn[kind]];
  return Object.entries(told).map(([name, tagged]) => ({
    ...tagged,
    text: { fi: fi?.[name], sv: sv?.[name], en: en?.[name] },
  }));
}
