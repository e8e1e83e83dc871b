import { Plus } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type TypedProblem, typedName } from '../../models/typed-value.ts';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';
import { useWording } from './wording.ts';

/** Props of the way to begin something with a name. */
export type NewNamedProps = {
  /** Label of the field for the name. */
  label: string;
  /** Button: begin it. */
  addLabel: string;
  /** Begins it; its id, or nothing when it could not be written. */
  onAdd: (name: string) => Promise<string | undefined>;
  /** Called to open what was begun. */
  onOpen: (id: string) => void;
};

/** Begins something by giving it a name, and opens it. What could not be written stays in the field, with the reason. */
export function NewNamed({ label, addLabel, onAdd, onOpen }: NewNamedProps) {
  const { words } = useWording();
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<TypedProblem | 'notSaved'>();
  const add = async () => {
    const typed = typedName(name);
    if ('problem' in typed) {
      setProblem(typed.problem);
      document.getElementById(id)?.focus();
      return;
    }
    const added = await onAdd(typed.value);
    if (added === undefined) setProblem('notSaved');
    else onOpen(added);
  };
  return (
    <form
      class="new-series"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="edited">
        <TextField
          id={id}
          label={label}
          value={name}
          problemId={`${id}-problem`}
          isWrong={problem !== undefined}
          onType={(typed) => {
            setName(typed);
            setProblem(undefined);
          }}
        />
        <p class="error" id={`${id}-problem`} role="alert">
          {problem && words.workshop.trouble[problem]}
        </p>
      </div>
      <Button look="main" type="submit" drawing={Plus} label={addLabel} />
    </form>
  );
}
