import type { DeskCommitment } from '#shared/desk/desk-partner-schema.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import type { LocalizedText } from '#shared/language/localized-text.ts';
import type { PartnerKind } from '#shared/partner/partner-schema.ts';

/** To come. */
export function PledgeTemplates(_props: {
  kind: PartnerKind;
  languages: readonly ContentLanguage[];
  onTake: (template: {
    text: LocalizedText;
    lifeStages: DeskCommitment['lifeStages'];
    elements: DeskCommitment['elements'];
  }) => void;
}) {
  return null;
}
