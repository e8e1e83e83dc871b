import type { PracticeKind } from '../practice/practice-kind.ts';

/**
 * Word stems that tell what a page is about, in the order they are tried; written as they stand in addresses: lower
 * case, ä and å as a, ö as o. Finnish, Swedish and English, and misspellings seen on municipal pages.
 */
export const kindStems: readonly (readonly [PracticeKind, RegExp])[] = [
  [
    'partnership-table',
    /kum{1,2}p{1,2}a{1,2}nu{1,2}s-?poy[dt]|jarjestopoy[dt]|partnerskapsbord|partnership[ -]tables?(?![a-z])/,
  ],
  [
    'award',
    /hyvan[ -]kierre(?![a-z ]*-?elinvoimapaj)|palkinno|palkinto(?!rahasto)|palkitsem|(?<![a-z])palkittiin|vuoden (?:yhdisty|jarjesto|seura(?![a-z]{0,30}kun)|kyla(?![a-z]{0,30}koul)|vapaaehtoi|hyvinvointiteko|kumppani)|utmarkelse|(?:kultur|valfards|halso|forenings|folkhalso)pris(?:et)?(?![a-z])|arets (?:forening|by(?![a-z])|frivillig)|(?<![a-z])awards?(?![a-z])/,
  ],
  [
    'welfare-voucher',
    /hyvinvointisetel|kulttuurisetel|liikuntasetel|harrastussetel|kaikuk[oa]rt|(?:senior(?:i)?|hyvinvointi|kulttuuri|liikunta|harrastus|kultur|motions|fritids|valfards)kort|(?:valfards|kultur|motions)sed(?:el|lar)|(?:welfare|wellbeing|well-being|culture|exercise)[ -]vouchers?|(?<![a-z])senior[ -]cards?(?![a-z])/,
  ],
  [
    'agreement',
    /(?:elinvoima|hyvinvointi|kumppanuus|yhteistyo|arjen turvaa?[ -]*)-?sopimu|yhdistysyhteistyoasiakirj|(?:livskrafts|valfards|partnerskaps|samarbets)avtal|(?:vitality|wellbeing|well-being|partnership|cooperation)[ -]agreement/,
  ],
  ['workshop-series', /elinvoimapaj|livskraftsverkst|vitality[ -]workshop/],
  [
    'plan',
    /hyvinvointisuunnitelm|hyvinvointikertomu|hyvinvointiohjelma|hyvinvointi- ja turvallisuussuunnitelm|hyte-?suunnitelm|paihde(?:tyon?|tyon toiminta|tyo)?-?\s?(?:toiminta)?suunnitelm|valfardsplan|valfardsberattels|valfardsrapport|rusmedels(?:arbete)?[a-z]{0,30}plan|plan(?:en)? for (?:det )?forebyggande rusmedelsarbete|(?:welfare|wellbeing|well-being)[ -](?:action )?(?:plan|report)|substance abuse (?:\w{1,30} )?(?:action )?plan/,
  ],
  [
    'survey',
    /(?:jarjesto|yhdisty[sk]|seura|hyvinvointi|asukas|kuntalais)[a-z]{0,30}(?:kartoitu|kysely)|(?:kartlaggning|enkat)[a-z]{0,30} (?:av|bland|till) (?:\w{1,30} )?(?:organisation|forening|invanar)|(?:forenings|organisations|invanar)(?:enkat|kartlaggning)|survey (?:of|among) (?:\w{1,30} )?(?:organisation|association|resident)|(?:associations?|organisations?|residents?)[ -]survey/,
  ],
  [
    'association-list',
    /(?:yhdisty[sk]|jarjesto|seura)[a-z]{0,30}(?:hakemisto|luettelo|rekisteri|lista(?![a-z]))|forenings(?:regist(?:er|ret)|lista|katalog|forteckning)|(?:register|list|forteckning|directory) (?:of|over) (?:\w{1,30} )?(?:association|forening)|associations?[ -](?:register|directory|list)(?![a-z])/,
  ],
  ['grant', /avustu[sk]|bidrag(?!it)|understod|(?<![a-z])(?:grants?|subsidy|subsidies)(?![a-z])/],
  [
    'operating-model',
    /toimintamall|kumppanuus(?:rahoitus)?mall|verksamhetsmodell|operativ[a-z]{0,30} modell|operating model/,
  ],
];
