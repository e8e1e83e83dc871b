import { type Evidence, evidence } from '../../evidence.ts';
import type { Page } from '../../page.ts';
import { findGrantKind } from '../grant-kinds.ts';
import type { KindRule } from '../kind-rule.ts';
import { findApplicationPeriods } from '../page-periods.ts';
import { sentencesOfPage } from '../page-sentences.ts';

/** How pages about grants tell their facts. */
export const grantRules: readonly KindRule[] = [
  {
    field: 'grantKind',
    labels: {
      fi: ['avustuslaji', 'avustusmuoto', 'avustuksen laji', 'tukimuoto', 'avustustyyppi'],
      sv: ['typ av bidrag', 'bidragsform', 'bidragstyp', 'understödsform'],
      en: ['type of grant', 'grant type', 'kind of grant'],
    },
    find: findGrantKind,
  },
  {
    field: 'eligibility',
    labels: {
      fi: [
        /^(?:kuka|ketkä) (?:voi|voivat|saa|saavat)(?: hakea| saada)?(?: \p{L}+){0,4}$/u,
        /^kenelle(?: \p{L}+){0,4}$/u,
        /^(?:avustuksen )?(?:hakijat|hakija|saajat|hakukelpoisuus|kelpoisuus|hakijalle asetetut vaatimukset)$/u,
        /^hakijan (?:edellytykset|kelpoisuus)$/u,
        /^(?:avustusta|tukea) (?:voidaan myöntää|myönnetään|voivat hakea|voi hakea)$/u,
      ],
      sv: [
        /^(?:vem|vilka) (?:kan|får|har rätt)(?: \p{L}+){0,5}$/u,
        /^(?:för|till) (?:vem|vilka)(?: \p{L}+){0,4}$/u,
        'sökande',
        'behörighet',
      ],
      en: [
        /^who (?:can|may|is)(?: \p{L}+){0,5}$/u,
        /^(?:\p{L}+ ){0,2}(?:eligibility|eligible applicants)(?: \p{L}+){0,2}$/u,
        'applicants',
      ],
    },
    find: findApplicants,
  },
  {
    field: 'criteria',
    labels: {
      fi: [
        /^(?:\p{L}+n )?(?:myöntämisperusteet|myöntämisperiaatteet|myöntämiskriteerit|myöntämisen (?:perusteet|ehdot|edellytykset)|arviointiperusteet|arviointikriteerit|arvioinnin perusteet|kriteerit|perusteet|painotukset|avustusperusteet|avustusperiaatteet)$/u,
        /^(?:mihin|millaiseen toimintaan|minkälaiseen toimintaan|mitä varten) (?:\p{L}+ ){0,4}(?:voi saada|saa|voi hakea|haetaan|myönnetään|annetaan|voidaan myöntää|tarkoitettu)(?: \p{L}+){0,2}$/u,
        /^(?:millä|mihin) perustei?\p{L}*(?: \p{L}+){1,4}$/u,
      ],
      sv: [
        /^(?:\p{L}+ ){0,2}(?:kriterier|kriterierna|bedömningsgrunder|bidragskriterier|beviljningsgrunder|grunder för beviljande)(?: för (?:\p{L}+ ?){1,3})?$/u,
        /^(?:för vad|till vad) (?:\p{L}+ ){0,3}(?:beviljas|bidrag|sökas)(?: \p{L}+){0,2}$/u,
      ],
      en: [
        /^(?:\p{L}+ ){0,3}criteria(?: (?:for|of) (?:\p{L}+ ?){1,4})?$/u,
        /^what (?:can|is) the (?:grant|subsidy)(?: \p{L}+){1,5}$/u,
      ],
    },
  },
  {
    field: 'howToApply',
    labels: {
      fi: [
        /^(?:miten|kuinka) (?:\p{L}+ ){0,3}(?:haen|haetaan|hakea)(?: \p{L}+){0,3}$/u,
        /^näin haet(?: \p{L}+){0,3}$/u,
        /^(?:\p{L}+n )?(?:hakeminen|hakuohjeet|hakuohje|hakumenettely|hakumenettelyt)$/u,
        /^hakemuksen (?:tekeminen|jättäminen|toimittaminen|lähettäminen|täyttäminen)$/u,
      ],
      sv: [
        /^så här (?:ansöker|söker)(?: \p{L}+){0,4}$/u,
        /^hur (?:ansöker|söker|ansöka|söka)(?: \p{L}+){0,4}$/u,
        /^(?:ansökan|ansökning|att ansöka|anvisningar för ansökan)$/u,
      ],
      en: [
        /^(?:how to|how can i|how do i|how do you) apply(?: \p{L}+){0,4}$/u,
        /^(?:application (?:instructions|process)|applying(?: for the grant)?)$/u,
      ],
    },
  },
  { field: 'applicationPeriods', find: findApplicationPeriods },
];

const applies =
  /(?:voi|voivat|saa|saavat) (?:\p{L}+ )?hakea|hakea (?:voi|voivat)(?!\p{L})|hakijana voi|kan (?:\p{L}+ )?(?:sökas|ansökas|sökas också) av|kan beviljas (?:till |åt )?\p{L}*(?:förening|grupp)|(?:can|may) apply|eligible to apply|(?:grants?|subsid\p{L}+) (?:is|are) (?:awarded|available) to/iu;
const applicant =
  /(?<!\p{L})(?:\p{L}*(?:yhdisty(?:s|kset)|järjestöt?|seurat?|ryhmät?|yhteisöt?|toimijat?|henkilöt?|säätiöt?|toimikun(?:ta|nat)|neuvosto|taiteilijat?|asukkaat|asukas|kuntalaiset|kuntalainen|yritykset|koulut|förening(?:ar)?|grupp(?:er)?|organisation(?:er)?|stiftelser|personer|invånare)|(?:associations?|groups?|organisations?|organizations?|residents?|communities|clubs?|foundations?))(?!\p{L})/iu;

/** The sentence that says who may apply, where no label does: it names applicants, not only days or a form. */
function findApplicants(page: Page): Evidence<string> | undefined {
  const sentence = sentencesOfPage(page).find((each) => applies.test(each) && applicant.test(each));
  return sentence === undefined ? undefined : evidence(sentence, 'pattern', sentence);
}
