import type { TranslationOf } from '../translation.ts';
import type { pledgesFi } from './pledges-fi.ts';

/** Ready commitments by kind of organisation, in English. */
export const pledgesEn: TranslationOf<typeof pledgesFi> = {
  municipality: {
    facilities: 'We let partners use the municipality’s rooms free of charge one evening a week.',
    meeting: 'We invite the partners once a year to an evening together to tell what has been achieved.',
    grants: 'We tell plainly about grants and help with the application.',
    contact: 'We name a role from which a partner gets an answer within a week.',
  },
  'joint-municipal-authority': {
    guidance: 'We bring service guidance to the villages four times a year.',
    visits: 'On home visits we tell what the village and its associations do.',
    training: 'Once a year we train volunteers in a subject they have asked for.',
  },
  village: {
    openHouse: 'We keep the doors of the village house open to all once a week.',
    ride: 'We fetch from home those who could not come to events otherwise.',
    path: 'We keep the village walking path in order and signposted.',
    emergency: 'We agree who looks in on neighbours during a long power cut.',
  },
  association: {
    openDoor: 'Every month we hold an open evening that needs no membership.',
    firstTime: 'We meet everyone who comes for the first time with a named companion.',
    caller: 'Once a month we call those of our members who live alone.',
    fees: 'We keep two free places in the group for those who cannot afford the fee.',
    event: 'Once a year we hold an event together with another partner.',
  },
  company: {
    summerJob: 'Every summer we hire one young person for their first summer job.',
    premises: 'Once a month we let an association use our premises after closing time.',
    practice: 'Every year we offer one place for a work trial.',
    notice: 'We notice when a regular customer is not seen, and know whom we may tell with consent.',
    staff: 'We give each employee one working day a year for volunteering.',
  },
  'educational-institution': {
    volunteers: 'Our pupils spend one afternoon a term with older people.',
    rooms: 'We let residents’ groups use our rooms two evenings a week.',
    digital: 'Our students help people with smart devices once a month.',
    break: 'One long break for moving about belongs to every school day.',
  },
  parish: {
    meal: 'Once a month we offer a meal together to which all are welcome.',
    visits: 'We visit those who wish for a guest.',
    camp: 'At every camp we keep two free places by the family’s situation.',
    talk: 'Once a week we are there for a talk in a place open to all.',
  },
  authority: {
    safety: 'We hold a safety evening in one village a year.',
    school: 'Every school year we visit each school to talk of safety in daily life.',
    plain: 'We tell of local matters in plain language.',
  },
  other: {
    skill: 'Once a year we teach others something we can do.',
    hour: 'We use an hour a week for the residents’ common good.',
    tell: 'We tell what other partners do in our own channels.',
  },
};
