import { PenLine } from 'lucide';
import { useRef } from 'preact/hooks';
import { type AdoptingBody, bodyName } from '#shared/adoption/adopting-body.ts';
import type { OurBodyModel } from '../../models/our-body-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { DraftForm } from './DraftForm.tsx';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** Props of the line that says whose library it is. */
export type OurBodyProps = {
  /** The body that keeps this library, when it is known. */
  ours: AdoptingBody | undefined;
  /** Saying which it is. */
  model: OurBodyModel;
};

/** Whose library it is, and the way to say it anew. */
export function OurBody({ ours, model }: OurBodyProps) {
  const { language, words } = useWording();
  const { our, hints } = words.adoption;
  const button = useRef<HTMLButtonElement>(null);
  const form = model.form.value;
  useReturnOfFocus(form !== undefined, button);
  if (form) {
    return (
      <DraftForm
        name={our.change}
        controls={[{ name: 'name', label: our.label, hint: hints.name, shape: 'body' }]}
        draft={{ name: form.name }}
        error={form.error}
        isSaving={form.isSaving}
        onChange={(_control, value) => model.change(value)}
        onSave={() => void model.keep()}
        onCancel={model.cancel}
      />
    );
  }
  return (
    <p class="our-body meta">
      {our.is}: {ours === undefined ? our.unknown : bodyName(ours, language)}
      <Button
        look="icon"
        drawing={PenLine}
        label={our.change}
        elementRef={button}
        onUse={() => void model.ask(language)}
      />
    </p>
  );
}
