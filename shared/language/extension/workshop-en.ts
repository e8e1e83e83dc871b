import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { workshopFi } from './workshop-fi.ts';
import { workshopPageEn } from './workshop-page-en.ts';

/** Words about series of vitality workshops, in English. */
export const workshopEn: TranslationOf<typeof workshopFi> = {
  title: 'Vitality workshops',
  list: {
    empty: 'There are no workshop series yet.',
    emptyHow:
      'In a vitality workshop the associations, officials and decision-makers of neighbouring municipalities plan their cooperation. A series has 2–3 workshops at an agreed interval, and the host municipality changes every year. Begin by naming the series.',
    newName: 'Name of the new series',
    add: 'Add a workshop series',
    table: 'Workshop series',
    areas: 'Areas',
    workshops: 'Workshops',
    next: 'Next workshop',
    noNext: 'not agreed',
    unreadable: (count) =>
      count === 1
        ? 'One workshop series could not be read. It is kept as it was.'
        : `${formatNumber(count, 'en')} workshop series could not be read. They are kept as they were.`,
  },
  back: {
    toList: 'All workshop series',
    toSeries: 'Back to the series',
  },
  trouble: {
    missing: 'The workshop series was not found. It may have been deleted.',
    missingWorkshop: 'The workshop was not found. It may have been deleted.',
    damaged: 'The workshop series could not be read because its data is damaged. Nothing has been deleted.',
    notSaved: 'The change could not be saved. What you typed is still in the field. Try again.',
    notChanged: 'The change could not be saved. Nothing was changed. Free some disk space or try again.',
    needed: 'Type a name.',
    notMinutes: 'Type the minutes as a whole number, for example 45.',
    notCount: 'Type a whole number, for example 30.',
    notAddress: 'Type a web address, for example https://municipality.example/sign-up.',
    notDay: 'Type the day as 10.4.2026.',
    notTime: 'Type the time as 17:00.',
    notNumber: 'Type a number, for example 120 or 12.5.',
    notYear: 'Type a year, for example 2027.',
    notEmail: 'Type an e-mail address, for example office@association.example.',
    notBusinessId: 'The business ID is not right. Check the digits; its form is 1234567-1.',
    tooLong: 'The text is too long.',
  },
  series: {
    facts: 'Basic facts',
    name: 'Name of the series',
    theme: 'Theme',
    mainOrganiser: 'Main organiser',
    mainOrganiserHint: 'A neutral regional body, so that the municipalities are equals.',
    responsibleRoles: 'Responsible persons, as roles',
    responsibleRolesHint: 'Two are recommended. One role per line, for example project coordinator.',
    interval: 'Time between workshops',
    intervalHint: 'For example once a year for three years.',
    delete: 'Delete the series',
    calendar: 'Download the calendar file',
    calendarSaved: (file) => `Saved to the file ${file}`,
    calendarEmpty: 'A calendar file needs at least one workshop that has a day.',
  },
  areas: {
    remove: 'Remove the area',
    heading: 'Areas',
    empty:
      'Divide the municipalities into areas. An area usually has 3–5 municipalities that hold their workshops together.',
    add: 'Add an area',
    name: 'Name of the area',
    unnamed: (number) => `Area ${number}`,
    addMunicipality: 'Add a municipality',
    municipalities: 'Municipalities in the order of hosting',
    contactRole: (municipality) => `Role of the contact, ${municipality}`,
    contact: 'Role of the contact',
    unusualSize: (count) =>
      `The area has ${formatNumber(count, 'en')} ${count === 1 ? 'municipality' : 'municipalities'}. The usual number is 3–5.`,
    municipalityRemoved: (municipality) => `${municipality} was removed from the area.`,
    removed: (name, workshops) =>
      workshops === 0
        ? `The area “${name}” was removed.`
        : `The area “${name}” and its workshops (${formatNumber(workshops, 'en')}) were removed.`,
  },
  overview: {
    heading: 'Workshops by area and year',
    area: 'Area',
    undated: 'Day not agreed',
    more: 'New workshop',
    none: 'No workshop',
    workshop: (day, host) => [day, host].filter(Boolean).join(', '),
    untold: 'Workshop without a day',
    plans: (made, all) => `Plans ${made}/${all}`,
    teams: (made, all) => `Teams ${made}/${all}`,
    add: 'Add a workshop',
    turn: (municipality) => `${municipality} is next to host`,
  },
  row: {
    up: (what) => `Move up: ${what}`,
    down: (what) => `Move down: ${what}`,
    remove: (what) => `Remove: ${what}`,
    moved: (what, place, all) => `${what}: place ${place}/${all}`,
  },
  picker: {
    found: (count) => (count === 1 ? '1 suggestion' : `${formatNumber(count, 'en')} suggestions`),
    none: 'Nothing found.',
    failed: 'The search did not succeed. Try again.',
  },
  calendar: {
    summary: (series, area) => (area === '' ? series : `${series}: ${area}`),
    registration: (address) => `Sign up: ${address}`,
    fileName: 'vitality-workshops',
  },

  ...workshopPageEn,
};
