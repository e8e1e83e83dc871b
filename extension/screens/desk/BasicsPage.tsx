import { CopyPlus, Trash2 } from 'lucide';
import { ELEMENTS } from '#shared/practice/everyday-security.ts';
import { typedAddress, typedEmail, typedLine, typedNote } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { ContactFields } from './ContactFields.tsx';
import { DeskPart } from './DeskPart.tsx';
import type { DeskPageProps } from './desk-page-props.ts';
import { InternalFields } from './InternalFields.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MunicipalityFields } from './MunicipalityFields.tsx';
import { NameList } from './NameList.tsx';
import { PlanList } from './PlanList.tsx';
import { FieldChecks, FieldChoice, FieldDay, FieldText, FieldTexts } from './RecordFields.tsx';
import { agreementEditor, editorOfPart } from './record-editor.ts';
import { TargetList } from './TargetList.tsx';

/** Props of what an agreement says. */
export type BasicsPageProps = DeskPageProps & {
  /** Called to put the agreement in the trash. */
  onRemove: () => Promise<void>;
  /** Called to begin an agreement that continues this one. */
  onFollowUp: () => Promise<void>;
};

/** What an agreement says, part by part. Each field saves itself when it is left. */
export function BasicsPage({ model, desk, onRemove, onFollowUp }: BasicsPageProps) {
  const { words, domain } = useWording();
  const { basics, removeAgreement } = words.desk;
  const of = agreementEditor(model, desk.agreement);
  const elements = Object.fromEntries(ELEMENTS.map((element) => [element, domain.elements[element]]));
  return (
    <div class="desk-basics">
      <h3 class="section-heading" tabIndex={-1}>
        {words.desk.pages.basics}
      </h3>
      <p class="teach">{basics.intro}</p>
      <DeskPart heading={basics.naming}>
        <LanguageChoice of={of} />
        <div class="edited-fields">
          <FieldChoice of={of} name="kind" label={basics.kind} names={domain.agreementKinds} />
          <FieldTexts of={of} name="name" label={basics.name} isNeeded />
        </div>
        <FieldTexts of={of} name="purpose" label={basics.purpose} hint={basics.purposeHint} isLong />
      </DeskPart>
      <DeskPart heading={basics.municipalities}>
        <MunicipalityFields of={of} />
      </DeskPart>
      <DeskPart heading={basics.aims}>
        <NameList of={of} list="themes" words={basics.themes} newId={model.newId} />
        <NameList of={of} list="goals" words={basics.goals} newId={model.newId} />
        <FieldChecks of={of} name="elements" label={basics.elements} names={elements} />
      </DeskPart>
      <DeskPart heading={basics.targets.heading}>
        <TargetList of={of} newId={model.newId} />
      </DeskPart>
      <DeskPart heading={basics.plans.heading}>
        <PlanList of={of} newId={model.newId} />
      </DeskPart>
      <DeskPart heading={basics.dates}>
        <div class="edited-fields">
          <FieldDay of={of} name="signedOn" label={basics.signedOn} />
          <FieldDay of={of} name="validFrom" label={basics.validFrom} />
          <FieldDay of={of} name="validUntil" label={basics.validUntil} />
        </div>
        <EventFields {...{ of, basics }} />
      </DeskPart>
      <DeskPart heading={basics.decision.heading}>
        <DecisionFields {...{ of, basics }} />
      </DeskPart>
      <DeskPart heading={basics.line}>
        <RelatedFields {...{ of, basics }} name="predecessor" />
        <RelatedFields {...{ of, basics }} name="successor" />
      </DeskPart>
      <DeskPart heading={basics.joining}>
        <JoinFields {...{ of, basics }} />
      </DeskPart>
      <DeskPart heading={basics.contactHeading} remark={basics.contactRemark}>
        <ContactFields of={editorOfPart(of, 'contact')} />
        <FieldText
          of={of}
          name="privacyNotice"
          label={basics.privacyNotice}
          hint={basics.privacyHint}
          read={typedAddress}
          inputMode="url"
        />
      </DeskPart>
      <DeskPart heading={words.desk.internal.heading} remark={words.desk.internal.remark}>
        <InternalFields of={editorOfPart(of, 'internalContact')} />
        <FieldText of={of} name="internalNote" label={words.desk.internal.notes} read={typedNote} isLong />
      </DeskPart>
      <div class="actions">
        <Button drawing={CopyPlus} label={words.desk.followUp} onUse={() => void onFollowUp()} />
        <Button look="quiet" drawing={Trash2} label={removeAgreement} onUse={() => void onRemove()} />
      </div>
    </div>
  );
}

type GroupProps = {
  of: ReturnType<typeof agreementEditor>;
  basics: ReturnType<typeof useWording>['words']['desk']['basics'];
};

function EventFields({ of, basics }: GroupProps) {
  const event = editorOfPart(of, 'signingEvent');
  return (
    <fieldset class="field-group">
      <legend class="desk-part-title">{basics.event.heading}</legend>
      <div class="edited-fields">
        <FieldTexts of={event} name="name" label={basics.event.name} />
        <FieldDay of={event} name="day" label={basics.event.day} />
        <FieldTexts of={event} name="place" label={basics.event.place} />
      </div>
    </fieldset>
  );
}

function DecisionFields({ of, basics }: GroupProps) {
  const decision = editorOfPart(of, 'decision');
  const words = basics.decision;
  return (
    <div class="edited-fields">
      <FieldTexts of={decision} name="body" label={words.body} hint={words.bodyHint} />
      <FieldDay of={decision} name="day" label={words.day} />
      <FieldText of={decision} name="section" label={words.section} read={typedSection} inputMode="numeric" />
      <FieldText of={decision} name="diaryNumber" label={words.diaryNumber} read={typedLine} />
      <FieldText of={decision} name="address" label={words.address} read={typedAddress} inputMode="url" />
    </div>
  );
}

function RelatedFields({ of, basics, name }: GroupProps & { name: 'predecessor' | 'successor' }) {
  const { domain } = useWording();
  const related = editorOfPart(of, name);
  const words = basics.related;
  return (
    <fieldset class="field-group">
      <legend class="desk-part-title">{words[name]}</legend>
      <div class="edited-fields">
        <FieldTexts of={related} name="name" label={words.name} />
        <FieldChoice
          of={related}
          name="kind"
          label={words.kind}
          names={domain.agreementKinds}
          none={words.noKind}
        />
        <FieldText of={related} name="address" label={words.address} read={typedAddress} inputMode="url" />
      </div>
    </fieldset>
  );
}

function JoinFields({ of, basics }: GroupProps) {
  const [join, suggest] = [editorOfPart(of, 'join'), editorOfPart(of, 'suggest')];
  const words = basics.join;
  return (
    <>
      <FieldTexts of={join} name="text" label={words.text} hint={words.textHint} isLong />
      <div class="edited-fields">
        <FieldText of={join} name="address" label={words.address} read={typedAddress} inputMode="url" />
        <FieldText
          of={join}
          name="email"
          label={words.email}
          hint={words.emailHint}
          read={typedEmail}
          inputMode="email"
        />
        <FieldText
          of={suggest}
          name="address"
          label={words.suggestAddress}
          read={typedAddress}
          inputMode="url"
        />
        <FieldText of={suggest} name="email" label={words.suggestEmail} read={typedEmail} inputMode="email" />
      </div>
    </>
  );
}

/** The section of minutes: a whole number, typed with or without its sign. */
function typedSection(text: string) {
  const digits = text.replaceAll(/[§\s]/g, '');
  if (digits === '') return { value: undefined };
  return /^\d{1,5}$/.test(digits) ? { value: Number(digits) } : { problem: 'notCount' as const };
}
