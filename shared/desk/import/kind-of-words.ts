import { domainWords } from '../../language/domain/domain-words.ts';
import { LANGUAGES } from '../../language/language.ts';
import { foldText } from '../../partner/fold-text.ts';
import { PARTNER_KINDS, type PartnerKind } from '../../partner/partner-schema.ts';

/** What names and words for a kind hold, in three languages, most particular first: the form of law before what one does. */
const SIGNS: readonly (readonly [PartnerKind, RegExp])[] = [
  ['association', /(?:^|\s)(?:ry|r\.y|rf|r\.f)\.?(?:$|[\s,)])/],
  [
    'company',
    /(?:^|\s)(?:oy|oyj|ab|abp|ky|tmi|t:mi|osk|ltd|inc)\.?(?:$|[\s,)])|osuuskunta|andelslag|osuuspankki|andelsbank|yritys$|företag|company|toiminimi/,
  ],
  ['joint-municipal-authority', /kuntayhtymä|samkommun|joint (?:municipal )?authority/],
  [
    'authority',
    /hyvinvointialue|pelastuslaitos|poliisi|virasto$|viranomai|ely-keskus|välfärdsområde|räddningsverk|polis(?:en)?$|myndighet|ämbetsverk|wellbeing services county|rescue department|authority/,
  ],
  ['parish', /seurakun|(?:^|\s)srk(?:$|\s)|församling|parish|congregation/],
  [
    'educational-institution',
    /oppilaitos|opisto|koulu$|lukio|korkeakoulu|yliopisto|läroanstalt|institut$|skola$|gymnasium|högskola|universitet|school$|college|university/,
  ],
  [
    'association',
    /yhdisty|järjestö|(?:^|\S)seura$|(?:^|\s)kerho$|förening|organisation$|association|society|(?:^|\s)club$/,
  ],
  ['village', /kylä(?:toimikunta|neuvosto|kunta)?$|(?:^|\s)by$|byalag|village/],
  ['municipality', /(?:^|\s)(?:kunta|kaupunki|kommun|stad|municipality|city|town)$/],
  ['other', /säätiö|stiftelse|foundation|hanke$|projekt$/],
];

const KNOWN_WORDS = new Map<string, PartnerKind>(
  LANGUAGES.flatMap((language) =>
    PARTNER_KINDS.flatMap((kind) => [
      [foldText(domainWords[language].partnerKind[kind]), kind] as const,
      [foldText(domainWords[language].partnerKinds[kind]), kind] as const,
    ]),
  ),
);

/** The kind that a word for a kind means (yhdistys, förening, company); undefined when it is a word of their own. */
export function kindOfWord(word: string): PartnerKind | undefined {
  const folded = foldText(word).replaceAll(/\s+/g, ' ').trim();
  return KNOWN_WORDS.get(folded) ?? signOf(folded);
}

/** The kind that a name shows; an association when it shows none, which most partners are. */
export function kindOfName(name: string): PartnerKind {
  return signOf(foldText(name).replaceAll(/\s+/g, ' ').trim()) ?? 'association';
}

function signOf(folded: string): PartnerKind | undefined {
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0];
}
