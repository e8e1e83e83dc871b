import { useId } from 'preact/hooks';

/** Props of the ways to narrow a list of partners. */
export type ListFilterProps<Value extends string> = {
  /** Label of the search. */
  search: string;
  /** What is looked for. */
  asked: string;
  /** Label of the choice. */
  label: string;
  /** What is chosen; empty for everything. */
  chosen: Value | '';
  /** The words for everything. */
  everything: string;
  /** The values in their order, with their words. */
  names: Readonly<Record<Value, string>>;
  /** Called as a person types. */
  onAsk: (typed: string) => void;
  /** Called with what is chosen. */
  onChoose: (chosen: Value | '') => void;
};

/** A search and a choice that narrow a list of partners. */
export function ListFilter<Value extends string>(props: ListFilterProps<Value>) {
  const { search, asked, label, chosen, everything, names, onAsk, onChoose } = props;
  const id = useId();
  const values = Object.keys(names) as Value[];
  return (
    <div class="partner-filter">
      <div>
        <label class="control-label" for={`${id}-asked`}>
          {search}
        </label>
        <input
          id={`${id}-asked`}
          class="control"
          type="search"
          autoComplete="off"
          value={asked}
          onInput={({ currentTarget }) => onAsk(currentTarget.value)}
        />
      </div>
      <div>
        <label class="control-label" for={id}>
          {label}
        </label>
        <select
          id={id}
          class="control"
          value={chosen}
          onChange={({ currentTarget }) =>
            onChoose(values.find((value) => value === currentTarget.value) ?? '')
          }
        >
          <option value="">{everything}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {names[value]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
