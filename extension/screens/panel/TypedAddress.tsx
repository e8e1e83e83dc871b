import { BookmarkPlus } from 'lucide';
import { useId } from 'preact/hooks';
import type { TypedAddressModel, TypedAddressProblem } from '../../models/typed-address-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';

/** Props of the form for an address of one's own. */
export type TypedAddressProps = {
  /** What is typed, and its saving. */
  typed: TypedAddressModel;
  /** Called with the clip that keeps the address. */
  onKept: (clipId: string) => void;
};

/** A form that keeps an address under a title, where the browser does not tell the address of the page. */
export function TypedAddress({ typed, onKept }: TypedAddressProps) {
  const wording = useWording();
  const { panel } = wording.words;
  const id = useId();
  const problem = typed.problem.value;
  return (
    <form
      class="draft"
      onSubmit={async (event) => {
        event.preventDefault();
        const clipId = await typed.keep();
        if (clipId !== undefined) onKept(clipId);
      }}
    >
      <p>{panel.addressNotTold}</p>
      <label class="control-label" for={`${id}-address`}>
        {panel.addressOfPage}
      </label>
      <input
        id={`${id}-address`}
        class="control"
        type="text"
        inputMode="url"
        autoComplete="off"
        value={typed.address.value}
        aria-invalid={problem === 'address-unknown'}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => {
          typed.address.value = currentTarget.value;
        }}
      />
      <label class="control-label" for={`${id}-title`}>
        {panel.titleOfPage}
      </label>
      <input
        id={`${id}-title`}
        class="control"
        type="text"
        autoComplete="off"
        value={typed.title.value}
        aria-invalid={problem === 'title-missing'}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => {
          typed.title.value = currentTarget.value;
        }}
      />
      <p class="error" id={`${id}-problem`} role="alert">
        {problem && wordProblem(problem, wording)}
      </p>
      <div class="actions">
        <Button
          look="main"
          type="submit"
          drawing={BookmarkPlus}
          label={panel.keepAddress}
          isBusy={typed.isBusy.value}
        />
      </div>
    </form>
  );
}

function wordProblem(problem: TypedAddressProblem, { words }: Wording): string {
  if (problem === 'address-unknown') return words.panel.addressUnknown;
  return problem === 'title-missing' ? words.panel.titleMissing : words.common.cannotWrite;
}
