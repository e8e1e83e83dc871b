import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { typedAddress, typedBusinessId, typedNote } from '../../models/typed-value.ts';
import { SigningSteps } from '../desk-signing/SigningSteps.tsx';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { CommitmentList } from './CommitmentList.tsx';
import { ContactFields } from './ContactFields.tsx';
import { DeskPart } from './DeskPart.tsx';
import type { DeskPageProps } from './desk-page-props.ts';
import { InternalFields } from './InternalFields.tsx';
import { LogoField } from './LogoField.tsx';
import { FieldChecks, FieldChoice, FieldText, FieldTexts } from './RecordFields.tsx';
import { type Editor, editorOfPart, partnerEditor } from './record-editor.ts';

/** Props of one partner. */
export type PartnerPageProps = DeskPageProps & {
  /** The partner. */
  partner: DeskPartner;
};

/** One partner: who it is, what it promises, where it stands in signing, whom to contact. */
export function PartnerPage(props: PartnerPageProps) {
  const { model, desk, partner, addressOf } = props;
  const { language, words } = useWording();
  const told = words.desk.partner;
  const of = partnerEditor(model, desk.agreement, partner);
  const name = chooseText(partner.name, language);
  return (
    <article class="desk-partner" key={partner.id}>
      <p class="desk-back">
        <a href={addressOf('partners')}>{words.desk.partners.toList}</a>
      </p>
      <h3 class="section-heading" tabIndex={-1} lang={name.language}>
        {name.text}
      </h3>
      <DeskPart heading={told.facts}>
        <FactFields of={of} />
      </DeskPart>
      <DeskPart heading={told.promises} remark={told.promisesRemark}>
        <CommitmentList {...props} of={of} />
      </DeskPart>
      <DeskPart heading={told.signing}>
        <SigningSteps model={model} partner={partner} />
      </DeskPart>
      <DeskPart heading={told.contact} remark={told.contactRemark}>
        <ContactFields of={editorOfPart(of, 'contact')} />
      </DeskPart>
      <DeskPart heading={told.logo}>
        <LogoField model={model} of={of} />
      </DeskPart>
      <DeskPart heading={words.desk.internal.heading} remark={words.desk.internal.remark}>
        <InternalFields of={editorOfPart(of, 'internalContact')} />
        <FieldText of={of} name="internalNote" label={words.desk.internal.notes} read={typedNote} isLong />
      </DeskPart>
      <RemovePartner {...props} />
    </article>
  );
}

function FactFields({ of }: { of: Editor<DeskPartner> }) {
  const { words, domain } = useWording();
  const told = words.desk.partner;
  return (
    <>
      <div class="edited-fields">
        <FieldTexts of={of} name="name" label={told.name} isNeeded />
        <FieldChoice of={of} name="kind" label={told.kind} names={domain.partnerKind} />
        {of.part.kind === 'other' && (
          <FieldTexts of={of} name="ownKind" label={told.ownKind} hint={told.ownKindHint} />
        )}
        <FieldText of={of} name="businessId" label={told.businessId} read={typedBusinessId} />
        <FieldText of={of} name="website" label={told.website} read={typedAddress} inputMode="url" />
        <FieldTexts of={of} name="area" label={told.area} />
      </div>
      <FieldTexts of={of} name="description" label={told.description} hint={told.descriptionHint} isLong />
      <FieldChecks of={of} name="languages" label={told.languages} names={domain.languageNames} />
    </>
  );
}

/** Takes a partner away. One that has been published leaves a dated trace, unless it was noted by mistake. */
function RemovePartner({ model, desk, partner, go }: PartnerPageProps) {
  const { words } = useWording();
  const told = words.desk.partner.remove;
  const [isAsking, setAsking] = useState(false);
  const remove = async (isMistake: boolean) => {
    if (await model.deletePartner(partner.id, isMistake)) go('partners');
  };
  const isPublished = desk.published.length > 0;
  if (!isAsking) {
    return (
      <div class="actions">
        <Button
          look="quiet"
          drawing={Trash2}
          label={told.button}
          onUse={() => (isPublished ? setAsking(true) : void remove(true))}
        />
      </div>
    );
  }
  return (
    <div class="notice notice-plain">
      <div class="notice-body">
        <p>{told.question}</p>
        <div class="actions">
          <Button label={told.withTrace} onUse={() => void remove(false)} />
          <Button label={told.mistake} onUse={() => void remove(true)} />
          <Button look="quiet" label={words.common.cancel} onUse={() => setAsking(false)} />
        </div>
      </div>
    </div>
  );
}
