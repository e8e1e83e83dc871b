import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { surveyFi } from './survey-fi.ts';

/** Words of surveys of associations, in English. */
export const surveyEn: TranslationOf<typeof surveyFi> = {
  parts: {
    label: 'Surveys and nominations',
    surveys: 'Surveys of associations',
    nominations: 'Hyvän kierre nominations',
  },
  heading: 'Surveys of associations',
  noSurveys: 'There are no surveys yet.',
  empty:
    'Record a survey of associations and its results for each municipality, so that workshop plans can cite them.',
  unreadable: (count) =>
    count === 1
      ? 'One survey cannot be read. It is kept, but damaged.'
      : `${formatNumber(count, 'en')} surveys cannot be read. They are kept, but damaged.`,
  add: 'New survey',
  holds: (findings, municipalities) =>
    `${findings === 1 ? '1 finding' : `${formatNumber(findings, 'en')} findings`}, ${
      municipalities === 1 ? '1 municipality' : `${formatNumber(municipalities, 'en')} municipalities`
    }`,
  missing: 'The survey was not found. It may have been deleted.',
  back: 'All surveys',
  years: {
    choose: 'A municipality’s findings over the years',
    ours: (place) => `Our own municipality’s findings over the years: ${place}`,
    municipality: 'Municipality or whole area',
    show: 'Show findings',
    heading: (place) => `Findings over the years: ${place}`,
    none: (place) => `No survey has findings of: ${place}.`,
    question: 'Question',
    notAsked: 'not asked',
    points: (change) => `${change} percentage points`,
    unchanged: 'unchanged',
    change: 'change from the one before',
  },
  fields: {
    name: 'Name',
    year: 'Year',
    region: 'Area',
    madeBy: 'Made by (organisation)',
    respondentCount: 'Number of respondents',
    respondents: 'Who answered',
    address: 'Address of the report',
    practice: 'Clipped practice',
  },
  form: {
    add: 'New survey',
    edit: 'Edit the survey’s details',
    change: 'Edit details',
    prefilled: (title) => `The details come from the practice “${title}”. Check them before you save.`,
    practiceMissing: 'The practice was not found. Fill in the details yourself.',
    known: 'A survey has already been recorded from this practice:',
    withFindings: (count) =>
      count === 1
        ? 'Take the card’s finding along'
        : `Take the card’s ${formatNumber(count, 'en')} findings along`,
    topic: 'Key finding',
  },
  problems: {
    missing: 'Fill this in.',
    'no-year': 'Write the year in four digits, for instance 2018.',
    'no-number': 'Write the number in digits, for instance 412.',
    'no-address': 'Write an address that begins with http:// or https://.',
    'no-municipality':
      'The municipality was not recognised. Write its name, or leave this empty if the finding is about the whole area.',
    'too-long': 'The text is too long. Shorten it.',
  },
  survey: {
    print: 'Print',
    remove: 'Delete the survey',
    findings: 'Findings',
    noFindings: 'There are no findings yet. Take them from a table or record one at a time.',
    matrix: (survey) => `Findings by municipality: ${survey}`,
    municipality: 'Municipality',
    wholeRegion: 'Whole area',
    respondentCount: (count) => (count === 1 ? '1 respondent' : `${formatNumber(count, 'en')} respondents`),
  },
  finding: {
    add: 'Record a finding',
    addTo: (place, question) => `Record a finding: ${place}, ${question}`,
    edit: (value, place, question) => `${value}. Edit: ${place}, ${question}`,
    heading: 'New finding',
    municipality: 'Municipality (empty for the whole area)',
    question: 'Question or topic',
    rename: 'Edit question',
    value: 'Finding',
    valueHint: 'The number and its unit are read from the finding, for instance 41 % or 1 234,5 €.',
    passage: 'Place in the report',
    remove: 'Delete finding',
    copy: 'Copy citation',
    copied: 'Citation copied',
    notCopied: 'Copying did not succeed.',
    citedIn: 'Cited in plans:',
    cited: (count) => (count === 1 ? 'cited in 1 plan' : `cited in ${formatNumber(count, 'en')} plans`),
  },
  leftRows: {
    heading: (count) => `Rows whose municipality was not recognised (${formatNumber(count, 'en')})`,
    intro: 'The rows are kept. Write a municipality, and the row’s findings move to it.',
    nameless: '(row without a name)',
    municipality: 'Municipality',
    place: 'Move to municipality',
    remove: (words) => `Delete the row “${words}”`,
  },
  takeIn: {
    begin: 'Take from a table',
    heading: (survey) => `Take findings from a table: ${survey}`,
    intro:
      'The table has municipalities in its rows and questions in its columns, or the other way round. Nothing is saved before you choose Take findings.',
    paste: 'Paste the table here',
    pasteHint: 'Copy the cells from a spreadsheet or a web page.',
    practice: 'Or choose a clipped practice',
    noPractice: 'None chosen',
    table: 'Table',
    unnamed: (number) => `Table ${number}`,
    noTables: 'The practice’s tables could not be read.',
    clear: 'Clear',
    notTable: 'The text holds no table. Copy at least two columns.',
    cut: 'The table is so large that only a part of it is read. Take it in parts.',
    columns: 'Columns',
    takeColumn: (heading) => `Take the column “${heading}”`,
    noHeading: (number) => `column ${number}`,
    question: 'Question',
    questionMissing: 'Write a question or leave the column out.',
    rows: (count) => `Rows that were recognised (${formatNumber(count, 'en')})`,
    left: (count) => `Rows that were not recognised (${formatNumber(count, 'en')})`,
    leftHint:
      'Write the municipality if you know it. The other rows are kept in the survey until they have one.',
    words: 'The row says',
    place: 'Municipality',
    reasons: {
      'no-name': 'The row has no name of a municipality.',
      'unknown-name': 'The name is not a municipality of Finland.',
      'several-names': 'The row names several municipalities.',
      'no-values': 'The row has no findings. It is not kept.',
    },
    summary: (findings, left) =>
      `${findings === 1 ? '1 finding is' : `${formatNumber(findings, 'en')} findings are`} taken.${
        left === 0
          ? ''
          : ` ${left === 1 ? '1 row waits for its municipality' : `${formatNumber(left, 'en')} rows wait for their municipalities`}.`
      }`,
    take: 'Take findings',
    nothing: 'The table gives no findings. Choose a column or write a municipality for a row.',
    tooMany: (limit) => `A survey holds ${formatNumber(limit, 'en')} findings. Take fewer columns.`,
    done: (added, changed, same) =>
      [
        `${added === 1 ? '1 new finding' : `${formatNumber(added, 'en')} new findings`} taken.`,
        changed > 0 && `${formatNumber(changed, 'en')} changed.`,
        same > 0 && `${formatNumber(same, 'en')} were there already.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  fromPractice: 'Record as a survey',
};
