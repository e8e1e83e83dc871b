import { useMemo } from 'preact/hooks';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { nameOrder } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { useWording } from '../parts/wording.ts';

/** The partners in the order of their names in the language of the screen; sorted once for each change of them. */
export function useSortedPartners(partners: readonly DeskPartner[]): DeskPartner[] {
  const { language } = useWording();
  return useMemo(() => {
    const compare = nameOrder(language);
    const named = partners.map((partner) => ({ partner, name: chooseText(partner.name, language).text }));
    return named.toSorted((a, b) => compare(a.name, b.name)).map(({ partner }) => partner);
  }, [partners, language]);
}
