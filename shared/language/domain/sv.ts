import type { TranslationOf } from '../translation.ts';
import type { domainFi } from './fi.ts';

/** The field's own words in Swedish, as used in Finland. */
export const domainSv: TranslationOf<typeof domainFi> = {
  agreementKinds: {
    'vitality-agreement': 'Livskraftsavtal',
    'wellbeing-agreement': 'Välfärdsavtal',
    'partnership-agreement': 'Partnerskapsavtal',
    'association-cooperation': 'Dokument om föreningssamarbete',
    'everyday-security': 'Avtalet Arjen turvaa',
    other: 'Annat avtal',
  },
  agreementStatus: {
    preparing: 'Under beredning',
    signing: 'Undertecknas',
    'in-force': 'I kraft',
    ended: 'Avslutat',
  },
  partnerKinds: {
    municipality: 'Kommuner',
    'joint-municipal-authority': 'Samkommuner',
    village: 'Byar',
    association: 'Föreningar och organisationer',
    company: 'Företag',
    'educational-institution': 'Läroanstalter',
    parish: 'Församlingar',
    authority: 'Myndigheter',
    other: 'Övriga samfund',
  },
  partnerKind: {
    municipality: 'Kommun',
    'joint-municipal-authority': 'Samkommun',
    village: 'By',
    association: 'Förening eller organisation',
    company: 'Företag',
    'educational-institution': 'Läroanstalt',
    parish: 'Församling',
    authority: 'Myndighet',
    other: 'Annat samfund',
  },
  elements: {
    livelihood: 'Utkomst',
    services: 'Tjänster',
    wellbeing: 'Välfärd',
    participation: 'Delaktighet',
  },
  lifeStages: {
    'children-and-families': 'Barn och barnfamiljer',
    youth: 'Unga',
    'working-age': 'Personer i arbetsför ålder',
    'older-people': 'Äldre',
    everyone: 'Hela befolkningen',
  },
  planStates: { attached: 'Bifogad', 'being-attached': 'Bifogas som bäst' },
  targetStates: { choosing: 'Väljs som bäst', chosen: 'Valt' },
  targetScopes: {
    municipality: 'Hela kommunen',
    village: 'By',
    'age-group': 'Åldersgrupp',
    service: 'Tjänst',
    instrument: 'Verktyg',
  },
  signatureStates: {
    invited: 'Inbjuden',
    promised: 'Har lovat',
    signed: 'Har undertecknat',
    renewed: 'Har förnyat',
    left: 'Har lämnat',
  },
  languageNames: {
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
    se: 'nordsamiska',
    smn: 'enaresamiska',
    sms: 'skoltsamiska',
  },
};
