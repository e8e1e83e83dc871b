import { FUNCTION_WORDS } from './lexicon/function-words.ts';

let baseByForm: Map<string, string> | undefined;

/** The base form of a word that only holds sentences together (joiden → joka); `undefined` of any other. */
export function functionWordBase(word: string): string | undefined {
  baseByForm ??= buildForms();
  return baseByForm.get(word);
}

function buildForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of FUNCTION_WORDS.trim().split('\n')) {
    const [base = '', ...others] = line.trim().split(' ');
    for (const form of [base, ...others]) forms.set(form, base);
  }
  return forms;
}
