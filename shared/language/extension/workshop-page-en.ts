import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { workshopPageFi } from './workshop-page-fi.ts';

/** Minutes in English, with a space that does not break. */
const minutes = (count: number) => `${formatNumber(count, 'en')}\u00a0min`;

/** Words of the page of one workshop, in English. */
export const workshopPageEn: TranslationOf<typeof workshopPageFi> = {
  workshop: {
    heading: (area, day) => [`Vitality workshop: ${area}`, day].filter(Boolean).join(', '),
    facts: 'Time and place',
    theme: 'Theme of the workshop',
    day: 'Day',
    dayHint: 'For example 10.4.2026',
    startsAt: 'Begins at',
    endsAt: 'Ends at',
    timeHint: 'For example 17:00',
    time: 'Time',
    place: 'Place',
    host: 'Host municipality',
    hostHint: 'The host municipality books the room and pays for it.',
    noHost: 'Not chosen',
    turn: (municipality, hasHosted) =>
      hasHosted
        ? `It is the turn of ${municipality}: it has been longest since it last hosted.`
        : `It is the turn of ${municipality}: it has not hosted yet.`,
    useTurn: (municipality) => `Choose ${municipality}`,
    registration: 'Registration link',
    facilitators: 'Facilitators, as roles',
    facilitatorsHint: 'Agree on them beforehand. One role per line.',
    materials: 'Materials',
    materialsHint: 'One per line. A line may hold a web address.',
    delete: 'Delete the workshop',
    removed: (name) => `“${name}” was removed.`,
    printProgramme: 'Print the programme',
    printPlans: 'Print the plans',
  },
  programme: {
    heading: 'Programme',
    empty:
      'A vitality workshop usually takes about two and a half hours. About a third is information, and at least an hour is kept for working together.',
    usePattern: 'Begin with a pattern',
    pattern: {
      welcome: 'Welcome coffee',
      information: 'Talk and discussion',
      workshop: 'Workshops by municipality',
      closing: 'Plans and teams presented',
    },
    add: 'Add a part',
    list: 'Parts of the programme',
    title: (number) => `Part ${number}`,
    minutes: (number) => `Length of part ${number} in minutes`,
    kind: (number) => `Kind of part ${number}`,
    unit: 'min',
    kinds: {
      information: 'Information',
      workshop: 'Workshop',
      break: 'Break',
      other: 'Other',
    },
    sums: (total, information, workshop) =>
      `${minutes(total)} in all, information ${minutes(information)}, workshop ${minutes(workshop)}`,
    removed: (title) => `The part “${title}” was removed.`,
    untitled: 'part without a name',
  },
  findings: {
    endsBeforeStart: 'The end is before the beginning.',
    workshopTooShort: (has, least) =>
      `${minutes(has)} are kept for working together. Keep at least ${minutes(least)}.`,
    tooMuchInformation: (has, total, most) =>
      `Information takes ${minutes(has)} / ${minutes(total)}. A third is about ${minutes(most)}.`,
    noInformation: 'The programme has no information. It is usually given about a third of the time.',
    longerThanEvent: (over) => `The programme is ${minutes(over)} longer than the event.`,
    shorterThanEvent: (under) => `The programme is ${minutes(under)} shorter than the event.`,
    unusualLength: (total, usual) =>
      `The programme takes ${minutes(total)}. A vitality workshop usually takes about ${minutes(usual)}.`,
    inOrder:
      'The programme is in order: there is time for working together, and information is about a third.',
  },
  invitations: {
    heading: 'Invitations',
    empty:
      'The event is open to everyone. Invite directly those without whom the cooperation will not advance.',
    usePattern: 'Add those who are usually invited',
    pattern: {
      manager: 'Municipal manager',
      council: 'Chair of the council',
      board: 'Chair of the board',
      elderly: 'Chair of the council for older people',
      disabled: 'Chair of the disability council',
      youth: 'Chair of the youth council',
      associations: 'Associations and clubs',
      press: 'Local newspaper',
    },
    add: 'Add an invitation',
    list: 'Invited roles',
    role: (number) => `Invited role ${number}`,
    channel: (role) => `Channel: ${role}`,
    sent: 'Sent',
    sentTo: (role) => `Sent: ${role}`,
    count: (sent, all) => `Sent ${sent}/${all}`,
    channels: {
      email: 'E-mail',
      letter: 'Letter',
      phone: 'Telephone',
      newsletter: 'Newsletter',
      'social-media': 'Social media',
      'municipal-channels': 'The municipality’s own channels',
      press: 'Press release',
      other: 'Other',
    },
    removed: (role) => `The invitation “${role}” was removed.`,
    untitled: 'invitation without a name',
  },
  last: {
    heading: 'Plans of the previous workshop',
    how: 'Go through how what was agreed in the previous workshop has advanced. What is unfinished can be carried into the new plan.',
    of: (municipality, day) => [municipality, day].filter(Boolean).join(', '),
    carry: (count) => `Carry the unfinished into the new plan (${formatNumber(count, 'en')})`,
    carried: (count, municipality) =>
      `${formatNumber(count, 'en')} ${count === 1 ? 'action was' : 'actions were'} carried into the new plan: ${municipality}.`,
    feedback: (day) => `Feedback on the previous workshop ${day}`.trim(),
  },
  plan: {
    heading: 'Plans and implementing teams',
    noMunicipalities: 'Add municipalities to the area, and each will have its plan here.',
    notMade: 'No plan',
    made: 'Plan made',
    noTeam: 'No team',
    hasTeam: 'Team named',
    progress: (done, all) => `Actions done ${done}/${all}`,
    needs: 'Shared needs',
    actions: 'Goals and actions',
    action: (number, municipality) => `Action ${number}, ${municipality}`,
    state: (action) => `State: ${action}`,
    addAction: 'Add an action',
    states: {
      'not-begun': 'Not begun',
      'under-way': 'Under way',
      done: 'Done',
      dropped: 'Dropped',
    },
    removed: (action) => `The action “${action}” was removed.`,
    untitled: 'action without a name',
    team: 'Implementing team',
    teamName: 'Name of the implementing team',
    teamMembers: 'Members of the team, as roles',
    teamMembersHint: 'One role or organisation per line. Names of persons are not needed.',
    practices: 'Good practices the plan draws on',
    findings: 'Findings of the survey of organisations',
    nominations: 'Hyvän kierre nominations',
    addPractice: 'Find a practice in the library',
    addFinding: 'Find a finding of the survey',
    addNomination: 'Find a nomination',
    gone: 'No longer in the library',
    person: (year) => `Nomination of a person ${year}`,
    citationRemoved: (text) => `The reference “${text}” was removed.`,
  },
  feedback: {
    heading: 'Feedback',
    how: 'The feedback is told in the next workshop.',
    participants: 'Participants',
    answers: 'Answers to the request for feedback',
    during: 'Feedback during the workshop',
    after: 'Feedback after the workshop',
    selfEvaluation: 'The organisers’ self-evaluation',
  },
};
