import { FIELD_SHAPES } from '#shared/practice/field-order.ts';
import type { PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import { wordDifferences } from '#shared/practice/word-differences.ts';
import { useWording } from '../parts/wording.ts';
import { FieldValue } from '../practice/FieldValue.tsx';

/** Props of a value in the comparison. */
export type ComparedValueProps = {
  /** The practice's card. */
  fields: PracticeFields;
  /** The field. */
  name: PracticeFieldName;
  /** The first practice's card, when words that differ from it are marked. */
  first: PracticeFields | undefined;
};

/** A practice's value of a field as it is read, or that it does not tell it; in lines of text the differing words are marked. */
export function ComparedValue({ fields, name, first }: ComparedValueProps) {
  const { words } = useWording();
  if (fields[name] === undefined) {
    return (
      <span class="meta">
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.compare.notTold}</span>
      </span>
    );
  }
  const isLine = FIELD_SHAPES[name] === 'line' && first !== undefined && first !== fields;
  const [before, now] = [first?.[name], fields[name]];
  const differences =
    isLine && typeof before === 'string' && typeof now === 'string' && before !== now
      ? wordDifferences(before, now)
      : undefined;
  if (differences === undefined) return <FieldValue fields={fields} name={name} />;
  return (
    <span lang={fields.language}>
      {differences.map((each, place) => {
        const space = place === 0 ? '' : ' ';
        if (each.in === 'both') return `${space}${each.text}`;
        const Mark = each.in === 'second' ? 'ins' : 'del';
        return (
          <>
            {space}
            <Mark class="word-mark">
              <span class="unseen">
                {`${each.in === 'second' ? words.compare.added : words.compare.missing} `}
              </span>
              {each.text}
              <span class="unseen">{words.compare.markEnds}</span>
            </Mark>
          </>
        );
      })}
    </span>
  );
}
