import { Plus } from 'lucide';
import { type PledgeTemplate, pledgeTemplates } from '#shared/desk/pledge-templates.ts';
import type { ContentLanguage } from '#shared/language/language.ts';
import { chooseText, type LocalizedText, withText } from '#shared/language/localized-text.ts';
import type { PartnerKind } from '#shared/partner/partner-schema.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the ready commitments. */
export type PledgeTemplatesProps = {
  /** The partner's kind. */
  kind: PartnerKind;
  /** The languages the agreement is written in. */
  languages: readonly ContentLanguage[];
  /** Called with the one that is taken, in the agreement's languages. */
  onTake: (template: PledgeTemplate) => void;
};

/** Ready commitments that a partner of a kind could take as they are. */
export function PledgeTemplates({ kind, languages, onTake }: PledgeTemplatesProps) {
  const { language, words, domain } = useWording();
  const told = words.deskSigning.pledges;
  return (
    <details class="pledges">
      <summary>{told.heading}</summary>
      <p class="hint">{told.remark}</p>
      <ul class="plain-list">
        {pledgeTemplates(kind).map((template) => {
          const { text } = chooseText(template.text, language);
          const tags = [
            ...template.lifeStages.map((stage) => domain.lifeStages[stage]),
            ...template.elements.map((element) => domain.elements[element]),
          ];
          return (
            <li key={text} class="pledge">
              <div>
                <p>{text}</p>
                <p class="meta">{tags.join(' · ')}</p>
              </div>
              <Button
                look="quiet"
                drawing={Plus}
                label={told.take}
                about={text}
                onUse={() => onTake({ ...template, text: inLanguages(template.text, languages) })}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** A text in the languages an agreement is written in; as it is when it has none of them. */
function inLanguages(text: LocalizedText, languages: readonly ContentLanguage[]): LocalizedText {
  const kept = languages.reduce<LocalizedText | undefined>(
    (texts, language) => withText(texts, language, text[language]),
    undefined,
  );
  return kept ?? text;
}
