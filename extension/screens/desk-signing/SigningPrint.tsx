import { Printer } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { isProductLanguage, LANGUAGES, type Language } from '#shared/language/language.ts';
import { linesOf } from '#shared/practice/listed-drafts.ts';
import { DeskPart } from '../desk/DeskPart.tsx';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';
import type { PrintedSheet } from './use-printed-sheet.ts';

/** Props of printing. */
export type SigningPrintProps = {
  /** The agreement. */
  agreement: DeskAgreement;
  /** The partners of the page to sign. */
  partners: readonly DeskPartner[];
  /** Those of them that have signed. */
  signed: readonly DeskPartner[];
  /** Called with what is to be printed. */
  onPrint: (sheet: PrintedSheet) => void;
};

/** Chooses what goes on paper: the language, who signs, the page or the certificates. */
export function SigningPrint({ agreement, partners, signed, onPrint }: SigningPrintProps) {
  const { language: spoken, words, domain } = useWording();
  const told = words.deskSigning.print;
  const id = useId();
  const [language, setLanguage] = useState<Language>(agreement.languages.find(isProductLanguage) ?? spoken);
  const [roles, setRoles] = useState('');
  const sheet = { language, roles: linesOf(roles) };
  return (
    <DeskPart heading={told.heading} remark={told.remark}>
      <div class="edited-fields">
        <EditedChoice
          label={told.language}
          value={language}
          choices={LANGUAGES.map((each) => ({ value: each, label: domain.languageNames[each] }))}
          onChoose={setLanguage}
        />
        <FormField id={id} label={told.roles} hint={told.rolesHint}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={roles}
              onInput={({ currentTarget }) => setRoles(currentTarget.value)}
            />
          )}
        </FormField>
      </div>
      <div class="actions">
        <Button
          drawing={Printer}
          label={told.page(partners.length)}
          onUse={() => onPrint({ ...sheet, what: 'page', partners })}
        />
        {signed.length > 0 && (
          <Button
            drawing={Printer}
            label={told.certificates(signed.length)}
            onUse={() => onPrint({ ...sheet, what: 'certificates', partners: signed })}
          />
        )}
      </div>
      {signed.length === 0 && <p class="hint">{told.noneSigned}</p>}
    </DeskPart>
  );
}
