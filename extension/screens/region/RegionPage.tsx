import { RefreshCw } from 'lucide';
import { useEffect } from 'preact/hooks';
import { formatNumber } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { regionSums, sharedTargets } from '#shared/region/region-overview.ts';
import { toldTarget } from '#shared/region/region-words.ts';
import type { RegionModel } from '../../models/region-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { RegionAddresses } from './RegionAddresses.tsx';
import { RegionFiles } from './RegionFiles.tsx';
import { RegionTable } from './RegionTable.tsx';

/** Props of the overview of a region. */
export type RegionPageProps = {
  /** The municipalities and what each has published. */
  model: RegionModel;
  /** The address of the list of agreements. */
  listAddress: string;
};

/** The overview of a region, from the published files of its municipalities. */
export function RegionPage({ model, listAddress }: RegionPageProps) {
  const { language, words } = useWording();
  const told = words.region;
  useEffect(() => void model.open(), [model]);
  const overviews = model.overviews.value;
  const fetching = model.fetching.value;
  const read = overviews.filter(({ agreement }) => agreement !== undefined).length;
  return (
    <div class="region">
      <p class="desk-back">
        <a href={listAddress}>{words.desk.toList}</a>
      </p>
      <h2 class="section-title" tabIndex={-1}>
        {told.title}
      </h2>
      <p class="teach">{told.intro}</p>
      <RegionAddresses model={model} />
      <section class="region-part">
        <p class="hint">{told.fetch.remark}</p>
        <div class="actions">
          <Button
            look="main"
            drawing={RefreshCw}
            label={told.fetch.button}
            isBusy={fetching === 'asking' || fetching === 'fetching'}
            onUse={() => void model.fetchAll(language)}
          />
        </div>
        <p role="status">
          {fetching === 'done' && told.fetch.done(read, overviews.length)}
          {(fetching === 'asking' || fetching === 'fetching') && told.fetch[fetching]}
        </p>
      </section>
      {overviews.length > 0 && (
        <>
          <RegionTotals model={model} />
          <RegionTargets model={model} />
          <RegionTable overviews={overviews} />
          <RegionFiles model={model} />
        </>
      )}
    </div>
  );
}

function RegionTotals({ model }: { model: RegionModel }) {
  const { language, words } = useWording();
  const told = words.region.sums;
  const sums = regionSums(model.overviews.value);
  return (
    <section class="region-part" aria-label={told.label}>
      <dl class="tally">
        {Object.entries(sums).map(([name, count]) => (
          <div key={name}>
            <dt>{told[name as keyof typeof sums]}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is developed in the region: a target of several municipalities stands once, with all of them. */
function RegionTargets({ model }: { model: RegionModel }) {
  const { language, words } = useWording();
  const told = words.region;
  const targets = sharedTargets(model.overviews.value);
  return (
    <section class="region-part">
      <h3 class="section-heading">{told.targets}</h3>
      {targets.length === 0 && <p class="hint">{told.noTargets}</p>}
      <dl class="told-facts">
        {targets.map(({ target, municipalities }) => (
          <div key={target.id}>
            <dt>{toldTarget(target, language)}</dt>
            <dd>{municipalities.map((name) => chooseText(name, language).text).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
