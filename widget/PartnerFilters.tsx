import { domainWords } from '#shared/language/domain/domain-words.ts';
import type { Language } from '#shared/language/language.ts';
import { widgetWords } from '#shared/language/widget/widget-words.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { filterChoices, isFilterEmpty, NO_FILTER, type PartnerFilter } from './partner-filter.ts';

/** Props of the search field and choices. */
export type PartnerFiltersProps = {
  /** All partners: they decide which choices are offered. */
  entries: readonly PartnerEntry[];
  /** What has been asked for now. */
  filter: PartnerFilter;
  /** The reader's language. */
  language: Language;
  /** Asks for something else. */
  onChangeFilter: (filter: PartnerFilter) => void;
};

/** Search as one types, and the choices of kind and life stage. */
export function PartnerFilters({ entries, filter, language, onChangeFilter }: PartnerFiltersProps) {
  const words = widgetWords[language];
  const domain = domainWords[language];
  const choices = filterChoices(entries);
  // A page's own one-letter shortcuts must not fire while a reader types here.
  const keepKeys = (event: KeyboardEvent) => event.stopPropagation();
  return (
    <search class="filters">
      <label class="field field-search">
        <span>{words.search}</span>
        <input
          type="search"
          value={filter.words}
          autocomplete="off"
          onInput={(event) => onChangeFilter({ ...filter, words: event.currentTarget.value })}
          onKeyDown={keepKeys}
          onKeyPress={keepKeys}
          onKeyUp={keepKeys}
        />
      </label>
      <ChoiceField
        label={words.kindFilter}
        allLabel={words.all}
        choices={choices.kinds}
        names={domain.partnerKinds}
        chosen={filter.kind}
        onChoose={(kind) => onChangeFilter({ ...filter, kind })}
      />
      <ChoiceField
        label={words.lifeStageFilter}
        allLabel={words.all}
        choices={choices.lifeStages}
        names={domain.lifeStages}
        chosen={filter.lifeStage}
        onChoose={(lifeStage) => onChangeFilter({ ...filter, lifeStage })}
      />
      {!isFilterEmpty(filter) && (
        <button type="button" onClick={() => onChangeFilter(NO_FILTER)}>
          {words.clear}
        </button>
      )}
    </search>
  );
}
