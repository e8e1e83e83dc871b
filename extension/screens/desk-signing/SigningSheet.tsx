import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import type { DeskPartner } from '#shared/desk/desk-partner-schema.ts';
import { presentStep } from '#shared/desk/desk-partner-schema.ts';
import { formatDay } from '#shared/language/formats.ts';
import { chooseText, type LocalizedText } from '#shared/language/localized-text.ts';
import { useWording, WordingContext, wordingIn } from '../parts/wording.ts';
import type { PrintedSheet } from './use-printed-sheet.ts';

/** Props of the paper. */
export type SigningSheetProps = PrintedSheet & {
  /** The agreement. */
  agreement: DeskAgreement;
};

/** What goes on paper: the page to sign, or certificates. Signatures are made by hand; nothing here claims another kind. */
export function SigningSheet(props: SigningSheetProps) {
  return (
    <WordingContext.Provider value={wordingIn(props.language)}>
      <article class="signing-sheet" lang={props.language}>
        {props.what === 'page' ? (
          <PageToSign {...props} />
        ) : (
          props.partners.map((partner) => (
            <Certificate key={partner.id} agreement={props.agreement} partner={partner} />
          ))
        )}
      </article>
    </WordingContext.Provider>
  );
}

/** A text in the language of the paper, or in another one and marked so. */
function Told({ texts }: { texts: LocalizedText }) {
  const { language } = useWording();
  const { text, language: found } = chooseText(texts, language);
  return <span lang={found === language ? undefined : found}>{text}</span>;
}

function PageToSign({ agreement, partners, roles }: SigningSheetProps) {
  const { words, domain } = useWording();
  const told = words.deskSigning.sheet;
  const { name, purpose, kind } = agreement;
  const parties = municipalitiesOf(agreement);
  return (
    <>
      <p>{domain.agreementKinds[kind]}</p>
      <h2>
        <Told texts={name} />
      </h2>
      {purpose && (
        <p class="pre-line">
          <Told texts={purpose} />
        </p>
      )}
      <InForce agreement={agreement} />
      <h3>{told.parties}</h3>
      <ul class="signing-parties">
        {parties.map((municipality, place) => (
          <li key={`municipality-${place}`}>
            <Told texts={municipality} />
          </li>
        ))}
        {partners.map(({ id, name: partner }) => (
          <li key={id}>
            <Told texts={partner} />
          </li>
        ))}
      </ul>
      <h3>{told.signatures}</h3>
      {parties.length === 0 && <p>{told.noMunicipality}</p>}
      {parties.map((municipality, place) => (
        <section class="signing-party" key={`municipality-${place}`}>
          <h4>
            <Told texts={municipality} />
          </h4>
          <SignatureLines />
        </section>
      ))}
      {partners.map((partner) => (
        <PartyToSign key={partner.id} partner={partner} roles={roles} />
      ))}
    </>
  );
}

function PartyToSign({ partner, roles }: { partner: DeskPartner; roles: readonly string[] }) {
  const told = useWording().words.deskSigning.sheet;
  const { signatoryRole } = presentStep(partner);
  const signing = signatoryRole === undefined ? roles : [signatoryRole];
  return (
    <section class="signing-party">
      <h4>
        <Told texts={partner.name} />
      </h4>
      <Promises partner={partner} />
      {partner.commitments.every(({ text }) => text === undefined) && (
        <>
          <p>{told.noPromises}</p>
          <div class="written-line" />
          <div class="written-line" />
        </>
      )}
      {signing.length === 0 ? (
        <SignatureLines />
      ) : (
        signing.map((role) => <SignatureLines key={role} role={role} />)
      )}
    </section>
  );
}

/** Lines on which one person signs; the role is printed when it is known. */
function SignatureLines({ role }: { role?: string }) {
  const told = useWording().words.deskSigning.sheet;
  return (
    <div class="signature-lines">
      {[
        told.placeAndDay,
        told.signature,
        told.name,
        role === undefined ? told.role : `${told.role}: ${role}`,
      ].map((label) => (
        <p key={label} class="signature-line">
          <span>{label}</span>
        </p>
      ))}
    </div>
  );
}

function Promises({ partner }: { partner: DeskPartner }) {
  const told = useWording().words.deskSigning.sheet;
  const texts = partner.commitments.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
  if (texts.length === 0) return null;
  return (
    <>
      <p>{told.promises}</p>
      <ul>
        {texts.map(({ id, text }) => (
          <li key={id}>
            <Told texts={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Certificate({ agreement, partner }: { agreement: DeskAgreement; partner: DeskPartner }) {
  const { language, words } = useWording();
  const told = words.deskSigning.sheet;
  const { state, day } = presentStep(partner);
  const signing = state === 'renewed' ? told.renewedOn : told.signedOn;
  return (
    <section class="certificate">
      <p class="certificate-title">{told.certificate}</p>
      {municipalitiesOf(agreement).map((municipality, place) => (
        <p key={`municipality-${place}`}>
          <Told texts={municipality} />
        </p>
      ))}
      <h2 class="certificate-partner">
        <Told texts={partner.name} />
      </h2>
      <p>{told.certified}</p>
      <p>
        <strong>
          <Told texts={agreement.name} />
        </strong>
      </p>
      <Promises partner={partner} />
      {day && <p>{`${signing} ${formatDay(day, language)}`}</p>}
      <InForce agreement={agreement} />
      <p class="certificate-behalf">{told.onBehalf}</p>
      <SignatureLines />
    </section>
  );
}

/** The days between which the agreement is in force, as far as they are known. */
function InForce({ agreement: { validFrom, validUntil } }: { agreement: DeskAgreement }) {
  const { language, words } = useWording();
  if (validFrom === undefined && validUntil === undefined) return null;
  const days = [validFrom, validUntil].map((day) => (day === undefined ? '' : formatDay(day, language)));
  return <p>{`${words.deskSigning.sheet.inForce} ${days.join('–')}`}</p>;
}

function municipalitiesOf({ municipality, otherMunicipalities = [] }: DeskAgreement): LocalizedText[] {
  return [...(municipality ? [municipality] : []), ...otherMunicipalities].map(({ name }) => name);
}
