import { v7 as uuidv7 } from 'uuid';
import type { AdoptionFields, StateEntry } from '#shared/adoption/adoption-schema.ts';
import { deskOfPublication } from '#shared/desk/desk-of-publication.ts';
import { publicationOfDesk } from '#shared/desk/publication-of-desk.ts';
import { openLibrary } from '../../extension/database/open-library.ts';
import { inventedPublication } from '../bench/widget/invented-partners.ts';
import { aBody, aClipStart, aReading } from '../builders/clip.ts';
import { aDeskAgreement } from '../builders/desk.ts';
import { aDraft } from '../builders/practice.ts';
import { anArea, aPlan, aProgramme, aWorkshop, CODES } from '../builders/workshop.ts';
import { INVENTED_PRACTICES } from './invented-practices.ts';
import { addSubscription } from './invented-subscription.ts';

/* Runs in an extension page: fills the library by its own methods, so that what is shown has come as a person's does. */

const library = openLibrary();

/** What of the filled library the tour opens, by id. */
export type TourIds = {
  /** The practices, in the order they were invented. */
  practices: string[];
  collection: string;
  theme: string;
  adoption: string;
  series: string;
  workshop: string;
  survey: string;
  agreement: string;
  partner: string;
  subscription: string;
  copy: string;
};

/** What the tour calls in the page. */
export type TourInPage = {
  /** Fills the library with invented things of every room. `today` is a day as ISO text. */
  fill(today: string): Promise<TourIds>;
};

const inPage: TourInPage = {
  async fill(today) {
    const practices: string[] = [];
    for (const { address, fields } of INVENTED_PRACTICES) practices.push(await clipped(address, fields));
    const organised = await organise(practices, today);
    const adoption = await adopt(practices, today);
    const survey = await addSurveys(practices);
    await nominate(practices);
    const workshops = await addWorkshops(practices);
    const desk = await addAgreement();
    const sharing = await addSubscription(library);
    await throwAway(practices);
    return { practices, ...organised, adoption, survey, ...workshops, ...desk, ...sharing };
  },
};
Object.assign(globalThis, { tourInPage: inPage });

/** An agreement with partners of every kind, published once. */
async function addAgreement() {
  const now = new Date();
  const { agreement, partners } = deskOfPublication(
    inventedPublication(40),
    'koivulan-elinvoimasopimus',
    now,
  );
  const told = aDeskAgreement({ languages: ['fi', 'sv'] });
  await library.importToDesk({ agreement: { ...agreement, ...without(told) }, partners, title: 'Koivula' });
  const desk = await library.desk(agreement.id);
  if (typeof desk === 'string') throw new Error(desk);
  const made = publicationOfDesk(desk, { now, today: now.toISOString().slice(0, 10) });
  if ('publication' in made) await library.keepPublished(agreement.id, made.publication);
  const [first, second] = partners;
  if (first === undefined || second === undefined) throw new Error('The agreement has no partners.');
  await library.changePartner(first.id, (before) => ({ ...before, website: 'https://www.koivula.example/' }));
  await library.deletePartner(second.id, false);
  return { agreement: agreement.id, partner: first.id };
}

/** What the agreement says, without what makes it another record. */
function without({ purpose, municipality, languages, signedOn }: ReturnType<typeof aDeskAgreement>) {
  return {
    ...(purpose && { purpose }),
    ...(municipality && { municipality }),
    languages,
    ...(signedOn && { signedOn }),
  };
}

async function clipped(
  address: string,
  fields: (typeof INVENTED_PRACTICES)[number]['fields'],
): Promise<string> {
  const { id } = await library.beginClip(aClipStart({ address, tabTitle: fields.title ?? '' }));
  // The text of each page is its own, or the library takes one for another.
  const text = `${fields.title} ${fields.summary} ${address.replaceAll(/[^a-z]+/g, ' ')}`;
  const { provenance } = aDraft();
  const draft = { fields: { language: 'fi', kind: 'page', title: '', ...fields }, provenance } as const;
  const practice = await library.fillClip(id, aReading({ draft, body: aBody(text) }));
  if (practice === undefined) throw new Error(`${address} was taken for a known page.`);
  return practice.id;
}

async function organise(practices: readonly string[], today: string) {
  const [first = '', second = '', third = '', fourth = ''] = practices;
  await library.pinPractices([second]);
  await library.tagPractices([first, second, fourth], 'budjetti 2027');
  await library.tagPractices([first, third], 'esitellään hyvinvointilautakunnalle');
  await library.tagPractices([first], 'kysy lisää');
  await library.addNote(
    first,
    'Soitettu Joutsaan: pöytä alkoi kunnanjohtajan aloitteesta.\n\nKysytään muistiot.',
  );
  const facts = { order: 'hand' as const, materials: [], members: [] };
  const year = Number(today.slice(0, 4));
  const theme = await library.makeCollection({
    ...facts,
    name: 'Osallisuus kylillä',
    description: 'Puolen vuoden teema: mitä kylissä tehdään yhdessä ja mitä siitä opitaan.',
    period: { from: `${year}-07-01`, until: `${year}-12-31` },
    materials: [
      { kind: 'video', title: 'Teeman avaus', address: 'https://www.koivula.example/avaus' },
      { kind: 'slides', title: 'Kylien luvut', address: 'https://www.koivula.example/luvut' },
    ],
    members: ['Joutsa', 'Luhanka', 'Toivakka', 'Keski-Suomen yhteisöjen tuki ry'],
  });
  await library.makeCollection({
    ...facts,
    name: 'Liikkuva arki',
    period: { from: `${year + 1}-01-01`, until: `${year + 1}-06-30` },
  });
  const collection = await library.makeCollection({ ...facts, name: 'Valtuuston iltakouluun' });
  await library.addToCollection(theme.id, [first, second, third]);
  await library.addToCollection(collection.id, [first, fourth]);
  await library.saveSearch('Pöydät ja pajat', 'q=p%C3%B6yt%C3%A4&kind=partnership-table,workshop-series');
  return { theme: theme.id, collection: collection.id };
}

async function adopt(practices: readonly string[], today: string): Promise<string> {
  await library.setOurMunicipality({ municipalityCode: CODES.joutsa });
  const begin = (at: number, code: string, entry: StateEntry) =>
    library.adoptPractice(practices[at] ?? '', {
      body: { municipalityCode: code },
      isOurs: code === CODES.joutsa,
      entry,
      notesState: true,
    });
  const trial = await begin(2, CODES.joutsa, { state: 'found', since: '2026-01' });
  const told: Partial<AdoptionFields> = {
    state: 'trial',
    history: [
      ...trial.history,
      { state: 'decided', since: '2026-03-12' },
      { state: 'trial', since: '2026-04' },
    ],
    source: { municipalityCode: CODES.toivakka },
    verdict: 'fits-with-changes',
    fit: 'Meillä koulun keittiö on iltapäivisin vapaa.',
    changes: 'Kahvila on auki vain torstaisin.',
    decision: { body: 'Sivistyslautakunta', day: '2026-03-12', section: '18', diaryNumber: 'JOU/123/2026' },
    ownerRole: 'Hyvinvointikoordinaattori',
    team: ['Marttayhdistys', 'Koulun keittiö'],
    steps: [
      { id: uuidv7(), text: 'Sovitaan tilasta', doneOn: '2026-04-02' },
      { id: uuidv7(), text: 'Kysytään talkooväkeä', dueOn: '2026-05-15' },
    ],
    costs: [
      { id: uuidv7(), text: 'Kahvinkeitin', euros: 349.9, rhythm: 'once' },
      { id: uuidv7(), text: 'Siivous', euros: 1200, rhythm: 'yearly' },
    ],
    reviewOn: '2026-06-01',
    notes: [{ id: uuidv7(), day: '2026-05-01', text: 'Ensimmäisellä kerralla kävi 31 ihmistä.' }],
  };
  await library.changeAdoption(trial.id, (fields) => ({ ...fields, ...told }));
  await begin(4, CODES.joutsa, { state: 'assessed', since: '2026-02' });
  await begin(5, CODES.joutsa, { state: 'in-use', since: '2025' });
  await begin(6, CODES.joutsa, { state: 'found', since: today });
  await begin(8, CODES.joutsa, { state: 'dropped', since: '2024', reason: 'Rahoitus loppui kesken.' });
  await begin(2, CODES.luhanka, { state: 'decided', since: '2026-05' });
  return trial.id;
}

async function addSurveys(practices: readonly string[]): Promise<string> {
  const question = 'Yhteyshenkilö tunnetaan';
  const obstacle = 'Suurin este toiminnalle';
  const facts = {
    name: 'Järjestökartoitus',
    region: 'Keski-Suomi',
    madeBy: 'Keski-Suomen yhteisöjen tuki ry',
  };
  await library.addSurvey({ ...facts, year: 2018, source: {} }, [
    { municipalityCode: CODES.joutsa, question, value: '41 %', number: 41, unit: '%' },
  ]);
  const survey = await library.addSurvey(
    { ...facts, year: 2025, respondentCount: 312, source: { practiceId: practices[8] ?? '' } },
    [
      {
        municipalityCode: CODES.joutsa,
        question,
        value: '45,5 %',
        number: 45.5,
        unit: '%',
        passage: 's. 12',
      },
      { municipalityCode: CODES.luhanka, question, value: '38 %', number: 38, unit: '%' },
      { municipalityCode: CODES.toivakka, question, value: '52 %', number: 52, unit: '%' },
      { question, value: '44 %', number: 44, unit: '%' },
      {
        municipalityCode: CODES.joutsa,
        question: obstacle,
        value: 'Tilojen hinta ja se, että tilat ovat kaukana',
      },
      { municipalityCode: CODES.luhanka, question: obstacle, value: 'Kuljetukset' },
    ],
  );
  const values = [{ question, value: '12 %' }];
  await library.takeInFindings(survey.id, {
    findings: [],
    left: [{ words: 'Kuvitela', reason: 'unknown-name', values }],
  });
  return survey.id;
}

async function nominate(practices: readonly string[]): Promise<void> {
  await library.addNomination({
    firstYear: 2025,
    nomineeKind: 'association',
    nominee: 'Rantakylän kyläyhdistys ry',
    why: 'Avasi koulun keittiön koko kylälle.',
    municipalityCode: CODES.toivakka,
    result: 'awarded',
    prizeDay: '2025-12-05',
    practiceId: practices[2] ?? '',
  });
  await library.addNomination({
    firstYear: 2025,
    nomineeKind: 'person',
    nominee: 'Maija Esimerkki',
    municipalityCode: CODES.joutsa,
    nominatedBy: 'Joutsan eläkeläiset',
    result: 'shortlisted',
  });
  await library.addNomination({
    firstYear: 2026,
    lastYear: 2027,
    nomineeKind: 'deed',
    nominee: 'Kimppakyydit kyliltä yhdistysten iltoihin',
    result: 'nominated',
  });
}

async function addWorkshops(practices: readonly string[]) {
  const area = anArea({
    contactRoles: [{ municipalityCode: CODES.joutsa, role: 'Hyvinvointikoordinaattori' }],
  });
  const north = anArea({ name: 'Pohjoinen', municipalityCodes: ['265', '931', '226'] });
  const action = { id: uuidv7(), text: 'Avataan koulun keittiö yhdistyksille' };
  const first = aWorkshop(area.id, {
    day: '2025-10-08',
    startsAt: '17:00',
    endsAt: '20:00',
    place: 'Joutsan lukio, ruokasali',
    hostCode: CODES.joutsa,
    plans: [aPlan(CODES.joutsa, [{ ...action, state: 'under-way' }], { needs: 'Tilat ovat kalliita.' })],
    feedback: { participants: 34, answers: 21, during: 'Aika loppui kesken.' },
  });
  const second = aWorkshop(area.id, {
    theme: 'Tilat ja kuljetukset',
    day: '2026-10-07',
    startsAt: '17:00',
    endsAt: '20:00',
    place: 'Luhangan kunnantalo',
    hostCode: CODES.luhanka,
    registrationAddress: 'https://www.koivula.example/ilmoittautuminen',
    facilitators: ['Hyvinvointikoordinaattori', 'Järjestöagentti'],
    programme: aProgramme(
      [20, 'other'],
      [30, 'information'],
      [60, 'workshop'],
      [15, 'break'],
      [45, 'workshop'],
    ),
    invitations: [
      { id: uuidv7(), role: 'Valtuuston puheenjohtaja', channel: 'email', sentOn: '2026-09-01' },
      { id: uuidv7(), role: 'Kyläyhdistykset', channel: 'municipal-channels' },
    ],
    materials: ['Fläppitaulu', 'https://www.koivula.example/pajan-kalvot'],
    plans: [
      aPlan(CODES.joutsa, [{ continuesId: action.id, text: action.text, state: 'done' }, {}], {
        needs: 'Tilat ovat kalliita, ja kyydit loppuvat kello 16.',
        practices: [{ id: practices[2] ?? '', text: 'Lähikahvila koululla' }],
        teamName: 'Joutsan kierre',
        teamMembers: ['Hyvinvointikoordinaattori', 'Marttayhdistys', 'Kyläyhdistys'],
      }),
      aPlan(CODES.luhanka, [{}]),
    ],
  });
  const { id } = await library.addWorkshopSeries('Hyvän kierteessä');
  await library.changeWorkshopSeries(id, (series) => ({
    ...series,
    theme: 'Järjestöjen ja kunnan yhteiset tilat',
    mainOrganiser: 'Keski-Suomen yhteisöjen tuki ry',
    responsibleRoles: ['Järjestöagentti', 'Kehittämispäällikkö'],
    interval: 'Kerran vuodessa kolmena vuotena',
    areas: [area, north],
    workshops: [first, second],
  }));
  return { series: id, workshop: second.id };
}

async function throwAway(practices: readonly string[]): Promise<void> {
  await library.editPractice(practices[3] ?? '', { value: '500–3 000 €' });
  await library.deletePractices(practices.slice(11, 13));
  const { surveys } = await library.surveys();
  const old = await library.addSurvey({ name: 'Kysely kylille', year: 2012, source: {} }, []);
  if (surveys.length > 0) await library.removeSurvey(old.id);
  await library.tagPractices(practices.slice(5, 6), 'väärä');
  await library.undo();
}
