/** The record with one field set, or without it when there is no value: an emptied field is absent. */
export function withField<Whole extends object, Name extends keyof Whole>(
  record: Whole,
  name: Name,
  value: Whole[Name] | undefined,
): Whole {
  const changed = { ...record, [name]: value };
  if (value === undefined) delete changed[name];
  return changed;
}
