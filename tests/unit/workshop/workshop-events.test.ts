import { expect, test } from 'vitest';
import { type EventWords, workshopEvents } from '#shared/workshop/workshop-events.ts';
import { anArea, aProgramme, aSeries, aWorkshop, CODES } from '../../builders/workshop.ts';

const area = anArea();
const words: EventWords = {
  summary: (series, of) => `${series}: ${of}`,
  time: (time) => time.replace(':', '.'),
  area: ({ name }) => name,
  municipality: (code) => (code === CODES.joutsa ? 'Joutsa' : undefined),
  registration: (address) => `Ilmoittautuminen: ${address}`,
};
const programme = aProgramme([30, 'information'], [60, 'workshop']);

function eventsOf(...workshops: ReturnType<typeof aWorkshop>[]) {
  return workshopEvents(aSeries({ areas: [area], workshops, revision: 7 }), workshops, words);
}

test('a workshop becomes an entry with its place, host, programme and registration', () => {
  const workshop = aWorkshop(area.id, {
    day: '2026-04-10',
    startsAt: '17:00',
    endsAt: '19:30',
    place: 'Hyvinvointitupa',
    hostCode: CODES.joutsa,
    theme: 'Arki',
    registrationAddress: 'https://kunta.example/ilmo',
    programme,
  });
  expect(eventsOf(workshop)).toEqual([
    {
      uid: `${workshop.id}@hyvan-kierre`,
      sequence: 7,
      changedAt: new Date('2026-11-26T10:00:00.000Z'),
      when: { start: new Date('2026-04-10T14:00:00.000Z'), end: new Date('2026-04-10T16:30:00.000Z') },
      summary: 'Hyvän kierteessä: Etelä',
      location: 'Hyvinvointitupa, Joutsa',
      description: 'Arki\n\n17.00 Kohta 1\n17.30 Kohta 2\n\nIlmoittautuminen: https://kunta.example/ilmo',
      address: 'https://kunta.example/ilmo',
    },
  ]);
});

test('an end that is not told is that of the programme; one before the beginning is not believed', () => {
  const day = { day: '2026-04-10', startsAt: '17:00' };
  const [planned, wrong, open] = eventsOf(
    aWorkshop(area.id, { ...day, programme }),
    aWorkshop(area.id, { ...day, endsAt: '16:00', programme }),
    aWorkshop(area.id, day),
  );
  const start = new Date('2026-04-10T14:00:00.000Z');
  expect(planned?.when).toEqual({ start, end: new Date('2026-04-10T15:30:00.000Z') });
  expect(wrong?.when).toEqual(planned?.when);
  expect(open?.when).toEqual({ start });
});

test('a workshop with a day and no time is a whole day, one without a day is left out', () => {
  const events = eventsOf(aWorkshop(area.id), aWorkshop(area.id, { day: '2026-04-10' }));
  expect(events.map(({ when }) => when)).toEqual([{ day: '2026-04-10' }]);
});
