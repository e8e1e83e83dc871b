import { withField } from '../workshop/with-field.ts';

/**
 * The record with one part changed; a part that the change leaves empty is absent. `change` gets an empty part when there is
 * none yet.
 */
export function withPart<Whole extends object, Name extends keyof Whole>(
  record: Whole,
  name: Name,
  change: (part: NonNullable<Whole[Name]>) => NonNullable<Whole[Name]>,
): Whole {
  const before = record[name] ?? ({} as NonNullable<Whole[Name]>);
  const after = change(before);
  const isEmpty = Object.values(after).every((value) => value === undefined);
  return withField(record, name, isEmpty ? undefined : after);
}
