import { type Block, textOfBlocks } from '../../blocks.ts';
import { linksOf } from '../../section-values.ts';
import type { KindRule } from '../kind-rule.ts';
import { findMeetingRhythm } from '../meeting-rhythm.ts';
import { findMemos, memoLinks } from '../memo-links.ts';
import { findNumberedSteps } from '../numbered-steps.ts';
import { findInSentences } from '../page-sentences.ts';
import { findConvener, findMembers, withoutPersonNames } from '../table-conveners.ts';
import { firstLine } from '../value-of-section.ts';

/** The numbered list of a section, without what is said around it; all of it where no list is numbered. */
function stepsIn(blocks: readonly Block[]): string | undefined {
  const isNumbered = ({ marker }: Block) => /^\d/.test(marker);
  const first = blocks.findIndex(isNumbered);
  const last = blocks.findLastIndex(({ kind }) => kind === 'item');
  const steps = blocks.filter(isNumbered).length > 1 ? blocks.slice(first, last + 1) : blocks;
  return steps.length === 0 ? undefined : textOfBlocks(steps);
}

/** Words for what a table may and may not decide. */
const decision =
  /päätösval|ei tee (?:viranomais)?päätöksiä|ei (?:itse |voi itse |voi )?(?:päätä|päättää)(?!\p{L})|beslutanderätt|beslutsrätt|beslutsmakt|fattar (?:inga|inte) beslut|beslutar inte|decision-making (?:power|authority|mandate)|(?:does not|doesn.t|cannot|can not) (?:make|take) (?:any )?decisions|no power to decide/iu;

/** How the facts of partnership tables (kumppanuuspöytä, partnerskapsbord) are told. */
export const partnershipTableRules: readonly KindRule[] = [
  {
    field: 'convener',
    labels: {
      fi: [
        'Kokoonkutsuja',
        'Koollekutsuja',
        'Kutsuja',
        'Pöydän isäntä',
        /^(?:kuka|ketkä) .*(?:kutsuu|kutsuvat) .*(?:koolle|kokoon)/,
        /^(?:kuka|ketkä) .*(?:isännöi|vetää|johtaa)/,
      ],
      sv: ['Sammankallare', 'Sammankallande', /^vem (?:kallar|sammankallar|är sammankallare|leder)/],
      en: ['Convener', 'Convenor', 'Host', /^who (?:convenes|hosts|calls|runs|leads)/],
    },
    read: ({ blocks }) => withoutPersonNames(firstLine(blocks) ?? '') || undefined,
    find: findConvener,
  },
  {
    field: 'members',
    labels: {
      fi: [
        /^(?:kuka|ketkä) (?:voi|voivat|saa|saavat) (?:tulla|osallistua)/,
        'Jäsenet',
        'Pöydän jäsenet',
        'Osallistujat',
        'Kokoonpano',
        'Mukana',
        'Mukana ovat',
        'Mukana pöydässä',
        'Pöydässä mukana',
        /^(?:kuka|ketkä|keitä|kenet|ketä) (?!.*(?:koolle|kokoon|isännöi|vetää|johtaa|päättä)).*(?:pöytä|pöyd|osallistu|mukana|jäsen|kutsutaan|kuulu)/,
      ],
      sv: [
        'Medlemmar',
        'Deltagare',
        'Sammansättning',
        /^(?:vem|vilka) (?!.*(?:kallar|leder|beslutar)).*(?:bord|deltar|delta|med|sitter|bjuds)/,
      ],
      en: [
        'Members',
        'Participants',
        'Composition',
        /^who .*(?:take part|takes part|participate|sit|join|member|invited)/,
      ],
    },
    find: findMembers,
  },
  {
    field: 'rhythm',
    labels: {
      fi: [
        'Kokoontumiset',
        'Kokoontuminen',
        'Kokoontumisrytmi',
        'Kokousrytmi',
        'Kokoontumistiheys',
        'Kokoukset',
        /^(?:kuinka|miten) usein/,
        /^milloin .*(?:kokoonnu|kokoontu|tavataan|tapaa|istutaan)/,
      ],
      sv: ['Möten', 'Mötesrytm', 'Sammanträden', /^hur ofta/],
      en: ['Meetings', 'Meeting rhythm', 'Frequency', 'Frequency of meetings', /^how often/],
    },
    find: findMeetingRhythm,
  },
  {
    field: 'steps',
    labels: {
      fi: [
        'Vaiheet',
        'Eteneminen',
        'Työskentelyn vaiheet',
        'Kumppanuuspöydän vaiheet',
        'Toimintatapa',
        /^näin (?:pöytä|pöydä|kumppanuuspöytä|kumppanuuspöydä|se |työskentely|etenemme|toimi)/,
        /^(?:miten|kuinka) .*(?:pöytä|pöydä|työskentely).*(?:etene|toimi|syn[tn]y|kootaan|perust|sujuu)/,
      ],
      sv: [
        'Skeden',
        'Steg',
        'Arbetsgång',
        'Processen',
        /^så (?:här )?(?:fungerar|går|arbetar|bildas|framskrider)/,
        /^hur (?:fungerar|arbetar) bordet/,
      ],
      en: [
        'Steps',
        'Stages',
        'Process',
        /^how (?:it|the (?:partnership )?table|a (?:partnership )?table|we) works?/,
        /^how does (?:it|the (?:partnership )?table) work/,
      ],
    },
    read: ({ blocks }) => stepsIn(blocks),
    find: findNumberedSteps,
  },
  {
    field: 'decisionPower',
    labels: {
      fi: [
        'Päätösvalta',
        'Päätöksenteko',
        'Toimivalta',
        /päätösvalta/,
        /^(?:mitä|mistä|voiko|saako|onko) .*(?:päättää|päätetään|päätösval)/,
      ],
      sv: [
        'Beslutanderätt',
        'Beslutsrätt',
        'Befogenheter',
        'Beslutsfattande',
        /^(?:vad|kan|får) .*(?:besluta|bestämma)/,
      ],
      en: [
        'Decision-making power',
        'Decision power',
        'Mandate',
        'Decision-making',
        /^(?:what|can|may) .*decide/,
      ],
    },
    find: (page) =>
      findInSentences(page, (sentence) =>
        sentence.length <= 300 && decision.test(sentence) ? sentence : undefined,
      ),
  },
  {
    field: 'memos',
    labels: {
      fi: ['Muistiot', 'Pöydän muistiot', /muistiot$/, /^muistiot /, /^(?:missä|mistä) .*muistio/],
      sv: ['Minnesanteckningar', 'Promemorior', 'Mötesanteckningar', /minnesanteckningar$/],
      en: ['Memos', 'Meeting memos', 'Meeting notes', 'Notes', /memos$/],
    },
    read: ({ blocks }) => memoLinks(linksOf(blocks)),
    find: findMemos,
  },
];
