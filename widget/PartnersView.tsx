import { Heading } from '#shared/components/Heading.tsx';
import { PartnerList } from '#shared/components/PartnerList.tsx';
import { fill } from '#shared/language/fill.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { MoreView } from './MoreView.tsx';
import { hasChoices, NO_FILTER } from './partner-filter.ts';
import type { LoadedScene } from './scene.ts';
import { tellCount } from './tell-count.ts';

/** Props of the partner list with its search. */
export type PartnersViewProps = {
  /** What the widget is drawn from. */
  scene: LoadedScene;
  /** The level of the list's heading. */
  level: number;
};

/** A page's own one-letter shortcuts must not fire while a reader types here. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation();

/** The partners, with search, how many they are, and the way to narrow, order and lay them out. */
export function PartnersView({ scene, level }: PartnersViewProps) {
  const { entries, found, filter, voice, limit, layout, isChoosing, acts } = scene;
  const { words, language } = voice;
  const left = found.length - limit;
  const isPlain = layout !== 'table' && filter.sort === undefined;
  return (
    <>
      <div class="partners-head">
        <Heading level={level} class="section-heading" part="section-heading" tabIndex={-1}>
          {words.partners}
        </Heading>
        <p class="count" part="count">
          {scene.isPartnerMissing && `${words.partnerMissing} `}
          {tellCount(scene)}
        </p>
        <p class="heard" role="status">
          {scene.told}
        </p>
      </div>
      {entries.length > 0 && (
        <search class="filters">
          <label class="field">
            {words.search}
            <input
              type="search"
              part="search"
              value={filter.words}
              autocomplete="off"
              onInput={(event) => acts.find({ ...filter, words: event.currentTarget.value })}
              onKeyDown={keepKeys}
              onKeyPress={keepKeys}
              onKeyUp={keepKeys}
            />
          </label>
          <button
            type="button"
            part="button"
            aria-expanded={isChoosing}
            onClick={() => acts.change({ isChoosing: !isChoosing })}
          >
            {words.facets}
          </button>
          {isChoosing && <MoreView name="choices" scene={scene} />}
          {/* Cards have their looks from the parts loaded later. */}
          {(layout === 'cards' || hasChoices(filter)) && <MoreView name="chips" scene={scene} />}
          {(filter.words !== '' || hasChoices(filter)) && (
            <button type="button" class="plain" onClick={() => acts.find({ ...filter, ...NO_FILTER })}>
              {words.clear}
            </button>
          )}
        </search>
      )}
      {isPlain ? (
        <PartnerList
          entries={found}
          headingLevel={level + 1}
          limit={limit}
          voice={voice}
          partnerAddress={scene.addressOf}
          imageAddress={scene.imageAddress}
          onOpenPartner={(id) => acts.openPartner(id)}
        />
      ) : (
        <MoreView name="partners" scene={scene} />
      )}
      {left > 0 && (
        <button
          type="button"
          part="button"
          class="show-rest"
          onClick={() => acts.change({ limit: Number.POSITIVE_INFINITY })}
        >
          {fill(words.showRest, { count: formatNumber(left, language) })}
        </button>
      )}
    </>
  );
}
