import type { Page } from '@playwright/test';
import type { ExtensionWords } from '#shared/language/extension/extension-words.ts';
import type { TourIds } from './library-in-page.ts';

/** One screen of the library page. */
export type TourScreen = {
  /** What its picture is called. */
  name: string;
  /** What stands in the address after `#`. */
  address(ids: TourIds): string;
  /** What a person does there before it is looked at. */
  act?(page: Page, words: ExtensionWords): Promise<void>;
};

const PASTED = 'Kunta\tYhteyshenkilö tunnetaan\nJoutsassa\t41 %\nÄänekosken kaupunki\t38,5 %\nKuvitela\t12 %';

const PASTED_PRACTICES = [
  'Otsikko\tOsoite\tKunta\tLaji\tKuvaus\tJulkaistu',
  'Kyläkahvila Rantakylässä\thttps://rantakyla.example/kahvila\tUtajärvi\tKumppanuuspöytä\tKahvila, jota kylä pitää\t21.3.2024',
  'Kulttuurikaveri\thttps://kaveri.example\tKuvitela\tHyvinvointiseteli\tKaveri lähtee mukaan\t31.2.2024',
  '\thttps://otsikoton.example\tIi\t\t\t',
].join('\n');

/** The screens of the tour, in its order. */
export const TOUR_SCREENS: readonly TourScreen[] = [
  { name: 'list', address: () => '/?q=p%C3%B6yd%C3%A4t&stage=everyone' },
  { name: 'list-all', address: () => '/' },
  { name: 'cards', address: () => '/?view=cards' },
  { name: 'table', address: () => '/?view=table' },
  { name: 'practice', address: ({ practices }) => `/practice/${practices[0]}` },
  { name: 'selection', address: () => '/', act: selectTwo },
  { name: 'compare', address: ({ practices }) => `/compare/${practices.slice(0, 2).join(',')}` },
  { name: 'merge', address: ({ practices }) => `/merge/${practices.slice(14, 16).join(',')}` },
  { name: 'duplicates', address: () => '/duplicates' },
  { name: 'collections', address: () => '/collections' },
  { name: 'collection', address: ({ theme }) => `/collections/${theme}` },
  { name: 'collection-publish', address: ({ theme }) => `/collections/${theme}/publish` },
  { name: 'subscribed', address: () => '/collections/subscribed' },
  { name: 'subscription', address: ({ subscription }) => `/collections/subscribed/${subscription}` },
  { name: 'copied-practice', address: ({ copy }) => `/practice/${copy}` },
  {
    name: 'theme-form',
    address: ({ theme }) => `/collections/${theme}`,
    act: (page, { collection }) =>
      page.getByRole('button', { name: collection.change, exact: true }).first().click(),
  },
  { name: 'adoptions', address: () => '/adoptions' },
  { name: 'adoption', address: ({ adoption }) => `/adoptions/${adoption}` },
  { name: 'workshops', address: () => '/workshops' },
  { name: 'series', address: ({ series }) => `/workshops/${series}` },
  {
    name: 'workshop',
    address: ({ series, workshop }) => `/workshops/${series}/${workshop}`,
    act: (page) =>
      page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
      }),
  },
  { name: 'surveys', address: () => '/surveys' },
  { name: 'survey', address: ({ survey }) => `/surveys/${survey}` },
  {
    name: 'take-in',
    address: ({ survey }) => `/surveys/${survey}/take-in`,
    act: (page, { survey }) => page.getByRole('textbox', { name: survey.takeIn.paste }).fill(PASTED),
  },
  { name: 'survey-years', address: () => '/surveys/years/172' },
  { name: 'survey-form', address: () => '/surveys/new' },
  { name: 'nominations', address: () => '/nominations' },
  { name: 'nomination-form', address: () => '/nominations/new' },
  { name: 'person', address: () => '/persons' },
  { name: 'contacts', address: () => '/persons/contacts' },
  { name: 'retention', address: () => '/persons/retention' },
  { name: 'agreements', address: () => '/agreements' },
  { name: 'agreement', address: ({ agreement }) => `/agreements/${agreement}` },
  { name: 'agreement-basics', address: ({ agreement }) => `/agreements/${agreement}/basics` },
  { name: 'agreement-partners', address: ({ agreement }) => `/agreements/${agreement}/partners` },
  {
    name: 'agreement-partner',
    address: ({ agreement, partner }) => `/agreements/${agreement}/partners/${partner}`,
  },
  { name: 'agreement-signing', address: ({ agreement }) => `/agreements/${agreement}/signing` },
  { name: 'agreement-import', address: ({ agreement }) => `/agreements/${agreement}/import` },
  { name: 'agreement-check', address: ({ agreement }) => `/agreements/${agreement}/check` },
  { name: 'agreement-publish', address: ({ agreement }) => `/agreements/${agreement}/publish` },
  { name: 'agreement-versions', address: ({ agreement }) => `/agreements/${agreement}/versions` },
  { name: 'region', address: () => '/agreements/region' },
  { name: 'export', address: () => '/exchange' },
  { name: 'export-print', address: () => '/exchange/print' },
  { name: 'export-innokyla', address: () => '/exchange/innokyla' },
  { name: 'backups', address: () => '/backups' },
  { name: 'import', address: () => '/exchange/import' },
  {
    name: 'import-preview',
    address: () => '/exchange/import',
    async act(page, { import: told, deskImport }) {
      await page.getByRole('combobox', { name: told.from }).selectOption('pasted');
      await page.getByRole('textbox', { name: told.paste }).fill(PASTED_PRACTICES);
      await page.getByRole('heading', { name: deskImport.preview.heading }).waitFor();
    },
  },
  { name: 'trash', address: () => '/trash' },
  { name: 'history', address: () => '/history' },
  { name: 'help', address: () => '/', act: (page) => page.keyboard.press('?') },
];

/** The screens of a library in which there is nothing. */
export const EMPTY_SCREENS: readonly TourScreen[] = [
  ...([
    '',
    'collections',
    'collections/subscribed',
    'adoptions',
    'workshops',
    'surveys',
    'nominations',
    'agreements',
    'backups',
    'trash',
    'history',
  ] as const),
  ...(['duplicates', 'compare'] as const),
].map((section) => ({ name: `empty-${section.replace('/', '-') || 'list'}`, address: () => `/${section}` }));

async function selectTwo(page: Page): Promise<void> {
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
}
