/** Props of a list of names. */
export type NameListProps = {
  /** The names, in order. */
  names: readonly string[];
  /** What stands before each of them. */
  prefix: string;
  /** What each is for. */
  help: Readonly<Record<string, string>>;
};

/** Names for a style sheet, each with what it is for. */
export function NameList({ names, prefix, help }: NameListProps) {
  return (
    <dl class="names">
      {names.map((name) => (
        <div key={name}>
          <dt>
            <code>
              {prefix}
              {name}
            </code>
          </dt>
          <dd>{help[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
