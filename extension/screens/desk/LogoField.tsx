import { ImageUp, X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DeskLogo, DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { withField } from '#shared/workshop/with-field.ts';
import type { DeskModel } from '../../models/desk-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldTexts } from './RecordFields.tsx';
import { type Editor, editorOfPart } from './record-editor.ts';

/** Props of a partner's logo. */
export type LogoFieldProps = {
  /** The open agreement, which keeps the picture. */
  model: DeskModel;
  /** The partner. */
  of: Editor<DeskPartner>;
};

/** A partner's logo: a picture of one's own, made small, and its alternative text, without which it is not published. */
export function LogoField({ model, of }: LogoFieldProps) {
  const { language, words } = useWording();
  const told = words.desk.partner.logoWords;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const { logo } = of.part;
  const address = usePicture(model, logo);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const kept = await model.keepLogo(file).catch(() => undefined);
    setFailed(kept === undefined);
    if (kept === undefined) return;
    const sum: Omit<DeskLogo, 'alt'> = { sha256: kept, type: 'image/png' };
    await of.change((before) => ({ ...before, logo: { ...before.logo, ...sum } }));
  };
  return (
    <div class="logo-field">
      {address && (
        <img class="logo" src={address} alt={logo?.alt ? chooseText(logo.alt, language).text : told.noAlt} />
      )}
      <input
        ref={box}
        id={id}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={told.choose}
        accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <div class="actions">
        <Button
          drawing={ImageUp}
          label={logo ? told.change : told.choose}
          onUse={() => box.current?.click()}
        />
        {logo && (
          <Button
            look="quiet"
            drawing={X}
            label={told.remove}
            onUse={() => void of.change((before) => withField(before, 'logo', undefined))}
          />
        )}
      </div>
      <p class="error" role="alert">
        {hasFailed && told.failed}
      </p>
      {logo && <FieldTexts of={editorOfPart(of, 'logo')} name="alt" label={told.alt} hint={told.altHint} />}
    </div>
  );
}

/** The picture's address on this page, while it is shown. */
function usePicture(model: DeskModel, logo: DeskLogo | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  const sha256 = logo?.sha256;
  useEffect(() => {
    let made: string | undefined;
    let isShown = true;
    setAddress(undefined);
    if (sha256 !== undefined) {
      void model.logo(sha256).then((picture) => {
        if (picture === undefined || !isShown) return;
        made = URL.createObjectURL(picture);
        setAddress(made);
      });
    }
    return () => {
      isShown = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [model, sha256]);
  return address;
}
