import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { deskFi } from './desk-fi.ts';

/** Words of the agreement desk, in Swedish. */
export const deskSv: TranslationOf<typeof deskFi> = {
  title: 'Avtal',
  toList: 'Alla avtal',
  partnerCount: (count) => (count === 1 ? '1 partner' : `${formatNumber(count, 'sv')} partner`),
  list: {
    label: 'Avtal',
    empty: 'Det finns inga avtal ännu.',
    emptyHow:
      'Här gör du kommunens livskraftsavtal eller ett annat partnerskapsavtal, antecknar partnerna och deras löften och publicerar avtalet för invånarna. Börja med att ge avtalet ett namn.',
    newName: 'Det nya avtalets namn',
    add: 'Lägg till avtal',
    toRegion: 'Se avtalen i regionens kommuner tillsammans',
    unreadable: (count) =>
      count === 1
        ? 'Ett avtal kunde inte läsas. Det finns kvar som det är.'
        : `${formatNumber(count, 'sv')} avtal kunde inte läsas. De finns kvar som de är.`,
  },
  pages: {
    label: 'Avtalets sidor',
    overview: 'Översikt',
    basics: 'Grunduppgifter',
    partners: 'Partner',
    signing: 'Underteckningar',
    import: 'Importera och exportera',
    check: 'Kontrollera',
    publish: 'Publicera',
    versions: 'Versioner',
  },
  trouble: {
    missing: 'Avtalet hittas inte. Det kan ha tagits bort.',
    damaged: 'Avtalet kunde inte läsas eftersom dess uppgifter är skadade. Inget har tagits bort.',
  },
};
