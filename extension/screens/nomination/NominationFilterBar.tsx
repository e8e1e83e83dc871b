import type { JSX } from 'preact';
import { nameOrder } from '#shared/language/formats.ts';
import { NOMINATION_RESULTS, type Nomination } from '#shared/nomination/nomination-schema.ts';
import { periodsOf } from '#shared/nomination/nominations-by-period.ts';
import { municipalityName } from '../../models/field-draft.ts';
import type { NominationsModel } from '../../models/nominations-model.ts';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the choices that narrow the list of nominations. */
export type NominationFilterBarProps = {
  /** The filter. */
  nominations: NominationsModel;
  /** All nominations: what can be chosen is what they hold. */
  all: readonly Nomination[];
};

/** Narrows the list of nominations by period, result and municipality. */
export function NominationFilterBar({ nominations, all }: NominationFilterBarProps) {
  const { language, words } = useWording();
  const { filter: told, results } = words.nomination;
  const filter = nominations.filter.value;
  const codes = [...new Set(all.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
  const places = codes
    .map((code) => ({ value: code, label: municipalityName(code, language) ?? code }))
    .sort((one, other) => nameOrder(language)(one.label, other.label));
  const narrow = (name: 'period' | 'result' | 'municipalityCode', value: string) => {
    const { [name]: _former, ...rest } = filter;
    nominations.narrow(value === '' ? rest : { ...rest, [name]: value });
  };
  return (
    <fieldset class="filter-bar">
      <legend class="unseen">{told.label}</legend>
      <Choice
        id="nomination-period"
        label={told.period}
        all={told.allPeriods}
        value={filter.period}
        choices={periodsOf(all).map((period) => ({ value: period, label: period }))}
        onChoose={(value) => narrow('period', value)}
      />
      <Choice
        id="nomination-result"
        label={told.result}
        all={told.allResults}
        value={filter.result}
        choices={NOMINATION_RESULTS.map((result) => ({ value: result, label: results[result] }))}
        onChoose={(value) => narrow('result', value)}
      />
      {places.length > 1 && (
        <Choice
          id="nomination-municipality"
          label={told.municipality}
          all={told.allMunicipalities}
          value={filter.municipalityCode}
          choices={places}
          onChoose={(value) => narrow('municipalityCode', value)}
        />
      )}
    </fieldset>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  all: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
};

function Choice({ id, label, all, value = '', choices, onChoose }: ChoiceProps): JSX.Element {
  return (
    <FormField id={id} label={label} width="short">
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <option value="">{all}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
