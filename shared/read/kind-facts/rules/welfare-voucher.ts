import { type Block, textOfBlocks } from '../../blocks.ts';
import { findBenefitValidity, findBenefitValue, tellsWorth } from '../benefit-facts.ts';
import type { KindLabels, KindRule, KindSection } from '../kind-rule.ts';
import { placeNames } from '../place-names.ts';
import { firstLine } from '../value-of-section.ts';

const use: KindLabels = {
  fi: [
    /^(?:missä|mihin|minne) (?:\p{L}+ ){0,3}(?:käy|käyvät|kelpaa|voi käyttää|voin käyttää|saa käyttää)(?: \p{L}+){0,2}$/u,
    /^(?:\p{L}+ )?(?:käyttökohteet|käyttö)$/u,
    /^(?:kortin|setelin|\p{L}+kortin|\p{L}+setelin) käyttäminen$/u,
  ],
  sv: [
    /^(?:var|vart|till vad) (?:\p{L}+ ){0,4}(?:använda|användas|gäller|godkänns)(?: \p{L}+){0,2}$/u,
    /^(?:var|vart) gäller (?:\p{L}+ ?){1,3}$/u,
  ],
  en: [/^where (?:\p{L}+ ){0,5}(?:used?|valid|accepted)(?: \p{L}+){0,3}$/u],
};

const places: KindLabels = {
  fi: [
    /^(?:\p{L}+ ){0,3}(?:käyttöpaikat|käyttöpaikkoja|kulttuuripaikat|kulttuurikohteet|kumppanit|yhteistyökumppanit)(?: \p{L}+)?$/u,
    /^mukana olevat (?:\p{L}+ ?){1,4}$/u,
    /^mukana ovat$/u,
  ],
  sv: [
    /^(?:\p{L}+ ){0,2}(?:kulturplatser|kulturplatserna|användningsställen|samarbetspartner|platser)(?: i \p{L}+)?(?: är)?$/u,
  ],
  en: [/^(?:\p{L}+ ){0,2}(?:partners|partner places|places|venues)(?: (?:in|of) \p{L}+)?$/u],
};

/** How pages about welfare vouchers and benefit cards tell their facts. */
export const welfareVoucherRules: readonly KindRule[] = [
  {
    field: 'eligibility',
    labels: {
      fi: [
        /^(?:kuka|ketkä) (?:voi|voivat|saa|saavat)(?: saada| hakea| käyttää)?(?: \p{L}+){0,4}$/u,
        /^kenelle(?: \p{L}+){0,4}$/u,
        /^(?:kuka|ketkä) (?:on|ovat) oikeutettu\p{L}*(?: \p{L}+){0,3}$/u,
        /^(?:\p{L}+ )?(?:saajat|saamisen ehdot|saamisen edellytykset|myöntämisen edellytykset)$/u,
        'oikeus korttiin',
        'oikeus seteliin',
      ],
      sv: [/^vem (?:kan|får|har rätt)(?: \p{L}+){0,5}$/u, /^(?:för|till) vem(?: \p{L}+){0,4}$/u],
      en: [/^who (?:can|is|may)(?: \p{L}+){0,6}$/u, /^(?:\p{L}+ ){0,2}eligib(?:ility|le)(?: \p{L}+){0,2}$/u],
    },
  },
  {
    field: 'whereToGet',
    labels: {
      fi: [
        /^mistä (?:\p{L}+ ){0,4}(?:saa|saan|saada|voi hakea|voi noutaa|voi ostaa|hankkia)(?: \p{L}+){0,3}$/u,
        /^(?:\p{L}+ )?(?:jakelupaikat|jakopaikat|jakajat|noutopaikat|myyntipaikat|hankkiminen)$/u,
        /^(?:kortin|setelin|\p{L}+kortin|\p{L}+setelin) jaka(?:vat|jat)$/u,
      ],
      sv: [
        /^(?:var|varifrån) (?:får|kan) (?:\p{L}+ ){0,3}(?:få|kortet|sedeln|hämta|köpa)(?: \p{L}+){0,3}$/u,
        /^vi delar ut (?:\p{L}+ ?){1,4}$/u,
        'utdelningsställen',
      ],
      en: [/^where (?:to|can you|can i|do i|do you) (?:get|buy|collect)(?: \p{L}+){0,4}$/u],
    },
  },
  { field: 'whereToUse', labels: use },
  { field: 'partnerPlaces', labels: places, read: namesOfPlaces },
  { field: 'partnerPlaces', labels: use, read: namesOfPlaces },
  {
    field: 'value',
    labels: {
      fi: [
        /^(?:\p{L}+n )?(?:arvo|hinta)(?: ja \p{L}+)?$/u,
        /^(?:mitä|paljonko) (?:\p{L}+ ){0,3}maksaa$/u,
        /^minkä arvoinen (?:\p{L}+ ?){1,3}$/u,
        'omavastuu',
      ],
      sv: [/^(?:\p{L}+ )?(?:värde|pris)$/u, /^vad kostar (?:\p{L}+ ?){1,3}$/u],
      en: [
        /^(?:\p{L}+ ){0,2}(?:value|price|cost)(?: of (?:\p{L}+ ?){1,4})?$/u,
        /^(?:what|how much) (?:\p{L}+ ){1,5}cost$/u,
      ],
    },
    read: worthOf,
    find: findBenefitValue,
  },
  {
    field: 'validity',
    labels: {
      fi: [
        /^(?:\p{L}+n )?(?:voimassaolo|voimassaoloaika|voimassa)$/u,
        /^(?:kuinka|miten) (?:kauan|pitkään) (?:\p{L}+ ){0,3}voimassa$/u,
      ],
      sv: [
        /^(?:\p{L}+ )?(?:giltighet|giltighetstid|i kraft)$/u,
        /^hur länge (?:gäller|är) (?:\p{L}+ ?){1,4}$/u,
      ],
      en: [
        /^(?:\p{L}+ ){0,2}(?:validity|valid until)(?: of (?:\p{L}+ ?){1,4})?$/u,
        /^how long (?:\p{L}+ ){1,5}valid$/u,
      ],
    },
    find: findBenefitValidity,
  },
  {
    field: 'howToApply',
    labels: {
      fi: [
        /^(?:miten|kuinka) (?:\p{L}+ ){0,4}(?:haen|haetaan|hakea|saan|saa|saada|hankin)(?: \p{L}+){0,3}$/u,
        /^näin (?:haet|saat|hankit)(?: \p{L}+){0,4}$/u,
        /^(?:\p{L}+n )?(?:hakeminen|hakuohjeet|hakuohje|hakumenettely)$/u,
      ],
      sv: [/^så här (?:ansöker|får|söker)(?: \p{L}+){0,4}$/u, /^hur (?:ansöker|söker|får)(?: \p{L}+){1,4}$/u],
      en: [/^(?:how to|how can i|how do i|how do you) (?:apply|get)(?: \p{L}+){0,4}$/u, 'applying'],
    },
  },
];

function namesOfPlaces({ blocks }: KindSection): string[] | undefined {
  const first = blocks.findIndex((block) => block.kind === 'item' || block.kind === 'row');
  return placeNames(first === -1 ? blocks : blocks.slice(first));
}

/** A table of prices is no line. */
function worthOf({ blocks }: KindSection): string | undefined {
  const told = blocks.filter((block: Block) => block.kind !== 'row' || isOneCell(block));
  const line = firstLine(told);
  return line !== undefined && tellsWorth(textOfBlocks(told)) && tellsWorth(line) ? line : undefined;
}

/** The value beside its label in a table of two columns has lost its tab. */
const isOneCell = ({ text, element }: Block) => !text.includes('\t') && element.children.length === 2;
