import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { deskSigningFi } from './desk-signing-fi.ts';

/** Words about signing: states, the signing page and certificates, in Swedish. */
export const deskSigningSv: TranslationOf<typeof deskSigningFi> = {
  title: 'Underteckningar',
  steps: {
    remark:
      'Skedet och dagen publiceras. Undertecknarens uppgift, dokumentet och orsaken till utträdet publiceras inte, inte heller en partner som endast är inbjuden.',
    state: 'Skede',
    day: 'Dag',
    signatoryRole: 'Undertecknarens uppgift',
    signatoryHint: 'Publiceras inte. Till exempel ordförande.',
    document: 'Dokument',
    documentHint: 'Publiceras inte. Diarienummer eller adress.',
    reason: 'Orsak till utträdet',
    reasonHint: 'Publiceras inte.',
    add: {
      invited: 'Anteckna som inbjuden',
      promised: 'Anteckna att partnern lovat',
      signed: 'Anteckna att partnern undertecknat',
      renewed: 'Anteckna att partnern förnyat',
      left: 'Anteckna att partnern lämnat',
    },
  },
  list: {
    label: 'Partner och skeden',
    empty: 'Avtalet har inga partner ännu.',
    toPartners: 'Lägg till partner',
    counts: 'Partner enligt skede',
    search: 'Sök bland partnerna',
    state: 'Skede',
    everyState: 'Alla skeden',
    found: (count, all) =>
      count === all
        ? `${formatNumber(all, 'sv')} partner`
        : `${formatNumber(count, 'sv')}/${formatNumber(all, 'sv')} partner`,
    none: 'Ingen partner motsvarar sökningen.',
    chooseAll: (count) => `Välj alla (${formatNumber(count, 'sv')})`,
    chosen: (count) => `${formatNumber(count, 'sv')} valda`,
    chooseNone: 'Ta bort valen',
    joinedLater: 'anslöt sig senare',
    more: (count) => `Visa fler (${formatNumber(count, 'sv')})`,
  },
  bulk: {
    heading: 'Anteckna ett skede för de valda',
    note: (count) => `Anteckna för ${formatNumber(count, 'sv')} partner`,
    noted: (count) => `Skedet antecknades för ${formatNumber(count, 'sv')} partner`,
  },
  print: {
    heading: 'Skriv ut för underteckning',
    remark:
      'Underskrifterna görs på papper. På sidan kommer de valda partnerna. Om ingen är vald kommer alla som inte har lämnat.',
    language: 'Utskriftens språk',
    roles: 'Vem undertecknar för partnern',
    rolesHint: 'En uppgift per rad. Var och en får en egen underskriftsrad.',
    page: (count) => `Skriv ut underteckningssidan (${formatNumber(count, 'sv')})`,
    certificates: (count) => `Skriv ut intygen (${formatNumber(count, 'sv')})`,
    noneSigned: 'Ett intyg kan skrivas ut när partnern har undertecknat.',
  },
  sheet: {
    parties: 'Parter',
    signatures: 'Åtaganden och underskrifter',
    municipality: 'Kommun',
    noMunicipality: 'Kommunen har inte antecknats',
    promises: 'Partnern åtar sig',
    noPromises: 'Åtagandet skrivs här:',
    placeAndDay: 'Ort och datum',
    signature: 'Underskrift',
    name: 'Namnförtydligande',
    role: 'Uppgift',
    certificate: 'Intyg',
    certified: 'är partner i avtalet',
    signedOn: 'Undertecknat',
    renewedOn: 'Förnyat',
    onBehalf: 'För kommunen',
    inForce: 'I kraft',
  },
  pledges: {
    heading: 'Färdiga åtaganden för en liten grupp',
    remark: 'Åtagandet behöver inte vara stort. Ta en färdig mening och gör den till er egen.',
    take: 'Ta',
  },
};
