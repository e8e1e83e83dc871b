import { FileUp } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import type { RegionModel } from '../../models/region-model.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** Where each municipality publishes: typed or pasted, one a line, or taken from a regional file. */
export function RegionAddresses({ model }: { model: RegionModel }) {
  const { language, words } = useWording();
  const told = words.region.list;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const problem = model.problem.value;
  const wrong = {
    unread: problem?.kind === 'unread' ? told.unread(problem.lines.join(', ')) : '',
    'not-region': told.notRegion,
    'not-saved': told.notSaved,
  };
  return (
    <section class="region-part">
      <FormField id={`${id}-name`} label={told.name}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={200}
            value={model.name.value}
            onInput={({ currentTarget }) => model.type({ name: currentTarget.value })}
          />
        )}
      </FormField>
      <FormField id={id} label={told.label} hint={told.hint} problem={problem && wrong[problem.kind]}>
        {(control) => (
          <textarea
            {...control}
            class="control addresses"
            spellcheck={false}
            value={model.text.value}
            onInput={({ currentTarget }) => model.type({ text: currentTarget.value })}
          />
        )}
      </FormField>
      <input
        ref={box}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={told.open}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void file.text().then((text) => model.takeFile(text, language));
          currentTarget.value = '';
        }}
      />
      <div class="actions">
        <Button label={told.save} onUse={() => void model.save(language)} />
        <Button look="quiet" drawing={FileUp} label={told.open} onUse={() => box.current?.click()} />
      </div>
      <p class="meta" role="status">
        {model.isSaved.value && told.saved(model.list.value.publications.length)}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={model.hasOwn.value}
          onChange={({ currentTarget }) => void model.includeOwn(currentTarget.checked)}
        />
        <span>{told.own}</span>
      </label>
    </section>
  );
}
