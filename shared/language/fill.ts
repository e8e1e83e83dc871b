/** A template's words with its `{names}` replaced by what is given; a name that is not given stays, so that it is noticed. */
export function fill(template: string, given: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => given[name] ?? whole);
}

/** A sentence about a number, in the forms a language needs: English has `one` and `other`, Northern Sámi also `two`. */
export type PluralForms = { readonly other: string; readonly one?: string; readonly two?: string };
