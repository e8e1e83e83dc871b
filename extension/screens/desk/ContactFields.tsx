import type { DeskContact } from '#shared/desk/desk-agreement-schema.ts';
import { typedEmail, typedLine } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { FieldChoice, FieldDay, FieldText, FieldTexts } from './RecordFields.tsx';
import type { Editor } from './record-editor.ts';

/** Props of a contact's fields. */
export type ContactFieldsProps = {
  /** The contact. */
  of: Editor<DeskContact>;
};

/** A contact for residents: a role and its mailbox, with the leave to publish them. */
export function ContactFields({ of }: ContactFieldsProps) {
  const words = useWording().words.desk.contact;
  return (
    <div class="edited-fields">
      <FieldTexts of={of} name="role" label={words.role} hint={words.roleHint} />
      <FieldText
        of={of}
        name="email"
        label={words.email}
        hint={words.emailHint}
        read={typedEmail}
        inputMode="email"
      />
      <FieldText of={of} name="phone" label={words.phone} read={typedPhone} />
      <FieldChoice
        of={of}
        name="basis"
        label={words.basis}
        hint={words.basisHint}
        names={words.bases}
        none={words.noBasis}
      />
      <FieldText of={of} name="source" label={words.source} hint={words.sourceHint} read={typedLine} />
      <FieldDay of={of} name="until" label={words.until} />
    </div>
  );
}

/** A telephone number of at most the forty characters that are published. */
function typedPhone(text: string) {
  const typed = text.trim();
  if (typed.length > 40) return { problem: 'tooLong' as const };
  return { value: typed === '' ? undefined : typed };
}
