import { BookmarkPlus } from 'lucide';
import { useId } from 'preact/hooks';
import type { TypedAddressModel, TypedAddressProblem } from '../../models/typed-address-model.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/TextField.tsx';
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
      <TextField
        id={`${id}-address`}
        label={panel.addressOfPage}
        value={typed.address.value}
        problemId={`${id}-problem`}
        isWrong={problem === 'address-unknown'}
        inputMode="url"
        onType={(value) => {
          typed.address.value = value;
        }}
      />
      <TextField
        id={`${id}-title`}
        label={panel.titleOfPage}
        value={typed.title.value}
        problemId={`${id}-problem`}
        isWrong={problem === 'title-missing'}
        onType={(value) => {
          typed.title.value = value;
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
