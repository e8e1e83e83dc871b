import type { TranslationOf } from '../translation.ts';
import type { pledgesFi } from './pledges-fi.ts';

/** Ready commitments by kind of organisation, in Swedish. */
export const pledgesSv: TranslationOf<typeof pledgesFi> = {
  municipality: {
    facilities: 'Vi låter partnerna använda kommunens lokaler avgiftsfritt en kväll i veckan.',
    meeting: 'Vi bjuder partnerna en gång om året till en gemensam kväll för att berätta vad som uppnåtts.',
    grants: 'Vi berättar tydligt om bidragen och hjälper till med ansökan.',
    contact: 'Vi utser en funktion som ger partnern svar inom en vecka.',
  },
  'joint-municipal-authority': {
    guidance: 'Vi för ut servicerådgivningen till byarna fyra gånger om året.',
    visits: 'Vi berättar vid hembesök om byns och föreningarnas verksamhet.',
    training: 'Vi ordnar en gång om året en utbildning för frivilliga om ett ämne som de själva önskar.',
  },
  village: {
    openHouse: 'Vi håller bygården öppen för alla en gång i veckan.',
    ride: 'Vi hämtar hemifrån dem som annars inte kommer till evenemangen.',
    path: 'Vi håller byns promenadstig i skick och skyltad.',
    emergency: 'Vi kommer överens om vem som ser till grannarna under ett långt elavbrott.',
  },
  association: {
    openDoor: 'Vi ordnar varje månad en öppen kväll dit man kan komma utan att vara medlem.',
    firstTime: 'Vi tar emot var och en som kommer för första gången med en namngiven kompis.',
    caller: 'Vi ringer en gång i månaden till våra medlemmar som bor ensamma.',
    fees: 'Vi håller två avgiftsfria platser i gruppen för dem som inte har råd med avgiften.',
    event: 'Vi ordnar en gång om året ett evenemang tillsammans med en annan partner.',
  },
  company: {
    summerJob: 'Vi anställer varje sommar en ung person i hens första sommarjobb.',
    premises: 'Vi låter en förening använda våra lokaler efter stängningsdags en gång i månaden.',
    practice: 'Vi erbjuder varje år en plats för arbetsprövning.',
    notice:
      'Vi lägger märke till om en bekant kund inte syns till och vet vem vi med lov kan berätta det för.',
    staff: 'Vi ger varje anställd en arbetsdag om året för frivilligarbete.',
  },
  'educational-institution': {
    volunteers: 'Våra elever tillbringar en eftermiddag per termin med äldre.',
    rooms: 'Vi låter kommuninvånarnas grupper använda våra lokaler två kvällar i veckan.',
    digital: 'Våra studerande ger handledning i smarta enheter en gång i månaden.',
    break: 'Till varje skoldag hör en lång rast med rörelse.',
  },
  parish: {
    meal: 'Vi bjuder en gång i månaden på en gemensam måltid dit alla är välkomna.',
    visits: 'Vi besöker dem som önskar en gäst.',
    camp: 'Vi reserverar två avgiftsfria platser på varje läger enligt familjens situation.',
    talk: 'Vi har samtalsjour en gång i veckan på en plats som är öppen för alla.',
  },
  authority: {
    safety: 'Vi håller en säkerhetskväll i en by om året.',
    school: 'Vi besöker varje skola varje läsår och berättar om säkerhet i vardagen.',
    plain: 'Vi informerar om lokala frågor på lätt språk.',
  },
  other: {
    skill: 'Vi lär en gång om året andra något som vi kan.',
    hour: 'Vi använder en timme i veckan för kommuninvånarnas gemensamma bästa.',
    tell: 'Vi berättar om de andra partnernas verksamhet i våra egna kanaler.',
  },
};
