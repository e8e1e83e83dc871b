/**
 * The shape every other language must have, derived from the Finnish original: the same keys, texts where there
 * are texts, functions with the same arguments where there are functions. A missing key is a type error.
 */
export type TranslationOf<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : TranslationOf<Original[Key]>;
};
