import { fill } from '#shared/language/fill.ts';
import { furtherWordsOf } from '#shared/language/further/further-words.ts';
import { PARTNER_FACETS } from '#shared/partner/partner-facets.ts';
import { hasChoices } from '../partner-filter.ts';
import type { Scene } from '../scene.ts';
import { narrowPartners } from './choose-partners.ts';
import { domainNames } from './domain-names.ts';
import { withChoice } from './with-choice.ts';

/** Props of the choices made. */
export type ChipsProps = {
  /** What the widget is drawn from. */
  scene: Scene;
};

/** What has been chosen, each with a button that takes it away. */
export function Chips({ scene }: ChipsProps) {
  const { filter, voice, acts } = scene;
  if (!hasChoices(filter)) return null;
  const words = furtherWordsOf(voice);
  const names = domainNames(voice);
  const { facets } = narrowPartners(scene);
  // A link may be older than the data: what no partner has any more is named as well as can be, and can be taken away.
  const nameOf = (facet: string, value: string) =>
    facets.find((one) => one.facet === facet)?.values.find((one) => one.value === value)?.name ??
    scene.publication?.agreement.goals.find(({ id }) => id === value)?.name;
  return (
    <ul class="chips" part="chips" aria-label={words.chosen}>
      {PARTNER_FACETS.flatMap((facet) =>
        (filter.choices[facet] ?? []).map((value) => {
          const name = names(facet, value, nameOf(facet, value));
          return (
            <li key={facet + value}>
              <button
                type="button"
                class="chip"
                part="chip"
                aria-label={fill(words.removeChoice, { choice: name })}
                onClick={() => {
                  acts.find(withChoice(filter, facet, value, false));
                  acts.focus('input');
                }}
              >
                {name}
              </button>
            </li>
          );
        }),
      )}
    </ul>
  );
}
