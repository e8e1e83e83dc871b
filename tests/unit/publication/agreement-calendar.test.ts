import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement-schema.ts';
import { agreementCalendar } from '#shared/publication/agreement-calendar.ts';
import { anAgreement } from '../../builders/agreement.ts';
import { aPublication } from '../../builders/publication.ts';
import { aPublicationWithContacts, CANARY } from '../../builders/publication-with-contacts.ts';

function eventsOf(changes: Partial<Agreement>, pageAddress?: string): ICAL.Event[] {
  const file = agreementCalendar(aPublication({ agreement: anAgreement(changes) }), 'fi', pageAddress);
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

test('the calendar has the signing event and the first and last day in force, as whole days', () => {
  const signingEvent = { name: { fi: 'Juhla' }, day: '2026-05-21', place: { fi: 'Valtuustosali' } };
  const events = eventsOf({ signingEvent, validFrom: '2026-06-01', validUntil: '2028-12-31' });
  expect(events.map(({ summary, startDate }) => [startDate.toString(), summary])).toEqual([
    ['2026-05-21', 'Juhla: Koivulan elinvoimasopimus'],
    ['2026-06-01', 'Koivulan elinvoimasopimus tulee voimaan'],
    ['2028-12-31', 'Koivulan elinvoimasopimus: viimeinen voimassaolopäivä'],
  ]);
  expect(events[0]?.location).toBe('Valtuustosali');
  expect(events[0]?.description).toBe('Pidämme arjen sujuvana yhdessä.');
});

test('without a first day of its own it begins on the day of signing, and days not known are left out', () => {
  expect(eventsOf({ signedOn: '2026-05-21' }).map(({ startDate }) => startDate.toString())).toEqual([
    '2026-05-21',
  ]);
  expect(eventsOf({})).toEqual([]);
});

test('entries keep their ids and count their changes, so that a calendar updates them', () => {
  const agreement = anAgreement({ validUntil: '2028-12-31', revision: 4 });
  const [event] = eventsOf(agreement, 'https://koivula.example/sopimus');
  expect(event?.uid).toBe(`${agreement.id}-ends@hyvan-kierre`);
  expect(event?.sequence).toBe(4);
  expect(event?.component.getFirstPropertyValue('url')).toBe('https://koivula.example/sopimus');
});

test('it holds no contact', () => {
  expect(agreementCalendar(aPublicationWithContacts(), 'fi')).not.toContain(CANARY);
});
