import { textOfBlocks } from '../../blocks.ts';
import type { Evidence } from '../../evidence.ts';
import { namesInLine, organisationNames } from '../../organisation-names.ts';
import type { Page } from '../../page.ts';
import {
  findAgreementKind,
  findAgreementTerm,
  findParties,
  findPlans,
  isAboutAgreement,
} from '../agreement-facts.ts';
import { findDecisions } from '../decision-references.ts';
import type { KindRule, KindSection } from '../kind-rule.ts';
import { findApplicationPeriods } from '../page-periods.ts';
import { findInSentences } from '../page-sentences.ts';

/** How pages about agreements tell their facts. */
export const agreementRules: readonly KindRule[] = [
  {
    field: 'agreementKind',
    labels: {
      fi: ['sopimuksen laji', 'sopimustyyppi'],
      sv: ['typ av avtal', 'avtalstyp'],
      en: ['type of agreement'],
    },
    find: findAgreementKind,
  },
  {
    field: 'parties',
    labels: {
      fi: [
        /^(?:sopimuksen |\p{L}*sopimuksen )?(?:osapuolet|sopijaosapuolet|sopijapuolet|sopijat|allekirjoittajat|kumppanit|sopimuskumppanit|sopimusosapuolet)$/u,
        /^(?:\p{L}*sopimuksen|\p{L}*sopimuksessa|asiakirjan) (?:ovat |on )?(?:allekirjoittaneet|solmineet|tehneet|mukana|osapuolet ovat)(?: ovat)?$/u,
        /^(?:sopimuskunnat|mukana olevat (?:\p{L}+ ?){1,3})$/u,
      ],
      sv: [
        /^(?:avtalets )?(?:avtalsparter|avtalsparterna|parter|parterna|undertecknare|samarbetsparter)$/u,
        /^avtalet har (?:undertecknats|ingåtts) av$/u,
      ],
      en: [/^(?:the )?(?:parties|signatories|partners)(?: (?:to|of) the agreement)?$/u],
    },
    read: ({ blocks }) => someOf(organisationNames(blocks.flatMap(partsOfBlock))),
    find: findParties,
  },
  {
    field: 'term',
    labels: {
      fi: [
        /^(?:sopimuksen |\p{L}*sopimuksen )?(?:sopimuskausi|sopimusaika|sopimuskaudet|voimassaolo|voimassaoloaika|voimassa|kesto|kausi)$/u,
      ],
      sv: [/^(?:avtalets )?(?:avtalsperiod|avtalstid|giltighet|giltighetstid|i kraft)$/u],
      en: [
        /^(?:agreement |the )?(?:term|period|duration|validity|agreement period|in force|term of the agreement)$/u,
      ],
    },
    find: findAgreementTerm,
  },
  {
    field: 'decisionReference',
    labels: {
      fi: ['päätös', 'päätökset', 'hyväksytty', 'käsittely', 'päätösviite', 'sopimuksen hyväksyminen'],
      sv: ['beslut', 'godkänd', 'behandling'],
      en: ['decision', 'approved', 'adopted'],
    },
    read: (section) => findDecisions(textOfBlocks(section.blocks))[0]?.reference,
    find: findAgreementDecision,
  },
  {
    field: 'plans',
    labels: {
      fi: [
        /^(?:sopimukseen |\p{L}*sopimukseen )?(?:liittyvät|liitetyt|liitettävät) suunnitelmat$/u,
        /^(?:liitetyt|taustalla olevat) (?:suunnitelmat|asiakirjat)$/u,
        'suunnitelmat',
      ],
      sv: [/^(?:planer(?:na)? som hör till avtalet|anknutna planer|planer)$/u],
      en: [/^(?:linked|related|attached) plans$/u, 'plans'],
    },
    find: findPlans,
  },
  { field: 'applicationPeriods', find: findApplicationPeriods },
];

type Blocks = KindSection['blocks'];

/** Several lines of names are as many; one line is an enumeration. */
function partsOfBlock(block: Blocks[number]): Blocks {
  if (block.kind !== 'paragraph' || block.element.localName !== 'dd') return [block];
  return namesInLine(block.text).map((text) => ({ ...block, text }));
}

function someOf(names: readonly string[]): string[] | undefined {
  return names.length === 0 ? undefined : [...names];
}

/** The decision of which a sentence about the agreement speaks. */
function findAgreementDecision(page: Page): Evidence<string> | undefined {
  return findInSentences(page, (sentence) =>
    isAboutAgreement(sentence) ? findDecisions(sentence)[0]?.reference : undefined,
  );
}
