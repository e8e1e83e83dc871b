import { formatNumber } from '#shared/language/formats.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import { findPartners } from '#shared/partner/find-partners.ts';
import { PARTNER_ORDERS } from '#shared/partner/order-partners.ts';
import { LAYOUTS } from '../partner-filter.ts';
import type { Scene } from '../scene.ts';
import { narrowPartners } from './choose-partners.ts';
import { domainNames } from './domain-names.ts';
import { SelectField } from './SelectField.tsx';
import { withChoice } from './with-choice.ts';

/** Props of the ways to narrow, order and lay out the list. */
export type ChoicesProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** The order, the layout, and the facets with how many partners each of their values has. */
export function Choices({ scene }: ChoicesProps) {
  const { filter, layout, voice, acts, entries } = scene;
  const { words, language } = voice;
  const further = furtherWordsOf(voice);
  const { facets } = narrowPartners({ ...scene, found: findPartners(entries, filter.words) });
  const names = domainNames(voice);
  const labels = {
    kind: words.kind,
    element: words.elements,
    lifeStage: words.lifeStages,
    goal: words.goals,
    area: words.area,
    language: words.languages,
  };
  return (
    <div class="choices" part="facets">
      <SelectField
        label={further.sort}
        names={further.sorts}
        choices={['kind', ...PARTNER_ORDERS]}
        chosen={filter.sort ?? 'kind'}
        onChoose={(sort) => {
          const { sort: _, ...rest } = filter;
          acts.find(sort === 'kind' ? rest : { ...rest, sort });
        }}
      />
      <SelectField
        label={further.layout}
        names={further.layouts}
        choices={LAYOUTS}
        chosen={layout}
        onChoose={(chosen) => acts.change({ layout: chosen })}
      />
      {facets
        .filter(({ values }) => values.length > 1)
        .map(({ facet, values }) => (
          <fieldset key={facet} part="facet">
            <legend>{labels[facet]}</legend>
            {values.map(({ value, name, count }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={filter.choices[facet]?.includes(value) ?? false}
                  onChange={(event) =>
                    acts.find(withChoice(filter, facet, value, event.currentTarget.checked))
                  }
                />{' '}
                {names(facet, value, name)} <span class="quiet">{formatNumber(count, language)}</span>
              </label>
            ))}
          </fieldset>
        ))}
    </div>
  );
}
