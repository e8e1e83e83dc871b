import type { TranslationOf } from '../translation.ts';
import type { domainFi } from './fi.ts';

/** The field's own words in English. */
export const domainEn: TranslationOf<typeof domainFi> = {
  agreementKinds: {
    'vitality-agreement': 'Vitality agreement',
    'wellbeing-agreement': 'Wellbeing agreement',
    'partnership-agreement': 'Partnership agreement',
    'association-cooperation': 'Association cooperation document',
    'everyday-security': 'Everyday security agreement',
    other: 'Other agreement',
  },
  agreementStatus: {
    preparing: 'In preparation',
    signing: 'Being signed',
    'in-force': 'In force',
    ended: 'Ended',
  },
  partnerKinds: {
    municipality: 'Municipalities',
    'joint-municipal-authority': 'Joint municipal authorities',
    village: 'Villages',
    association: 'Associations and organisations',
    company: 'Companies',
    'educational-institution': 'Educational institutions',
    parish: 'Parishes',
    authority: 'Authorities',
    other: 'Other bodies',
  },
  partnerKind: {
    municipality: 'Municipality',
    'joint-municipal-authority': 'Joint municipal authority',
    village: 'Village',
    association: 'Association or organisation',
    company: 'Company',
    'educational-institution': 'Educational institution',
    parish: 'Parish',
    authority: 'Authority',
    other: 'Other body',
  },
  elements: {
    livelihood: 'Livelihood',
    services: 'Services',
    wellbeing: 'Wellbeing',
    participation: 'Participation',
  },
  lifeStages: {
    'children-and-families': 'Children and families',
    youth: 'Young people',
    'working-age': 'People of working age',
    'older-people': 'Older people',
    everyone: 'Everyone',
  },
  planStates: { attached: 'Attached', 'being-attached': 'Being attached' },
  targetStates: { choosing: 'Being chosen', chosen: 'Chosen' },
  targetScopes: {
    municipality: 'The whole municipality',
    village: 'Village',
    'age-group': 'Age group',
    service: 'Service',
    instrument: 'Instrument',
  },
  signatureStates: {
    invited: 'Invited',
    promised: 'Promised',
    signed: 'Signed',
    renewed: 'Renewed',
    left: 'Left',
  },
  languageNames: {
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
    se: 'Northern Sámi',
    smn: 'Inari Sámi',
    sms: 'Skolt Sámi',
  },
};
