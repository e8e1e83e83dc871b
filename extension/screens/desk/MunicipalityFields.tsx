import { useId } from 'preact/hooks';
import type { DeskAgreement } from '#shared/desk/desk-agreement-schema.ts';
import { LANGUAGES, type Language } from '#shared/language/language.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { municipalityByName } from '#shared/municipality/municipality-by-name.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { type TypedValue, typedLine, typedLines } from '../../models/typed-value.ts';
import { EditedText } from '../parts/EditedText.tsx';
import { useWording } from '../parts/wording.ts';
import type { Editor } from './record-editor.ts';

type AgreementMunicipality = NonNullable<DeskAgreement['municipality']>;

/** Props of the municipalities of an agreement. */
export type MunicipalityFieldsProps = {
  /** The agreement. */
  of: Editor<DeskAgreement>;
};

/** The municipality that publishes the agreement, and others that make it together with it. */
export function MunicipalityFields({ of }: MunicipalityFieldsProps) {
  const { language, words } = useWording();
  const { basics } = words.desk;
  const id = useId();
  const { municipality, otherMunicipalities = [] } = of.part;
  const named = (each: AgreementMunicipality) => chooseText(each.name, language).text;
  return (
    <div class="edited-fields" id={id}>
      <EditedText
        typed={of.typed}
        at={`${of.at}/municipality`}
        label={basics.municipality}
        hint={basics.municipalityHint}
        saved={municipality === undefined ? '' : named(municipality)}
        read={(text) => municipalityTyped(text, language)}
        keep={(value) => of.keep((before) => withField(before, 'municipality', value))}
      />
      <EditedText
        typed={of.typed}
        at={`${of.at}/otherMunicipalities`}
        label={basics.otherMunicipalities}
        hint={basics.otherMunicipalitiesHint}
        isLong
        saved={otherMunicipalities.map(named).join('\n')}
        read={(text) => municipalitiesTyped(text, language)}
        keep={(value) =>
          of.keep((before) =>
            withField(before, 'otherMunicipalities', value.length === 0 ? undefined : value),
          )
        }
      />
    </div>
  );
}

/** A municipality by the name that was typed: with its code and all its names when it is one of the 308. */
function municipalityNamed(name: string, language: Language): AgreementMunicipality {
  const known = municipalityByName(name);
  if (known === undefined) return { name: { [language]: name } };
  const names = LANGUAGES.map((each) => [each, known[each]] as const);
  const own = names.filter(([each, text]) => each === 'fi' || text !== known.fi);
  return { code: known.code, name: Object.fromEntries(own) };
}

function municipalityTyped(text: string, language: Language): TypedValue<AgreementMunicipality | undefined> {
  const typed = typedLine(text);
  if ('problem' in typed) return typed;
  return { value: typed.value === undefined ? undefined : municipalityNamed(typed.value, language) };
}

function municipalitiesTyped(text: string, language: Language): TypedValue<AgreementMunicipality[]> {
  const typed = typedLines(text.replaceAll(/[,;]/g, '\n'));
  if ('problem' in typed) return typed;
  return { value: typed.value.map((name) => municipalityNamed(name, language)) };
}
