import type { BatchModel } from '../../models/batch-model.ts';
import { Button } from '../parts/Button.tsx';
import { hostOf } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the choice of tabs. */
export type BatchChoiceProps = {
  /** The tabs, and which of them are chosen. */
  batch: BatchModel;
};

/** The open pages of the window, each with a check box, and why the browser will ask when they are clipped. */
export function BatchChoice({ batch }: BatchChoiceProps) {
  const { batch: words } = useWording().words;
  const tabs = batch.tabs.value;
  const chosen = batch.chosen.value;
  if (tabs.length === 0) {
    return (
      <>
        <p class="teach">{words.noTabs}</p>
        <div class="actions">
          <Button label={words.close} onUse={batch.close} />
        </div>
      </>
    );
  }
  const areAllChosen = chosen.size === tabs.length;
  return (
    <>
      <fieldset>
        <legend class="section-heading">{words.tabs}</legend>
        <Button
          look="quiet"
          label={areAllChosen ? words.chooseNone : words.chooseAll}
          onUse={() => batch.chooseAll(!areAllChosen)}
        />
        {tabs.map(({ id, title, address }) => (
          <label key={id} class="batch-choice">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ currentTarget }) => batch.choose(id, currentTarget.checked)}
            />
            <span>
              {title}
              <span class="meta">{hostOf(address)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <footer class="panel-actions">
        <p class="meta">{words.whySites}</p>
        <Button
          look="main"
          label={words.clip(chosen.size)}
          isBusy={batch.isAsking.value || chosen.size === 0}
          onUse={() => void batch.clipChosen()}
        />
        <Button look="quiet" label={words.close} onUse={batch.close} />
      </footer>
    </>
  );
}
