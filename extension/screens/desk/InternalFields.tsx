import type { InternalContact } from '#shared/desk/desk-agreement-schema.ts';
import { typedLine, typedNote } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { FieldDay, FieldText } from './RecordFields.tsx';
import type { Editor } from './record-editor.ts';

/** Props of the fields of a person one works with. */
export type InternalFieldsProps = {
  /** The person. */
  of: Editor<InternalContact>;
};

/** A person one works with. None of it is published. */
export function InternalFields({ of }: InternalFieldsProps) {
  const words = useWording().words.desk.internal;
  return (
    <div class="edited-fields">
      <FieldText of={of} name="name" label={words.name} read={typedLine} />
      <FieldText of={of} name="role" label={words.role} read={typedLine} />
      <FieldText of={of} name="email" label={words.email} read={typedLine} inputMode="email" />
      <FieldText of={of} name="phone" label={words.phone} read={typedLine} />
      <FieldText of={of} name="note" label={words.note} read={typedNote} isLong />
      <FieldDay of={of} name="keepUntil" label={words.keepUntil} />
    </div>
  );
}
