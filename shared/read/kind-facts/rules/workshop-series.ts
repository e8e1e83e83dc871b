import { type Evidence, evidence } from '../../evidence.ts';
import type { Page } from '../../page.ts';
import { cellsUnder, factTables } from '../fact-tables.ts';
import type { KindRule } from '../kind-rule.ts';
import { findInSentences, firstGroup } from '../page-sentences.ts';

const areaHead = /^(?:paja-?)?alue(?:et|ella)?$|^område(?:n|t)?$|^areas?$/i;
const dayHead = /^(?:aika|ajankohta|päivä(?:määrä)?|pvm|milloin|tid|datum|när|date|time|when)(?:$|\s|,)/i;
const workshop = /paja|verkstad|workshop/i;
const signingUp = /ilmoittau|anmäl|regist|sign up/i;

const weekday =
  '(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na)?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|ti|ke|to|pe|la|su';
/** A day, perhaps with its weekday, and a time of day: `torstaina 12.3.2026 klo 17.00–19.30`. */
const appointment = new RegExp(
  `((?:(?<!\\p{L})(?:${weekday}),? )?(?:(?<!\\p{L})den )?(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2}\\.(?:\\d{4})?|\\.? \\p{L}{3,12}(?: \\d{4})?),?\\s*(?:klo|kello|kl\\.?|at)\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[–-]\\s?\\d{1,2}(?:[.:]\\d{2})?)?)`,
  'iu',
);

const hosts: readonly RegExp[] = [
  /(?:isäntänä|isäntäkuntana|isäntinä|järjestäjänä|järjestäjinä)(?: (?:nyt|tänä vuonna|tällä kertaa))? (?:on|ovat|oli|olivat|toimii|toimivat|toimi) (?:(?:nyt|tänä vuonna|tällä kertaa) )?([^.;:()]{2,160})/i,
  /isäntäkunta(?: tänä vuonna)? on (?:tänä vuonna )?([^.;:()]{2,160})/i,
  /värd(?:kommun)?(?:en)?(?: i år| den här gången)? är ([^.;:()]{2,160})/i,
  /arrangör(?:er)?(?: i år)? (?:är|var) ([^.;:()]{2,160})/i,
  /hosted(?: this year)? by ([^.;:()]{2,160})/i,
  /the host(?: municipality)?(?: this year)? is ([^.;:()]{2,160})/i,
];
const aside = /,? (?:joka|jotka|jossa|som|där|which|where|who)\s.*$/i;

/** The areas in the column of a table whose head says so. */
function findAreas({ blocks }: Page): Evidence<string[]> | undefined {
  for (const table of factTables(blocks)) {
    const areas = cellsUnder(table, areaHead);
    if (areas.length > 0) return evidence(areas, 'label', table.text);
  }
  return undefined;
}

/** The rows of a table of areas and days: together they are the timetable. */
function findTimetable({ blocks }: Page): Evidence<string> | undefined {
  const table = factTables(blocks).find(({ head }) => head.some((words) => dayHead.test(words)));
  if (table === undefined) return undefined;
  const rows = table.rows.map((cells) => cells.filter((cell) => cell !== '').join(' '));
  return evidence(rows.join(', '), 'label', table.text);
}

/** How the facts of workshop series (elinvoimapaja, livskraftsverkstad) are told. */
export const workshopSeriesRules: readonly KindRule[] = [
  {
    field: 'areas',
    labels: {
      fi: [
        'Alueet',
        'Paja-alueet',
        'Pajojen alueet',
        'Alueet ja kunnat',
        'Kiertueen alueet',
        'Mukana olevat kunnat',
        /^(?:millä|mitkä) alue/,
      ],
      sv: ['Områden', 'Verkstädernas områden', /^(?:vilka|på vilka) områden/],
      en: ['Areas', 'Workshop areas', 'Areas and municipalities', /^(?:which|in which) areas/],
    },
    find: findAreas,
  },
  {
    field: 'host',
    labels: {
      fi: [
        'Isäntä',
        'Isäntäkunta',
        'Isännät',
        'Isäntänä',
        'Tämän vuoden isäntä',
        /^(?:kuka|ketkä|mikä kunta) .*(?:isännöi|isäntä)/,
      ],
      sv: ['Värd', 'Värdkommun', 'Årets värd', /^vem är värd/],
      en: ['Host', 'Host municipality', 'Hosted by', 'This year’s host', /^who (?:hosts|is the host)/],
    },
  },
  {
    field: 'host',
    labels: {
      fi: ['Järjestäjä', 'Järjestäjät', 'Järjestää', /^(?:kuka|ketkä) .*järjestä/],
      sv: ['Arrangör', 'Arrangörer', /^vem (?:ordnar|arrangerar)/],
      en: ['Organiser', 'Organisers', 'Organizer', 'Organised by', /^who organi[sz]es/],
    },
    find: (page) => findInSentences(page, (sentence) => firstGroup(sentence, hosts)?.replace(aside, '')),
  },
  {
    field: 'schedule',
    labels: {
      fi: [
        'Aikataulu',
        'Aika',
        'Ajankohta',
        'Aika ja paikka',
        'Ajankohta ja paikka',
        'Aikataulu ja paikat',
        'Ajat ja paikat',
        'Milloin',
        'Milloin ja missä',
        'Pajojen aikataulu',
        /^milloin .*paja/,
      ],
      sv: ['Tid', 'Tider', 'Tid och plats', 'Tider och platser', 'Tidtabell', 'När', 'När och var'],
      en: [
        'Schedule',
        'Time',
        'Time and place',
        'Times and places',
        'Date',
        'Dates',
        'Dates and places',
        'When',
        'When and where',
        'Timetable',
      ],
    },
    find: (page) =>
      findTimetable(page) ??
      findInSentences(page, (sentence) =>
        workshop.test(sentence) && !signingUp.test(sentence)
          ? firstGroup(sentence, [appointment])
          : undefined,
      ),
  },
  {
    field: 'programme',
    labels: {
      fi: [
        'Ohjelma',
        'Ohjelmassa',
        'Illan ohjelma',
        'Päivän ohjelma',
        'Pajan ohjelma',
        'Pajojen ohjelma',
        'Alustava ohjelma',
        /ohjelma(?: \d{4})?$/,
      ],
      sv: ['Program', 'Kvällens program', 'Dagens program', 'Preliminärt program', /program$/],
      en: ['Programme', 'Program', 'Agenda', 'Draft programme', /programme$/],
    },
  },
  {
    field: 'registration',
    labels: {
      fi: [
        'Ilmoittautuminen',
        'Ilmoittautumiset',
        'Ilmoittaudu',
        'Ilmoittaudu mukaan',
        'Ilmoittautumisohjeet',
        /^ilmoittau(?:du|tuminen) /,
        /^(?:miten|näin|kuinka|mistä) .*ilmoittau/,
      ],
      sv: ['Anmälan', 'Anmälningar', 'Anmäl dig', 'Anmälning', /^anmäl(?:an| dig)/, /^(?:hur|så) anmäler/],
      en: [
        'Registration',
        'Register',
        'Sign up',
        'Signing up',
        /^how (?:to|do i|can i) (?:register|sign up)/,
      ],
    },
    find: (page) =>
      findInSentences(page, (sentence) =>
        /^(?:ilmoittaudu|ilmoittautumi|anmäl (?:dig|er)|anmälan |anmälningar|register |registration |sign up)/i.test(
          sentence,
        ) && /\d|lomak|sähköpost|blankett|e-post|form|e-?mail/i.test(sentence)
          ? sentence
          : undefined,
      ),
  },
  {
    field: 'plans',
    labels: {
      fi: [
        'Suunnitelmat',
        'Kuntien suunnitelmat',
        'Pajojen suunnitelmat',
        /(?:syntyneet|laaditut|tehdyt|valmiit) suunnitelmat/,
      ],
      sv: ['Planer', 'Kommunernas planer', /(?:uppgjorda|färdiga) planer/],
      en: ['Plans', 'Plans made', 'Municipal plans', /plans (?:made|produced|from)/],
    },
  },
  {
    field: 'teams',
    labels: {
      fi: ['Toteuttajatiimit', 'Toteuttajatiimi', 'Tiimit', 'Toteuttajat', /toteuttajatiimit?$/],
      sv: ['Genomförandeteam', 'Team', 'Genomförande team'],
      en: ['Implementing teams', 'Implementing team', 'Teams'],
    },
  },
];
